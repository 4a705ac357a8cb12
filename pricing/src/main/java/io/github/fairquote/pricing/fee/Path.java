package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;

/** A chain of which nothing is left open. */
record Path(
        SettledFeeSchedule schedule,
        Optional<Payout> payout,
        Optional<Conversion> conversion,
        Optional<FeeRate> spread,
        Optional<BreakdownLine> connects) {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The way of a payment, line by line. */
    Breakdown walk(Money gross, Money prior) {
        requireCurrency(gross.currency());
        Breakdown way = paidOut(gross, prior);
        return connects.map(way::with).orElse(way);
    }

    /** What arrives in the other currency. */
    Money received(Money gross, Money prior) {
        Money paid = paidOut(gross, prior).net();
        Conversion into = conversion.orElseThrow();
        return paid.isNegative() ? Money.zero(into.rate().to()) : into.received(paid);
    }

    /**
     * The gross whose net at the end is the wanted one. Both the exact and the rounded net never fall as the gross rises, so
     * that whole minor units can be halved; nothing is divided on the way.
     */
    Money grossFor(Money net, Money prior, GrossRounding rounding) {
        CurrencyCode currency = net.currency();
        requireCurrency(currency);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.minorUnits());
        long low = -1;
        long high = 1;
        while (!reaches(high, unit, net, prior, rounding)) {
            low = high;
            high = Math.multiplyExact(high, 2);
            if (unit.multiply(BigDecimal.valueOf(low)).compareTo(LIMIT) >= 0) {
                throw new InvalidValueException(
                        ProblemCode.NUMBER_OUT_OF_RANGE, "net", "net asks for a gross of 10^12 or more: " + net);
            }
        }
        while (high - low > 1) {
            long middle = Math.floorDiv(low + high, 2);
            if (reaches(middle, unit, net, prior, rounding)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Money gross = Money.of(unit.multiply(BigDecimal.valueOf(high)), currency);
        requireWithinMost(schedule.net(gross, prior));
        return gross;
    }

    /** Whether a gross of so many minor units can be paid out and leaves the wanted net. */
    private boolean reaches(long units, BigDecimal unit, Money net, Money prior, GrossRounding rounding) {
        BigDecimal amount = unit.multiply(BigDecimal.valueOf(units));
        if (amount.compareTo(LIMIT) >= 0) {
            return false;
        }
        Money gross = Money.of(amount, net.currency());
        Money balance = schedule.net(gross, prior);
        if (payout.flatMap(way -> way.refusal(balance))
                .filter(reason -> reason == PayoutRefusal.BELOW_LEAST)
                .isPresent()) {
            return false;
        }
        return rounding == GrossRounding.GUARANTEE
                ? left(balance).compareTo(net) >= 0
                : exactNet(amount.add(unit.divide(TWO)), prior).compareTo(net.amount()) > 0;
    }

    private Breakdown paidOut(Money gross, Money prior) {
        Breakdown way = schedule.breakdown(gross, prior);
        if (way.net().amount().signum() <= 0) {
            return way;
        }
        if (payout.isPresent()) {
            way = way.with(payoutLine(payout.get(), way.net()));
        }
        if (conversion.isPresent() && way.net().amount().signum() > 0) {
            way = way.with(conversion.get().line(way.net(), spread.orElseThrow()));
        }
        return way;
    }

    private static BreakdownLine payoutLine(Payout way, Money balance) {
        way.requirePayable(balance);
        return BreakdownLine.builder()
                .label("payout")
                .amount(way.settledFee(balance).negated())
                .basis(way.basis(balance))
                .source(way.method().provenance().source())
                .build();
    }

    /** What is left of a balance at the platform, each step rounded; the payout is made even if it costs more than there is. */
    private Money left(Money balance) {
        Money paid = payout.map(way -> balance.minus(way.settledFee(balance))).orElse(balance);
        Money changed =
                spread.map(share -> paid.minus(Conversion.cost(paid, share))).orElse(paid);
        return connects.map(line -> changed.plus(line.amount())).orElse(changed);
    }

    /** The same without rounding, from any gross. */
    private BigDecimal exactNet(BigDecimal gross, Money prior) {
        BigDecimal balance = gross.subtract(schedule.exactFee(gross, prior.amount()));
        BigDecimal paid =
                payout.map(way -> balance.subtract(way.exactFee(balance))).orElse(balance);
        BigDecimal changed =
                spread.map(share -> paid.multiply(Shares.left(share))).orElse(paid);
        return connects.map(line -> changed.add(line.amount().amount())).orElse(changed);
    }

    private void requireWithinMost(Money balance) {
        if (payout.isPresent() && balance.amount().signum() > 0) {
            payout.get().requirePayable(balance);
        }
    }

    private void requireCurrency(CurrencyCode currency) {
        payout.ifPresent(way -> requireSame(currency, way.currency()));
        conversion.ifPresent(into -> requireSame(currency, into.rate().from()));
        connects.ifPresent(line -> requireSame(currency, line.amount().currency()));
    }

    private static void requireSame(CurrencyCode left, CurrencyCode right) {
        if (!left.equals(right)) {
            throw new CurrencyMismatchException(left, right);
        }
    }
}
