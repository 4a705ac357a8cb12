package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;
import java.util.Optional;

/** A way of predicting rates, fitted on one list of samples and asked about others. */
interface Predictor {
    /** The quantiles that are asked for. */
    List<Double> QUANTILES = List.of(0.1, 0.25, 0.5, 0.75, 0.9);
    /** The place of the median in {@link #QUANTILES}. */
    int MEDIAN = 2;

    /** What tables call it. */
    String title();

    /** By test row the natural logs of the {@link #QUANTILES}; empty if it can't say anything about this split. */
    Optional<double[][]> predict(Split split);

    static double logRate(RateSample sample) {
        return StrictMath.log(sample.rate().perHour().amount().doubleValue());
    }
}
