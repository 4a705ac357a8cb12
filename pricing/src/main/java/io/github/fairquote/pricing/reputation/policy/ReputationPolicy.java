package io.github.fairquote.pricing.reputation.policy;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Every number that the reputation model works with; where each default comes from is told by {@link #provenance()}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReputationPolicy {
    private static final double MOST_PRIOR = 1_000;
    private static final int RECOMMENDATION_LEVELS = 3;
    private static final int STAR_LEVELS = 5;
    private static final int MOST_DAYS = 36_500;

    ReputationPolicy() {}

    /**
     * Starts a builder with all defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * For platforms on which nearly everybody gets five stars: all defaults.
     *
     * @return the policy
     */
    public static ReputationPolicy inflated() {
        return builder().build();
    }

    /**
     * The same with {@link LikelihoodTable#PUBLIC_STARS}.
     *
     * @return the policy
     */
    public static ReputationPolicy publicStars() {
        return builder().stars(LikelihoodTable.PUBLIC_STARS).build();
    }

    /**
     * The successes that the prior is worth.
     *
     * @return a number in (0, 1000]; 4.5 unless set
     */
    @Value.Default
    public double priorSuccesses() {
        return 4.5;
    }

    /**
     * The failures that the prior is worth.
     *
     * @return a number in (0, 1000]; 0.5 unless set
     */
    @Value.Default
    public double priorFailures() {
        return 0.5;
    }

    /**
     * What stars say.
     *
     * @return five levels; {@link LikelihoodTable#INFLATED_STARS} unless set
     */
    @Value.Default
    public LikelihoodTable stars() {
        return LikelihoodTable.INFLATED_STARS;
    }

    /**
     * What answers from 0 to 10 say.
     *
     * @return three levels, for 0 to 6, 7 and 8, 9 and 10; {@link LikelihoodTable#RECOMMENDATION} unless set
     */
    @Value.Default
    public LikelihoodTable recommendation() {
        return LikelihoodTable.RECOMMENDATION;
    }

    /**
     * After how many days evidence counts half.
     *
     * @return days in [1, 100000]; 730 unless set
     */
    @Value.Default
    public double halfLifeDays() {
        return 730;
    }

    /**
     * How alike the judgements of one client are: {@code k} of them on one level count as {@code k / (1 + (k - 1) rho)}.
     *
     * @return a number in [0, 1]; 0.5 unless set
     */
    @Value.Default
    public double clientCorrelation() {
        return 0.5;
    }

    /**
     * The share of contracts without success that a platform takes for neutral in its score.
     *
     * @return a number in [0, 1]; 0.5 unless set
     */
    @Value.Default
    public double neutralShare() {
        return 0.5;
    }

    /**
     * What a published score says.
     *
     * @return the rule; {@link ScoreRule#LAST_24_MONTHS} unless set
     */
    @Value.Default
    public ScoreRule scoreRule() {
        return ScoreRule.LAST_24_MONTHS;
    }

    /**
     * The weight of a review from outside of the platform.
     *
     * @return a number in [0, 1]; 0.3 unless set
     */
    @Value.Default
    public double externalWeight() {
        return 0.3;
    }

    /**
     * How many contracts all reviews from outside count at most together.
     *
     * @return a number in [0, 1000]; 3 unless set
     */
    @Value.Default
    public double externalLimit() {
        return 3;
    }

    /**
     * What it says that a client gave no feedback.
     *
     * @return the rule; {@link SilenceRule#EXCLUDED}, nothing, unless set
     */
    @Value.Default
    public SilenceRule silence() {
        return SilenceRule.EXCLUDED;
    }

    /**
     * By how much the log of asked rates rises with ten points of job success.
     *
     * @return a number in [0, 1]; 0.155 unless set
     */
    @Value.Default
    public double priceSlope() {
        return 0.155;
    }

    /**
     * The standard deviation of {@link #priceSlope()}.
     *
     * @return a number in [0, 1]; 0.02 unless set
     */
    @Value.Default
    public double priceSlopeSd() {
        return 0.02;
    }

    /**
     * By how much the log of asked rates differs from one band of job success to another.
     *
     * @return the bands; {@link PriceBands#REGRESSION} unless set
     */
    @Value.Default
    public PriceBands priceBands() {
        return PriceBands.REGRESSION;
    }

    /**
     * How far back contracts are recent, when a trend is looked for.
     *
     * @return days in [1, 36500]; 180 unless set
     */
    @Value.Default
    public int trendDays() {
        return 180;
    }

    /**
     * How many recent contracts must say something, so that there is a trend.
     *
     * @return a number in [1, 1000]; 8 unless set
     */
    @Value.Default
    public int trendContracts() {
        return 8;
    }

    /**
     * How probable it must be that recent contracts are better than older ones, or worse, so that it is called a rise or a fall.
     *
     * @return a number in [0.5, 1]; 0.9 unless set
     */
    @Value.Default
    public double trendConfidence() {
        return 0.9;
    }

    /**
     * Where the defaults come from.
     *
     * @return by the name of each number one sentence; can't be changed
     */
    public static SortedMap<String, String> provenance() {
        return PROVENANCE;
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE, or INCONSISTENT for a table of another number of levels
     */
    @Value.Check
    final void check() {
        Check.positive("priorSuccesses", priorSuccesses());
        Check.inRange("priorSuccesses", priorSuccesses(), 0, MOST_PRIOR);
        Check.positive("priorFailures", priorFailures());
        Check.inRange("priorFailures", priorFailures(), 0, MOST_PRIOR);
        levels("stars", stars(), STAR_LEVELS);
        levels("recommendation", recommendation(), RECOMMENDATION_LEVELS);
        Check.inRange("halfLifeDays", halfLifeDays(), 1, 100_000);
        Check.inRange("clientCorrelation", clientCorrelation(), 0, 1);
        Check.inRange("neutralShare", neutralShare(), 0, 1);
        Check.inRange("externalWeight", externalWeight(), 0, 1);
        Check.inRange("externalLimit", externalLimit(), 0, 1_000);
        Check.inRange("priceSlope", priceSlope(), 0, 1);
        Check.inRange("priceSlopeSd", priceSlopeSd(), 0, 1);
        Check.inRange("trendDays", trendDays(), 1, MOST_DAYS);
        Check.inRange("trendContracts", trendContracts(), 1, 1_000);
        Check.inRange("trendConfidence", trendConfidence(), 0.5, 1);
    }

    private static void levels(String name, LikelihoodTable table, int expected) {
        Check.that(
                table.levels().size() == expected,
                ProblemCode.INCONSISTENT,
                name,
                "has " + table.levels().size() + " levels, not " + expected);
    }

    private static final SortedMap<String, String> PROVENANCE = provenances();

    private static SortedMap<String, String> provenances() {
        SortedMap<String, String> from = new TreeMap<>();
        from.put("priorSuccesses", "strengths fitted on five real streams: 1.2 to 4.7; means between .85 and .96");
        from.put("priorFailures", "strengths fitted on five real streams: 1.2 to 4.7; means between .85 and .96");
        from.put("stars", "safest under misspecification in simulation; PUBLIC_STARS from Filippas, Horton and Golden");
        from.put("recommendation", "assumption");
        from.put("halfLifeDays", "real stream: lifts 90 % coverage from .844 to .897; equals the platform's 24 months");
        from.put("clientCorrelation", "simulation: coverage .832 to .890 under client taste");
        from.put("neutralShare", "assumption");
        from.put("scoreRule", "fitted in simulation");
        from.put("externalWeight", "assumption");
        from.put("externalLimit", "assumption");
        from.put(
                "silence",
                "platform change of 8 November 2020: contracts without feedback are left out; any weight is an assumption");
        from.put("priceSlope", "regression on 1,389 real profiles with country and category fixed; an association");
        from.put("priceSlopeSd", "the same regression");
        from.put(
                "priceBands",
                "the same regression by bands of the score; worked out from 21 reference values, which they fit to 1e-12");
        from.put("trendDays", "assumption");
        from.put("trendContracts", "assumption");
        from.put("trendConfidence", "assumption");
        return Collections.unmodifiableSortedMap(from);
    }

    /** Builds policies; setting a number twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableReputationPolicy.Builder {
        Builder() {}
    }
}
