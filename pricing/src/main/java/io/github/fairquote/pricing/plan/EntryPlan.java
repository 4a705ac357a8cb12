package io.github.fairquote.pricing.plan;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Reputation first: a newcomer's deliberate discount, bounded, with the steps by which it ends, and how far the newcomer has come.
 *
 * <p>The discount begins with the first step, never rises and ends at zero. The usual steps are an assumption, not a finding: 20 % at
 * first, 10 % once two reviews are there (the least with which a platform shows a score), nothing from five on; or by the probability that a level of reputation is
 * reached, 20 % at first, 10 % from even odds and nothing from 80 % on. Immutable and thread-safe.
 */
public final class EntryPlan {
    private static final List<EntryStep> BY_REVIEWS =
            List.of(EntryStep.of(0, "20"), EntryStep.of(2, "10"), EntryStep.of(5, "0"));
    private static final List<EntryStep> BY_PROBABILITY =
            List.of(EntryStep.of(0, "20"), EntryStep.of(0.5, "10"), EntryStep.of(0.8, "0"));

    private final String measure;
    private final double progress;
    private final List<EntryStep> steps;

    private EntryPlan(String measure, double progress, List<EntryStep> steps) {
        this.measure = measure;
        this.progress = progress;
        this.steps = steps;
    }

    /**
     * The usual plan by the number of reviews.
     *
     * @param soFar how many reviews there are, in [0, 10000]
     * @return the plan
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public static EntryPlan byReviews(int soFar) {
        Check.inRange("soFar", soFar, 0, 10_000);
        return new EntryPlan("reviews", soFar, BY_REVIEWS);
    }

    /**
     * The usual plan by what is believed of the reputation.
     *
     * @param believed what is believed
     * @param level which level of {@code theta} is to be reached, in (0, 1), such as 0.9
     * @return the plan, whose progress is the probability that the level is reached
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public static EntryPlan byReputation(ReputationPosterior believed, double level) {
        Check.inRange("level", level, Double.MIN_VALUE, Math.nextDown(1.0));
        return new EntryPlan(
                "probability that at least "
                        + new BigDecimal(Double.toString(100 * level))
                                .stripTrailingZeros()
                                .toPlainString() + " % of contracts end well",
                believed.probabilityAtLeast(level),
                BY_PROBABILITY);
    }

    /**
     * The same plan with other steps.
     *
     * @param steps the steps: the first from 0, the others from rising progress, discounts that never rise, the last of 0 %
     * @return the plan
     * @throws InvalidValueException INCONSISTENT if the steps break these rules, MISSING_VALUE if there is none
     */
    public EntryPlan with(List<EntryStep> steps) {
        List<EntryStep> copy = List.copyOf(steps);
        Check.that(!copy.isEmpty(), ProblemCode.MISSING_VALUE, "steps", "hold no step");
        require(copy.get(0).from() == 0, "do not start at 0");
        require(copy.get(copy.size() - 1).discount().equals(Percent.ZERO), "do not end without a discount");
        for (int i = 1; i < copy.size(); i++) {
            require(copy.get(i).from() > copy.get(i - 1).from(), "do not follow each other");
            require(copy.get(i).discount().compareTo(copy.get(i - 1).discount()) <= 0, "raise the discount");
        }
        return new EntryPlan(measure, progress, copy);
    }

    /**
     * What progress is counted in.
     *
     * @return words such as {@code reviews}
     */
    public String measure() {
        return measure;
    }

    /**
     * How far the newcomer has come.
     *
     * @return reviews, or a probability
     */
    public double progress() {
        return progress;
    }

    /**
     * The steps.
     *
     * @return at least one, from the first to that without a discount
     */
    public List<EntryStep> steps() {
        return steps;
    }

    /**
     * The step that holds now.
     *
     * @return the last one that the progress has reached
     */
    public EntryStep current() {
        EntryStep current = steps.get(0);
        for (EntryStep step : steps) {
            current = step.from() <= progress ? step : current;
        }
        return current;
    }

    /** The steps in words; not for parsing. */
    @Override
    public String toString() {
        return "EntryPlan[by " + measure + ", at " + progress + ", " + steps + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryPlan that
                && measure.equals(that.measure)
                && progress == that.progress
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measure, progress, steps);
    }

    private static void require(boolean holds, String rule) {
        Check.that(holds, ProblemCode.INCONSISTENT, "steps", rule);
    }
}
