package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.pricing.fee.Breakdown;
import io.github.fairquote.pricing.fee.BreakdownLine;
import io.github.fairquote.pricing.fee.SettledFeeSchedule;
import java.util.List;

/** What a platform leaves of payments in a row: each is charged and rounded on its own, tiers go on from one to the next. */
final class Nets {
    private final QuoterSettings settings;

    Nets(QuoterSettings settings) {
        this.settings = settings;
    }

    /** The breakdowns of a price that is paid in some parts, at the highest and the lowest fee. */
    QuotedPrice.Builder of(Money price, List<Money> payments) {
        List<Money> charged = settings.fees.chargedAt() == ChargeTime.ACCEPTANCE ? List.of(price) : payments;
        return QuotedPrice.builder()
                .netAtHighestFee(breakdown(settings.fees.atHighest(), price, charged))
                .netAtLowestFee(breakdown(settings.fees.atLowest(), price, charged));
    }

    private Breakdown breakdown(SettledFeeSchedule fees, Money price, List<Money> payments) {
        Breakdown all = Breakdown.of(price);
        Money prior = settings.prior(price.currency());
        for (Money payment : payments) {
            List<BreakdownLine> lines = fees.breakdown(payment, prior).lines();
            for (BreakdownLine line : lines.subList(1, lines.size())) {
                all = all.with(line);
            }
            prior = prior.plus(payment);
        }
        return all;
    }
}
