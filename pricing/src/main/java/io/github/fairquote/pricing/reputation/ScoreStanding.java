package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * Where a platform's score stands: {@code 100 points / weight} percent. Immutable and thread-safe.
 *
 * @param points what speaks for it: the weight of positive contracts, less that of negative ones if the form is the difference; in
 *     [-weight, weight]
 * @param weight the weight of all contracts that count, in [0, 1000000]
 * @param next the weight of each further contract, in (0, 1000]
 * @param form what a negative contract does
 */
public record ScoreStanding(double points, double weight, double next, OutcomeForm form) {
    private static final double MOST_WEIGHT = 1e6;
    private static final double MOST_NEXT = 1_000;

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included; INCONSISTENT for more points than weight
     */
    public ScoreStanding {
        Check.inRange("weight", weight, 0, MOST_WEIGHT);
        Check.inRange("points", points, -MOST_WEIGHT, MOST_WEIGHT);
        Check.that(
                Math.abs(points) <= weight,
                ProblemCode.INCONSISTENT,
                "points",
                "are more than the weight, " + weight + ": " + points);
        Check.positive("next", next);
        Check.inRange("next", next, 0, MOST_NEXT);
        Objects.requireNonNull(form, "form");
    }
}
