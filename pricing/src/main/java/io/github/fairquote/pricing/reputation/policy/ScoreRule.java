package io.github.fairquote.pricing.reputation.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;

/**
 * How much a published job success score says, given how the platform makes it. Immutable and thread-safe.
 *
 * @param weight the exponent {@code kappa} of the score's likelihood, in [0, 1]
 * @param bias by how much best-of rules flatter, as {@code bias / sqrt(n + 1)}, in [0, 1]
 * @param coveredWeight the weight {@code omega} left to other evidence about contracts that the score covers, in [0, 1]
 * @param hiddenContracts how many contracts the score is worth where their number is not shown, in [0, 1000]; its weight is 1 then
 * @param windowDays for how many days back the score covers contracts, in [1, 36500]
 */
@JsonPropertyOrder({"weight", "bias", "coveredWeight", "hiddenContracts", "windowDays"})
public record ScoreRule(double weight, double bias, double coveredWeight, double hiddenContracts, int windowDays) {
    /** The score of the last 24 months, daily; fitted in simulation. */
    public static final ScoreRule LAST_24_MONTHS = new ScoreRule(.9, 0, .25, 7, 730);

    /** The best score of 6, 12 and 24 months; fitted in simulation. */
    public static final ScoreRule BEST_OF_WINDOWS = new ScoreRule(.45, .14, .7, 5, 730);

    private static final int MOST_DAYS = 36_500;

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public ScoreRule {
        Check.inRange("weight", weight, 0, 1);
        Check.inRange("bias", bias, 0, 1);
        Check.inRange("coveredWeight", coveredWeight, 0, 1);
        Check.inRange("hiddenContracts", hiddenContracts, 0, 1_000);
        Check.inRange("windowDays", windowDays, 1, MOST_DAYS);
    }
}
