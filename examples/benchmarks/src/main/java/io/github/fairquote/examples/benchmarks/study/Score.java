package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a predictor got wrong, summed over test rows. */
final class Score {
    private static final int LEAST_ROWS = 30;

    private final List<Double> errors = new ArrayList<>();
    private final Map<CountryCode, List<Boolean>> inside = new TreeMap<>();
    private double pinball;
    private double width;
    private int covered;

    void add(RateSample target, double[] logQuantiles) {
        double y = Predictor.logRate(target);
        double low = logQuantiles[0];
        double high = logQuantiles[logQuantiles.length - 1];
        errors.add(Math.abs(y - logQuantiles[Predictor.MEDIAN]));
        for (int q = 0; q < logQuantiles.length; q++) {
            double over = y - logQuantiles[q];
            double p = Predictor.QUANTILES.get(q);
            pinball += Math.max(p * over, (p - 1) * over);
        }
        width += high - low;
        covered += y >= low && y <= high ? 1 : 0;
        inside.computeIfAbsent(target.country(), country -> new ArrayList<>()).add(y >= low && y <= high);
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

    /** Mean distance of a country's coverage from 0.8, over countries of 30 test rows and more; NaN if there is none. */
    double countryMiss() {
        return inside.values().stream()
                .filter(rows -> rows.size() >= LEAST_ROWS)
                .mapToDouble(rows ->
                        Math.abs((double) rows.stream().filter(row -> row).count() / rows.size() - 0.8))
                .average()
                .orElse(Double.NaN);
    }
}
