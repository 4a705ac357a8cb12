package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import org.immutables.value.Value;

/**
 * How recent contracts compare with older ones. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ReputationTrend {
    private static final double HALF = 0.5;

    ReputationTrend() {}

    /** Compares what is believed of either side. */
    static ReputationTrend of(
            ReputationPolicy policy, int recent, ReputationPosterior recently, int older, ReputationPosterior before) {
        double better = probabilityGreater(recently.density(), before.density());
        return new Builder()
                .recentContracts(recent)
                .olderContracts(older)
                .recentMean(recently.mean())
                .olderMean(before.mean())
                .probabilityBetter(better)
                .direction(
                        recent < policy.trendContracts() || older == 0
                                ? Direction.INSUFFICIENT
                                : direction(better, policy.trendConfidence()))
                .build();
    }

    private static Direction direction(double better, double confidence) {
        return better >= confidence
                ? Direction.RISING
                : better <= 1 - confidence ? Direction.FALLING : Direction.STEADY;
    }

    /** Of two in one cell either is as likely to be the greater. */
    private static double probabilityGreater(double[] first, double[] second) {
        double below = 0;
        double greater = 0;
        for (int g = 0; g < first.length; g++) {
            greater += first[g] * (below + HALF * second[g]);
            below += second[g];
        }
        return Math.min(greater, 1);
    }

    /**
     * Where it goes.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * How many recent contracts say something.
     *
     * @return the number, not below 0
     */
    public abstract int recentContracts();

    /**
     * How many older contracts say something.
     *
     * @return the number, not below 0
     */
    public abstract int olderContracts();

    /**
     * The expected {@code theta} by the recent contracts alone.
     *
     * @return a number in (0, 1); the prior's without any
     */
    public abstract double recentMean();

    /**
     * The expected {@code theta} by the older contracts alone.
     *
     * @return a number in (0, 1); the prior's without any
     */
    public abstract double olderMean();

    /**
     * How probable it is that {@code theta} is greater by the recent contracts than by the older ones.
     *
     * @return a number in [0, 1]
     */
    public abstract double probabilityBetter();

    /** Whether recent contracts went better or worse than older ones. */
    public enum Direction {
        /** Recent ones are probably better. */
        RISING,
        /** Neither is probable enough. */
        STEADY,
        /** Recent ones are probably worse. */
        FALLING,
        /** Too few contracts to tell. */
        INSUFFICIENT
    }

    /** Builds trends. Not thread-safe. */
    static final class Builder extends ImmutableReputationTrend.Builder {
        Builder() {}
    }
}
