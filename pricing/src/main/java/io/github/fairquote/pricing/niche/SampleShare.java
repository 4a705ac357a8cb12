package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.numeric.BetaDistribution;

/**
 * A share of samples, and where the share among people sampled like these lies.
 *
 * <p>The bounds are the 5 % and 95 % quantiles of the beta distribution with shapes {@code count + 1} and {@code of - count + 1}, the
 * posterior under a uniform prior (Bayes 1763): a range of positive width however few samples there are, even none.
 *
 * @param count how many samples are meant, in [0, {@code of}]
 * @param of how many samples there are, not negative
 */
public record SampleShare(int count, int of) {
    private static final double TAIL = 0.05;

    /**
     * Checks the counts.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public SampleShare {
        Check.inRange("of", of, 0, Integer.MAX_VALUE);
        Check.inRange("count", count, 0, of);
    }

    /**
     * The share itself.
     *
     * @return {@code count / of} in [0, 1]; 0 of no samples
     */
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }

    /**
     * The lower end of the 90 % interval.
     *
     * @return a number in (0, {@link #high()})
     */
    public double low() {
        return quantile(TAIL);
    }

    /**
     * The upper end of the 90 % interval.
     *
     * @return a number in ({@link #low()}, 1)
     */
    public double high() {
        return quantile(1 - TAIL);
    }

    private double quantile(double p) {
        return BetaDistribution.quantile(p, count + 1.0, of - count + 1.0);
    }
}
