package io.github.fairquote.pricing.economics;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.Duration;

/**
 * When a badge of availability that costs {@code n} Connects a week is charged: one Connect every {@code 168 / n} hours. Source:
 * https://support.upwork.com/hc/en-us/articles/4403673074707-Availability-Badge, 2021 to 2023, with its examples 7 a week: 24 h;
 * 12 a week: 14 h; a price that rises from 3 to 7 two hours after a charge: the next one in 22 h.
 */
public final class AvailabilityBadge {
    private static final Duration WEEK = Duration.ofDays(7);

    private AvailabilityBadge() {}

    /**
     * The time between two charges.
     *
     * @param perWeek the price of a week in Connects, in [1, 100,000]
     * @return the time, rounded down to the nanosecond
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public static Duration interval(int perWeek) {
        return WEEK.dividedBy(Check.inRange("perWeek", perWeek, 1, Limits.MOST));
    }

    /**
     * The time to the next charge; a new price counts from the last charge on.
     *
     * @param sinceLast the time since the last charge, not negative
     * @param perWeek the price of a week in Connects that holds now, in [1, 100,000]
     * @return the time, zero if the charge is due
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE or NEGATIVE
     */
    public static Duration untilNext(Duration sinceLast, int perWeek) {
        Check.that(!sinceLast.isNegative(), ProblemCode.NEGATIVE, "sinceLast", "is below zero: " + sinceLast);
        Duration left = interval(perWeek).minus(sinceLast);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
