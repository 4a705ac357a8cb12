package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.numeric.Distributions;

/**
 * Two estimates of one market side by side: by what the typical rate is multiplied from one to the other, and how sure that is.
 *
 * <p>What both estimates share falls out of the uncertainty, so the factor is surer than two estimates apart would suggest. It is a
 * difference between people in the samples, not a promise of what somebody gains by changing. Immutable and thread-safe.
 */
public final class RateComparison {
    private final RateEstimate from;
    private final RateEstimate to;
    private final double logSd;

    RateComparison(RateEstimate from, RateEstimate to, double logSd) {
        this.from = from;
        this.to = to;
        this.logSd = logSd;
    }

    /**
     * The estimate to compare with.
     *
     * @return the first estimate
     */
    public RateEstimate from() {
        return from;
    }

    /**
     * The estimate that is compared.
     *
     * @return the second estimate
     */
    public RateEstimate to() {
        return to;
    }

    /**
     * The second typical rate divided by the first.
     *
     * @return a finite number above 0; 1 if the queries are equal
     */
    public double factor() {
        return to.typicalRate() / from.typicalRate();
    }

    /**
     * How uncertain the factor is.
     *
     * @return the posterior standard deviation of its natural logarithm, not below 0
     */
    public double logSd() {
        return logSd;
    }

    /**
     * The lower end of where the factor lies: {@code factor exp(-z sd)} with the normal quantile {@code z}.
     *
     * @param confidence the probability between {@code low} and {@code high}, in [0.01, 0.999]
     * @return a number above 0
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double low(double confidence) {
        return factor() * StrictMath.exp(-reach(confidence));
    }

    /**
     * The upper end of where the factor lies: {@code factor exp(z sd)} with the normal quantile {@code z}.
     *
     * @param confidence the probability between {@code low} and {@code high}, in [0.01, 0.999]
     * @return a number above 0
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double high(double confidence) {
        return factor() * StrictMath.exp(reach(confidence));
    }

    /** Both typical rates and the factor; not for parsing. */
    @Override
    public String toString() {
        return "RateComparison[" + from + " -> " + to + ", x " + factor() + "]";
    }

    private double reach(double confidence) {
        Check.inRange("confidence", confidence, 0.01, 0.999);
        return Distributions.normalQuantile((1 + confidence) / 2) * logSd;
    }
}
