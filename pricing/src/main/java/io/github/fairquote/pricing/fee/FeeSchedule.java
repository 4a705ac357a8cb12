package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * The arithmetic of a platform's fee. A schedule either settles the fee of a payment ({@link SettledFeeSchedule}) or knows
 * only its bounds until the platform quotes it ({@link QuotedPerContract}); the methods here give a range for both, of one
 * amount where the fee is settled.
 *
 * <p>Everywhere, {@code prior} is what was billed to the same client before the payment, over the whole relation; it matters
 * to tiered fees only, and a new client has zero. (Of tiers of a calendar month it is what was billed before in the month.) Immutable and thread-safe.
 */
public sealed interface FeeSchedule permits SettledFeeSchedule, QuotedPerContract {

    /**
     * The schedule of some terms.
     *
     * @param terms the terms
     * @return their arithmetic, without a source
     */
    static FeeSchedule of(FeeTerms terms) {
        return of(Objects.requireNonNull(terms, "terms"), Optional.empty());
    }

    /**
     * The schedule of a policy; its breakdowns name the policy's source.
     *
     * @param policy the policy
     * @return the arithmetic of its terms
     */
    static FeeSchedule of(Policy<? extends FeeTerms> policy) {
        return of(policy.value(), Optional.of(policy.source()));
    }

    private static FeeSchedule of(FeeTerms terms, Optional<String> source) {
        if (terms instanceof FlatFeeTerms flat) {
            return new Flat(flat.rate(), source);
        }
        if (terms instanceof TieredFeeTerms tiered) {
            return new TieredByClientLifetime(tiered, source);
        }
        if (terms instanceof MinimumFeeTerms minimum) {
            return new FlatWithMinimum(minimum, source);
        }
        return new QuotedPerContract((QuotedFeeTerms) terms, source);
    }

    /**
     * Where the terms can be read.
     *
     * @return the source of the policy that the schedule was made from, if it was made from one
     */
    Optional<String> source();

    /**
     * When the fee is taken.
     *
     * @return {@link ChargeTime#PAYMENT} unless the terms say otherwise
     */
    ChargeTime chargedAt();

    /**
     * The schedule with the least fee that is possible.
     *
     * @return this schedule if it is settled
     */
    SettledFeeSchedule atLowest();

    /**
     * The schedule with the highest fee that is possible.
     *
     * @return this schedule if it is settled
     */
    SettledFeeSchedule atHighest();

    /**
     * What the platform takes of a payment.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return the fee, from the least to the highest that is possible
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    default MoneyRange feeRange(Money gross, Money prior) {
        return MoneyRange.of(atLowest().fee(gross, prior), atHighest().fee(gross, prior));
    }

    /**
     * What is left of a payment.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return the net, from the least to the highest that is possible; negative where a minimum fee is above the payment
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    default MoneyRange netRange(Money gross, Money prior) {
        return MoneyRange.of(atHighest().net(gross, prior), atLowest().net(gross, prior));
    }

    /**
     * What to charge for a wanted net, as one payment.
     *
     * @param net the wanted net, not negative
     * @param prior what was billed to the client before, not negative
     * @param rounding how the gross is brought to whole minor units
     * @return the gross, from that at the least fee to that at the highest
     * @throws InvalidValueException NEGATIVE if an amount is negative; NUMBER_OUT_OF_RANGE if the gross reaches 10^12
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    default MoneyRange grossRangeForNet(Money net, Money prior, GrossRounding rounding) {
        return MoneyRange.of(
                atLowest().grossForNet(net, prior, rounding), atHighest().grossForNet(net, prior, rounding));
    }
}
