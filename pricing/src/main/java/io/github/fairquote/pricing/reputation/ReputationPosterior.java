package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.weigh.Belief;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is believed about {@code theta}, the probability that somebody's next contract ends as a success.
 *
 * <p>Means are exact to about 3e-6 and quantiles to 1.5e-4. Immutable and thread-safe.
 */
public final class ReputationPosterior {
    private static final double LEAST = 0.001;

    private final ReputationPolicy policy;
    private final double[] probability;
    private final Optional<Belief> belief;

    /** By evidence. */
    ReputationPosterior(ReputationPolicy policy, Belief belief) {
        this(policy, belief.density(), Optional.of(belief));
    }

    /** A mixture, of which no source can tell its part. */
    ReputationPosterior(ReputationPolicy policy, double[] probability) {
        this(policy, probability, Optional.empty());
    }

    private ReputationPosterior(ReputationPolicy policy, double[] probability, Optional<Belief> belief) {
        this.policy = policy;
        this.probability = probability;
        this.belief = belief;
    }

    /**
     * The expected {@code theta}: the probability of success of the very next contract.
     *
     * @return a number in (0, 1)
     */
    public double mean() {
        return ThetaGrid.mean(probability);
    }

    /**
     * The median of {@code theta}.
     *
     * @return a number in (0, 1)
     */
    public double median() {
        return quantile(0.5);
    }

    /**
     * The value below which {@code theta} lies with a probability.
     *
     * @param probability the probability, in [0.001, 0.999]
     * @return a number in [0, 1]; never falls as the probability rises
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double quantile(double probability) {
        Check.inRange("probability", probability, LEAST, 1 - LEAST);
        return ThetaGrid.quantile(this.probability, probability);
    }

    /**
     * The variance of {@code theta}.
     *
     * @return a number in (0, 0.25)
     */
    public double variance() {
        return ThetaGrid.variance(probability);
    }

    /**
     * How many contracts of known outcome the belief is worth, prior included: {@code m (1 - m) / variance - 1}.
     *
     * @return a number above 0
     */
    public double effectiveSamples() {
        double mean = mean();
        return mean * (1 - mean) / variance() - 1;
    }

    /**
     * The probability that {@code theta} reaches a level.
     *
     * @param level the level, in [0, 1]
     * @return a number in [0, 1]
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double probabilityAtLeast(double level) {
        Check.inRange("level", level, 0, 1);
        return 1 - ThetaGrid.below(probability, level);
    }

    /**
     * The job success score that a platform would show in the long run: {@code 100 (theta - (1 - nu) (1 - theta))} in the mean.
     *
     * @return percent, below 100; negative only in theory
     */
    public double expectedJobSuccess() {
        return jobSuccess(mean());
    }

    /**
     * The probability that the long-run job success score reaches a level.
     *
     * @param percent the level in percent, in [0, 100]
     * @return a number in [0, 1]
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double probabilityOfJobSuccess(double percent) {
        Check.inRange("percent", percent, 0, 100);
        double loss = 1 - policy.neutralShare();
        return 1 - ThetaGrid.below(probability, Math.min((percent / 100 + loss) / (1 + loss), 1));
    }

    /**
     * How many of the next contracts end as a success.
     *
     * @param contracts how many contracts, in [1, 1000]
     * @return the probabilities of 0, 1 and so on successes; they sum to 1, their mean is {@code contracts * mean()}
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds
     */
    public List<Double> predictive(int contracts) {
        Check.inRange("contracts", contracts, 1, 1_000);
        return Predictive.of(probability, contracts);
    }

    /**
     * How many further contracts it takes until a platform's score reaches a level.
     *
     * @param standing where the score stands
     * @param percent the level in percent, in [0, 100]; 89.5 where 90 is shown rounded
     * @return the distribution over what is believed
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public ContractsToScore contractsToScore(ScoreStanding standing, double percent) {
        Check.inRange("percent", percent, 0, 100);
        return ContractsToScore.of(policy, probability, standing, percent);
    }

    /**
     * The distribution of {@code theta} in classes of equal width, for pictures.
     *
     * @param classes how many classes, in [1, 1000]
     * @return the probability of each class, the lowest first; they sum to 1
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds
     */
    public List<Double> distribution(int classes) {
        Check.inRange("classes", classes, 1, 1_000);
        List<Double> distribution = new ArrayList<>();
        double before = 0;
        for (int i = 1; i <= classes; i++) {
            double below = ThetaGrid.below(probability, (double) i / classes);
            distribution.add(below - before);
            before = below;
        }
        return List.copyOf(distribution);
    }

    /**
     * What each source adds to the distance of the mean from the prior's: exact Shapley values, which sum to it. Computed on
     * demand.
     *
     * @return by source; empty for a mixture
     */
    public Map<EvidenceSource, Double> contributions() {
        return belief.map(Belief::contributions)
                .map(Collections::unmodifiableMap)
                .orElse(Map.of());
    }

    /**
     * What asked rates do with such a reputation, among people who are alike otherwise.
     *
     * @return the factor with its interval, the slope's own uncertainty included
     */
    public PriceEffect priceEffect() {
        return PriceCurve.of(policy, probability);
    }

    /**
     * What to be careful about.
     *
     * @return warnings coded PRIOR_DOMINATED, CONFLICTING_EVIDENCE (stars and score differ by more than two standard
     *     deviations), ONE_CLIENT (more than half of the evidence), SEVERAL_ACCOUNTS and ASSUMED_POLICY (silence counts), in this
     *     order
     */
    public List<Problem> warnings() {
        return belief.map(Belief::warnings).orElse(List.of());
    }

    /** The mean and the 90 % interval; not for parsing. */
    @Override
    public String toString() {
        return "ReputationPosterior[mean " + mean() + ", 90 % in " + quantile(.05) + " to " + quantile(.95) + "]";
    }

    double jobSuccess(double theta) {
        return 100 * (theta - (1 - policy.neutralShare()) * (1 - theta));
    }

    double[] density() {
        return probability;
    }
}
