package io.github.fairquote.pricing.reputation.policy;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The likelihoods of all levels of one kind of feedback, the worst first.
 *
 * <p>A better level never speaks less for success: {@code c / d} does not fall. Immutable and thread-safe.
 */
public final class LikelihoodTable {
    /**
     * Stars of a platform on which nearly everybody gets five: safest under misspecification in simulation, where the opposite mistake
     * drops the coverage of 90 % intervals to 76 %.
     */
    public static final LikelihoodTable INFLATED_STARS =
            of(new double[] {.002, .003, .015, .05, .93}, new double[] {.098, .072, .13, .20, .50});

    /**
     * Stars anchored at "24 % of dissatisfied employers publicly gave four stars or more" (Filippas, Horton, Golden, Reputation
     * Inflation).
     */
    public static final LikelihoodTable PUBLIC_STARS =
            of(new double[] {.002, .003, .015, .08, .90}, new double[] {.26, .148, .168, .16, .264});

    /** Answers from 0 to 10 in three levels: 0 to 6, 7 and 8, 9 and 10; an assumption. */
    public static final LikelihoodTable RECOMMENDATION = of(new double[] {.02, .13, .85}, new double[] {.60, .30, .10});

    private final List<LevelLikelihood> levels;

    private LikelihoodTable(List<LevelLikelihood> levels) {
        this.levels = List.copyOf(levels);
    }

    /**
     * A table of given likelihoods.
     *
     * @param levels the likelihoods, the worst level first, at least two
     * @return the table
     * @throws InvalidValueException INCONSISTENT if {@code c / d} falls from one level to the next; TOO_FEW_ELEMENTS below two
     */
    public static LikelihoodTable of(List<LevelLikelihood> levels) {
        Check.inRange("levels.size", levels.size(), 2, 100);
        for (int i = 1; i < levels.size(); i++) {
            Check.that(
                    levels.get(i).ratio() >= levels.get(i - 1).ratio(),
                    ProblemCode.INCONSISTENT,
                    "levels",
                    "speak less for success at level " + (i + 1) + " than at the one below");
        }
        return new LikelihoodTable(levels);
    }

    private static LikelihoodTable of(double[] afterSuccess, double[] afterFailure) {
        List<LevelLikelihood> levels = new ArrayList<>();
        for (int i = 0; i < afterSuccess.length; i++) {
            levels.add(new LevelLikelihood(afterSuccess[i], afterFailure[i]));
        }
        return of(levels);
    }

    /**
     * The likelihoods.
     *
     * @return the levels, the worst first
     */
    public List<LevelLikelihood> levels() {
        return levels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelihoodTable that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return "LikelihoodTable" + levels;
    }
}
