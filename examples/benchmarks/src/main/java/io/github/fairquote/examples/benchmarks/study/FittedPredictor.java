package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;
import java.util.Optional;

/** A predictor that learns from the training rows and is then asked about one row after the other. */
interface FittedPredictor extends Predictor {
    Fitted fit(List<RateSample> training);

    @Override
    default Optional<double[][]> predict(Split split) {
        Fitted fitted = fit(split.training());
        return Optional.of(split.test().stream().map(fitted::logQuantiles).toArray(double[][]::new));
    }

    /** What was learnt. */
    interface Fitted {
        /** The natural logs of the rate's quantiles for somebody like the target, whose own rate is not looked at. */
        double[] logQuantiles(RateSample target);
    }
}
