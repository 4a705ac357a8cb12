package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A point predictor made a range: its centre plus the quantiles of its own residuals on the training data. */
final class Centred {
    private Centred() {}

    static FittedPredictor.Fitted of(List<RateSample> training, ToDoubleFunction<RateSample> centre) {
        double[] residuals = Quantiles.of(training.stream()
                .map(sample -> Predictor.logRate(sample) - centre.applyAsDouble(sample))
                .toList());
        return target -> {
            double middle = centre.applyAsDouble(target);
            double[] logs = residuals.clone();
            for (int i = 0; i < logs.length; i++) {
                logs[i] += middle;
            }
            return logs;
        };
    }
}
