package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.currency.ExchangeRate;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A currency conversion at a dated rate of the caller's, of which the partner keeps a spread: {@code s x} of an amount
 * {@code x}, rounded half up to the minor unit.
 *
 * <p>Partners show their rate only afterwards, so that the spread may be a range. Immutable and thread-safe.
 */
public final class Conversion {
    private final ExchangeRate rate;
    private final FeeRate lowest;
    private final FeeRate highest;
    private final String source;

    private Conversion(ExchangeRate rate, FeeRate lowest, FeeRate highest, String source) {
        this.rate = rate;
        this.lowest = lowest;
        this.highest = highest;
        this.source = source;
    }

    /**
     * A conversion whose spread is known.
     *
     * @param rate the rate in the middle of the market, from the currency of the contract
     * @param spread what the partner keeps, in percent of the amount
     * @param source where the spread is from, one line of at most 500 UTF-16 units
     * @return the conversion
     * @throws InvalidValueException a rule of one-line text for the source
     */
    public static Conversion of(ExchangeRate rate, FeeRate spread, String source) {
        return between(rate, spread, spread, source);
    }

    /**
     * A conversion of whose spread only bounds are known.
     *
     * @param rate the rate in the middle of the market, from the currency of the contract
     * @param lowest the least that the partner keeps, in percent of the amount
     * @param highest the most, not below the least
     * @param source where the spread is from, one line of at most 500 UTF-16 units
     * @return the conversion
     * @throws InvalidValueException INCONSISTENT if the bounds are in the wrong order; a rule of one-line text for the source
     */
    public static Conversion between(ExchangeRate rate, FeeRate lowest, FeeRate highest, String source) {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(lowest, "lowest");
        Check.that(
                lowest.compareTo(Objects.requireNonNull(highest, "highest")) <= 0,
                ProblemCode.INCONSISTENT,
                "lowest",
                "is above highest: " + lowest + " > " + highest);
        Check.line("source", Objects.requireNonNull(source, "source"), 500);
        return new Conversion(rate, lowest, highest, source);
    }

    /**
     * The rate.
     *
     * @return the rate in the middle of the market, with its day and source
     */
    public ExchangeRate rate() {
        return rate;
    }

    /**
     * The least that the partner keeps.
     *
     * @return the lower bound of the spread
     */
    public FeeRate lowest() {
        return lowest;
    }

    /**
     * The most that the partner keeps.
     *
     * @return the upper bound of the spread
     */
    public FeeRate highest() {
        return highest;
    }

    /**
     * Where the spread is from.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /** Both in words; not for parsing. */
    @Override
    public String toString() {
        String spread = lowest.equals(highest) ? lowest.toString() : lowest + " to " + highest;
        return rate.from() + " to " + rate.to() + " at " + rate.factor().toPlainString() + ", spread " + spread;
    }

    /** What arrives in the other currency at the rate of the market, cut to its minor unit: never promised too high. */
    Money received(Money amount) {
        return Money.rounded(amount.amount().multiply(rate.factor()), rate.to(), RoundingMode.DOWN);
    }

    BreakdownLine line(Money amount, FeeRate spread) {
        String basis = spread + " of " + amount + ", " + rate.from() + " to " + rate.to() + " at "
                + rate.factor().toPlainString() + " of " + rate.day() + " (" + rate.source() + ")";
        return BreakdownLine.builder()
                .label("conversion")
                .amount(cost(amount, spread).negated())
                .basis(basis)
                .source(source)
                .build();
    }

    static Money cost(Money amount, FeeRate spread) {
        return amount.times(spread.asProportion(), RoundingMode.HALF_UP);
    }
}
