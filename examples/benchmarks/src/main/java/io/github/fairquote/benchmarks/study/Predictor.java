package io.github.fairquote.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;

/** A way of predicting rates, fitted on one list of samples and asked about others. */
interface Predictor {
    /** The quantiles that are asked for. */
    List<Double> QUANTILES = List.of(0.1, 0.25, 0.5, 0.75, 0.9);
    /** The place of the median in {@link #QUANTILES}. */
    int MEDIAN = 2;

    /** What tables call it. */
    String title();

    Fitted fit(List<RateSample> training);

    /** What was learnt. */
    interface Fitted {
        /** The natural logs of the rate's {@link #QUANTILES} for somebody like the target, whose own rate is not looked at. */
        double[] logQuantiles(RateSample target);
    }

    static double logRate(RateSample sample) {
        return StrictMath.log(sample.rate().perHour().amount().doubleValue());
    }
}
