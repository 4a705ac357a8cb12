package io.github.fairquote.pricing.period;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How many hours of work a day, a month and a year hold. There is no default: 160 or 168 hours a month make a rate 5 % apart.
 * Immutable and thread-safe.
 *
 * @param hoursPerDay hours of a working day, in (0, 24]
 * @param hoursPerMonth hours of a month, in (0, 744]
 * @param hoursPerYear hours of a year, in (0, 8784]; 2,080 is 40 hours in 52 weeks
 */
@JsonPropertyOrder({"hoursPerDay", "hoursPerMonth", "hoursPerYear"})
public record WorkingTime(BigDecimal hoursPerDay, BigDecimal hoursPerMonth, BigDecimal hoursPerYear) {
    private static final int MOST_PER_DAY = 24;
    private static final int MOST_PER_MONTH = 31 * MOST_PER_DAY;
    private static final int MOST_PER_YEAR = 366 * MOST_PER_DAY;

    /**
     * Checks the hours.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds
     */
    public WorkingTime {
        check("hoursPerDay", hoursPerDay, MOST_PER_DAY);
        check("hoursPerMonth", hoursPerMonth, MOST_PER_MONTH);
        check("hoursPerYear", hoursPerYear, MOST_PER_YEAR);
    }

    /**
     * Working time in whole hours.
     *
     * @param perDay hours of a working day, in [1, 24]
     * @param perMonth hours of a month, in [1, 744]
     * @param perYear hours of a year, in [1, 8784]
     * @return the working time
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds
     */
    public static WorkingTime ofHours(int perDay, int perMonth, int perYear) {
        return new WorkingTime(new BigDecimal(perDay), new BigDecimal(perMonth), new BigDecimal(perYear));
    }

    /**
     * The hours of a period.
     *
     * @param period the period
     * @return hours above 0; 1 for an hour
     */
    public BigDecimal hours(RatePeriod period) {
        return switch (Objects.requireNonNull(period, "period")) {
            case HOUR -> BigDecimal.ONE;
            case DAY -> hoursPerDay;
            case MONTH -> hoursPerMonth;
            case YEAR -> hoursPerYear;
        };
    }

    /**
     * What an amount for a period is per hour: divided to 34 significant digits, then rounded once.
     *
     * @param amount the amount, above 0
     * @param period the period that it is paid for
     * @param rounding the rounding to the currency's decimals
     * @return the hourly rate
     * @throws InvalidValueException ZERO if nothing is left after rounding
     */
    public HourlyRate hourly(Money amount, RatePeriod period, RoundingMode rounding) {
        return HourlyRate.of(Money.rounded(perHour(amount.amount(), period), amount.currency(), rounding));
    }

    /**
     * What a number for a period is per hour, to 34 significant digits.
     *
     * @param amount the number
     * @param period the period that it is for
     * @return the number divided by the hours of the period; the same for an hour
     */
    public BigDecimal perHour(BigDecimal amount, RatePeriod period) {
        return period == RatePeriod.HOUR ? amount : amount.divide(hours(period), MathContext.DECIMAL128);
    }

    private static void check(String name, BigDecimal hours, int most) {
        Objects.requireNonNull(hours, name);
        Check.that(
                hours.signum() > 0 && hours.compareTo(new BigDecimal(most)) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                name,
                "is outside (0, " + most + "]: " + hours);
    }
}
