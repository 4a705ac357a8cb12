package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A schedule that knows the fee of every payment.
 *
 * <p>Let {@code f(g)} be the exact fee of a gross {@code g}: it rises slower than {@code g}, so that the exact net
 * {@code g - f(g)} rises strictly with {@code g} and has one inverse. The fee of a payment is {@code f(g)} rounded half up to
 * the minor unit; the rounded net never falls as {@code g} rises, but may stand still for a minor unit. Immutable and
 * thread-safe.
 */
public abstract sealed class SettledFeeSchedule implements FeeSchedule
        permits Flat, TieredByClientLifetime, FlatWithMinimum {
    private static final RoundingMode FEE_ROUNDING = RoundingMode.HALF_UP;

    private final Optional<String> source;

    SettledFeeSchedule(Optional<String> source) {
        this.source = source;
    }

    /** The exact fee of a gross. */
    abstract BigDecimal exactFee(BigDecimal gross, BigDecimal prior);

    /** The gross whose exact net is the wanted one, rounded once. */
    abstract BigDecimal exactGross(BigDecimal net, BigDecimal prior, int decimals, RoundingMode rounding);

    /** What the fee is taken of, in words. */
    abstract String basis(Money gross, Money prior);

    /** The currency of the terms, if they hold an amount. */
    abstract Optional<CurrencyCode> currency();

    @Override
    public final Optional<String> source() {
        return source;
    }

    @Override
    public ChargeTime chargedAt() {
        return ChargeTime.PAYMENT;
    }

    @Override
    public final SettledFeeSchedule atLowest() {
        return this;
    }

    @Override
    public final SettledFeeSchedule atHighest() {
        return this;
    }

    /**
     * What the platform takes of a payment.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return the exact fee rounded half up to the minor unit
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    public final Money fee(Money gross, Money prior) {
        require("gross", gross, prior);
        return Money.of(
                roundedFee(gross.amount(), prior.amount(), gross.currency().minorUnits()), gross.currency());
    }

    /**
     * The fee before rounding, for sums that are rounded elsewhere.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return the exact fee in major units, not negative
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    public final BigDecimal exactFee(Money gross, Money prior) {
        require("gross", gross, prior);
        return exactFee(gross.amount(), prior.amount());
    }

    /**
     * What is left of a payment.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return the gross less {@link #fee}; negative where a minimum fee is above the payment
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    public final Money net(Money gross, Money prior) {
        return gross.minus(fee(gross, prior));
    }

    /**
     * The way from the gross to the net of a payment.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return the gross, the fee with what it is taken of and where that can be read, and the net
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    public final Breakdown breakdown(Money gross, Money prior) {
        BreakdownLine.Builder line = BreakdownLine.builder();
        line.label("service fee").amount(fee(gross, prior).negated()).basis(basis(gross, prior));
        source.ifPresent(line::source);
        return Breakdown.of(gross).with(line.build());
    }

    /**
     * What to charge for a wanted net, as one payment.
     *
     * @param net the wanted net, not negative
     * @param prior what was billed to the client before, not negative
     * @param rounding how the gross is brought to whole minor units
     * @return the gross
     * @throws InvalidValueException NEGATIVE if an amount is negative; NUMBER_OUT_OF_RANGE if the gross reaches 10^12
     * @throws CurrencyMismatchException if the amounts, or the bounds of the terms, are of different currencies
     */
    public final Money grossForNet(Money net, Money prior, GrossRounding rounding) {
        require("net", net, prior);
        int decimals = net.currency().minorUnits();
        BigDecimal gross = Objects.requireNonNull(rounding, "rounding") == GrossRounding.NEAREST
                ? exactGross(net.amount(), prior.amount(), decimals, RoundingMode.HALF_UP)
                : leastGross(net.amount(), prior.amount(), decimals);
        return Money.of(gross, net.currency());
    }

    /**
     * Bisects over whole minor units. Rounding moves a net by half a unit at most: below the gross of a net one unit lower
     * every net falls short, and from the gross of a net one unit higher on none does.
     */
    private BigDecimal leastGross(BigDecimal net, BigDecimal prior, int decimals) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal low = net.compareTo(unit) < 0
                ? unit.negate()
                : exactGross(net.subtract(unit), prior, decimals, RoundingMode.DOWN);
        BigDecimal high = exactGross(net.add(unit), prior, decimals, RoundingMode.UP);
        while (high.subtract(low).compareTo(unit) > 0) {
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), decimals, RoundingMode.DOWN);
            BigDecimal left = middle.subtract(roundedFee(middle, prior, decimals));
            if (left.compareTo(net) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private BigDecimal roundedFee(BigDecimal gross, BigDecimal prior, int decimals) {
        return exactFee(gross, prior).setScale(decimals, FEE_ROUNDING);
    }

    private void require(String name, Money amount, Money prior) {
        Check.that(!amount.isNegative(), ProblemCode.NEGATIVE, name, "is below zero: " + amount);
        Check.that(!prior.isNegative(), ProblemCode.NEGATIVE, "prior", "is below zero: " + prior);
        requireSame(amount.currency(), prior.currency());
        currency().ifPresent(currency -> requireSame(amount.currency(), currency));
    }

    private static void requireSame(CurrencyCode left, CurrencyCode right) {
        if (!left.equals(right)) {
            throw new CurrencyMismatchException(left, right);
        }
    }
}
