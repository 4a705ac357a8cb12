package io.github.fairquote.core.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Money per hour of work, above zero. Written to JSON as its {@link Money}.
 *
 * @param perHour the money for one hour
 */
public record HourlyRate(@JsonValue Money perHour) implements Comparable<HourlyRate> {

    /**
     * Checks the rate.
     *
     * @throws InvalidValueException NEGATIVE or ZERO if the amount is not above zero
     */
    public HourlyRate {
        Objects.requireNonNull(perHour, "perHour");
        if (perHour.isNegative() || perHour.isZero()) {
            ProblemCode code = perHour.isZero() ? ProblemCode.ZERO : ProblemCode.NEGATIVE;
            throw new InvalidValueException(code, "amount", "amount per hour is not above zero: " + perHour);
        }
    }

    /**
     * The rate of an amount per hour.
     *
     * @param perHour the money for one hour
     * @return the rate
     * @throws InvalidValueException NEGATIVE or ZERO if the amount is not above zero
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HourlyRate of(Money perHour) {
        return new HourlyRate(perHour);
    }

    /**
     * A rate in US dollars from a plain decimal.
     *
     * @param amount dollars per hour, such as {@code 45.10}
     * @return the rate
     * @throws InvalidValueException EXPECTED_NUMBER, NUMBER_TOO_LONG, TOO_MANY_DECIMALS, NUMBER_OUT_OF_RANGE,
     *     NEGATIVE or ZERO
     */
    public static HourlyRate usd(String amount) {
        return new HourlyRate(Money.usd(amount));
    }

    /**
     * The currency.
     *
     * @return the currency of {@link #perHour()}
     */
    public CurrencyCode currency() {
        return perHour.currency();
    }

    /**
     * The price of a number of hours, rounded once.
     *
     * @param hours the hours, zero or of a size in [10^-60, 10^60), not negative
     * @param rounding the rounding to the currency's decimals
     * @return the rounded price
     * @throws InvalidValueException NEGATIVE for negative hours, NUMBER_OUT_OF_RANGE for the hours or if the price is at or
     *     beyond 10^12
     */
    public Money forHours(BigDecimal hours, RoundingMode rounding) {
        Magnitude.require("hours", Objects.requireNonNull(hours, "hours"));
        Check.that(hours.signum() >= 0, ProblemCode.NEGATIVE, "hours", "are below zero: " + hours);
        return perHour.times(hours, rounding);
    }

    /**
     * Compares rates of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(HourlyRate other) {
        return perHour.compareTo(other.perHour);
    }

    /** The locale-free text form, such as {@code USD 45.00/h}. */
    @Override
    public String toString() {
        return perHour + "/h";
    }
}
