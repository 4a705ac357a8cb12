package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;

/**
 * How long something takes, as people can say it: if all goes well, most likely, and if much goes wrong. Immutable and thread-safe.
 *
 * @param low hours if all goes well, in [0, 100000]
 * @param likely the most likely hours, not below {@code low}
 * @param high hours if much goes wrong, not below {@code likely} and above 0
 */
@JsonPropertyOrder({"low", "likely", "high"})
public record ThreePointHours(
        @JsonProperty(required = true) double low,
        @JsonProperty(required = true) double likely,
        @JsonProperty(required = true) double high) {
    private static final double LIMIT = 100_000;

    /**
     * Checks the hours.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included; INCONSISTENT if they don't rise
     */
    public ThreePointHours {
        Check.inRange("low", low, 0, LIMIT);
        Check.inRange("likely", likely, 0, LIMIT);
        Check.inRange("high", high, Double.MIN_VALUE, LIMIT);
        Check.that(low <= likely, ProblemCode.INCONSISTENT, "low", "is above likely: " + low + " > " + likely);
        Check.that(likely <= high, ProblemCode.INCONSISTENT, "likely", "is above high: " + likely + " > " + high);
    }

    /**
     * Three hours' figures.
     *
     * @param low hours if all goes well, in [0, 100000]
     * @param likely the most likely hours, not below {@code low}
     * @param high hours if much goes wrong, not below {@code likely} and above 0
     * @return the estimate
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included; INCONSISTENT if they don't rise
     */
    public static ThreePointHours of(double low, double likely, double high) {
        return new ThreePointHours(low, likely, high);
    }

    /**
     * Hours that are certain.
     *
     * @param hours the hours, in (0, 100000]
     * @return the estimate without spread
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public static ThreePointHours exactly(double hours) {
        return new ThreePointHours(hours, hours, hours);
    }

    /**
     * The expected hours: {@code (low + 4 likely + high) / 6}, the mean of PERT (Malcolm, Roseboom, Clark and Fazar 1959, <em>Operations
     * Research</em> 7:646, doi:10.1287/opre.7.5.646).
     *
     * @return hours above 0, between {@code low} and {@code high}
     */
    public double expected() {
        return Math.min(Math.max((low + 4 * likely + high) / 6, low), high);
    }

    /**
     * The variance of the beta distribution of PERT: {@code (e - low)(high - e) / 7} with the expected hours {@code e}.
     *
     * @return square hours, not below 0; 0 if the hours are certain
     */
    public double variance() {
        return (expected() - low) * (high - expected()) / 7;
    }
}
