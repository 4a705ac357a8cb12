package io.github.fairquote.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.List;

/** What a predictor got wrong, summed over test rows. */
final class Score {
    private final List<Double> errors = new ArrayList<>();
    private double pinball;
    private double width;
    private int covered;

    void add(RateSample target, double[] logQuantiles) {
        double y = Predictor.logRate(target);
        errors.add(Math.abs(y - logQuantiles[Predictor.MEDIAN]));
        for (int q = 0; q < logQuantiles.length; q++) {
            double over = y - logQuantiles[q];
            double p = Predictor.QUANTILES.get(q);
            pinball += Math.max(p * over, (p - 1) * over);
        }
        width += logQuantiles[logQuantiles.length - 1] - logQuantiles[0];
        covered += y >= logQuantiles[0] && y <= logQuantiles[logQuantiles.length - 1] ? 1 : 0;
    }

    void addAll(Score other) {
        errors.addAll(other.errors);
        pinball += other.pinball;
        width += other.width;
        covered += other.covered;
    }

    int rows() {
        return errors.size();
    }

    /** Mean absolute error of the natural log: 0.45 is a typical factor of 1.57. */
    double meanAbsoluteLogError() {
        return errors.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** Median factor by which the prediction is off, as a share: 0.33 is 33 %. */
    double medianRelativeError() {
        return StrictMath.exp(Quantiles.of(errors)[Predictor.MEDIAN]) - 1;
    }

    /** Mean pinball loss over the five quantiles, in logs. */
    double pinballLoss() {
        return pinball / (rows() * Predictor.QUANTILES.size());
    }

    /** Share of test rates inside the 80 % range. */
    double coverage() {
        return (double) covered / rows();
    }

    /** Mean width of the 80 % range, in logs. */
    double meanWidth() {
        return width / rows();
    }
}
