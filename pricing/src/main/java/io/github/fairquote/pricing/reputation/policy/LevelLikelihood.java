package io.github.fairquote.pricing.reputation.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;

/**
 * How likely a level of feedback is after a success and after anything else: {@code L(theta) = c theta + d (1 - theta)}.
 * Immutable and thread-safe.
 *
 * @param afterSuccess the probability {@code c} of the level after a success, in [10^-6, 1]
 * @param afterFailure the probability {@code d} of the level after anything else, in [10^-6, 1]
 */
@JsonPropertyOrder({"afterSuccess", "afterFailure"})
public record LevelLikelihood(double afterSuccess, double afterFailure) {
    private static final double LEAST = 1e-6;

    /**
     * Checks the probabilities.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public LevelLikelihood {
        Check.inRange("afterSuccess", afterSuccess, LEAST, 1);
        Check.inRange("afterFailure", afterFailure, LEAST, 1);
    }

    /** By how much the level speaks for success. */
    double ratio() {
        return afterSuccess / afterFailure;
    }
}
