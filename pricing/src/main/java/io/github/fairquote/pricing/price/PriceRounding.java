package io.github.fairquote.pricing.price;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * To which amounts prices are rounded: the whole multiples of a step from the step itself up, such as 0.01, 0.50 or 5.
 *
 * <p>Charm prices end a little below a multiple ({@code 49} instead of {@code 50}); nothing uses them unless asked to. Nothing is ever
 * rounded to zero. Immutable and thread-safe.
 */
public final class PriceRounding {
    private static final PriceRounding MINOR_UNIT =
            new PriceRounding(Optional.empty(), BigDecimal.ZERO, RoundingMode.HALF_EVEN);

    private final Optional<BigDecimal> step;
    private final BigDecimal below;
    private final RoundingMode mode;

    private PriceRounding(Optional<BigDecimal> step, BigDecimal below, RoundingMode mode) {
        this.step = step;
        this.below = below;
        this.mode = mode;
    }

    /**
     * Rounds to the minor unit of the currency, halves to the even neighbour.
     *
     * @return the rounding
     */
    public static PriceRounding toMinorUnit() {
        return MINOR_UNIT;
    }

    /**
     * Rounds to multiples of a step, halves to the even multiple.
     *
     * @param step the step in major units, above 0, such as {@code 0.50}; a currency without so many decimals refuses it later
     * @return the rounding
     * @throws InvalidValueException EXPECTED_NUMBER, NUMBER_TOO_LONG or NUMBER_OUT_OF_RANGE
     */
    public static PriceRounding to(String step) {
        BigDecimal number = Decimals.parse("step", step);
        Check.that(number.signum() > 0, ProblemCode.NUMBER_OUT_OF_RANGE, "step", "is outside (0, infinity): " + number);
        return new PriceRounding(Optional.of(number), BigDecimal.ZERO, RoundingMode.HALF_EVEN);
    }

    /**
     * Charm prices: the amounts that lie so much below a multiple of the step, such as 49, 99 and 149 for a step of 50 and 1 below.
     *
     * @param below how much below, in major units, in [0, step)
     * @return the rounding
     * @throws InvalidValueException EXPECTED_NUMBER, NUMBER_TOO_LONG or NUMBER_OUT_OF_RANGE
     */
    public PriceRounding endingBelow(String below) {
        BigDecimal number = Decimals.parse("below", below);
        boolean inside = number.signum() >= 0
                && step.filter(s -> number.compareTo(s) < 0).isPresent();
        Check.that(inside, ProblemCode.NUMBER_OUT_OF_RANGE, "below", "is outside [0, step): " + number);
        return new PriceRounding(step, number, mode);
    }

    /**
     * The same amounts with another rounding to them.
     *
     * @param mode the rounding
     * @return the rounding
     */
    public PriceRounding with(RoundingMode mode) {
        return new PriceRounding(step, below, Objects.requireNonNull(mode, "mode"));
    }

    /**
     * The price for an exact amount.
     *
     * @param exact the amount in major units, not negative
     * @param currency the currency
     * @return the amount of the grid that the rounding chooses, above zero; never lower for a higher amount
     * @throws InvalidValueException TOO_MANY_DECIMALS if the grid is finer than the currency; NUMBER_OUT_OF_RANGE from 10^12 on
     */
    public Money apply(BigDecimal exact, CurrencyCode currency) {
        return onGrid(exact, currency, mode);
    }

    /**
     * The lowest price that is not below an amount.
     *
     * @param exact the amount in major units, not negative
     * @param currency the currency
     * @return the amount of the grid, above zero
     * @throws InvalidValueException TOO_MANY_DECIMALS if the grid is finer than the currency; NUMBER_OUT_OF_RANGE from 10^12 on
     */
    public Money atLeast(BigDecimal exact, CurrencyCode currency) {
        return onGrid(exact, currency, RoundingMode.CEILING);
    }

    /**
     * The highest price that is not above an amount.
     *
     * @param exact the amount in major units, not negative
     * @param currency the currency
     * @return the amount of the grid, above zero; the lowest of the grid if even that is above the amount
     * @throws InvalidValueException TOO_MANY_DECIMALS if the grid is finer than the currency; NUMBER_OUT_OF_RANGE from 10^12 on
     */
    public Money atMost(BigDecimal exact, CurrencyCode currency) {
        return onGrid(exact, currency, RoundingMode.FLOOR);
    }

    private Money onGrid(BigDecimal exact, CurrencyCode currency, RoundingMode rounding) {
        BigDecimal width = step.orElseGet(() -> BigDecimal.ONE.movePointLeft(currency.minorUnits()));
        BigDecimal steps = exact.add(below).divide(width, 0, rounding).max(BigDecimal.ONE);
        return Money.of(steps.multiply(width).subtract(below), currency);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceRounding that
                && step.equals(that.step)
                && below.equals(that.below)
                && mode == that.mode;
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, below, mode);
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        String grid = step.map(s -> "a multiple of " + s.toPlainString()).orElse("the minor unit");
        String charm = below.signum() == 0 ? "" : " less " + below.toPlainString();
        return "to " + grid + charm + ", "
                + mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
