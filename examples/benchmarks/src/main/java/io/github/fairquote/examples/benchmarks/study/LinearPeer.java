package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Regression of the log rate on dummies of country, niche and level, solved by Hipparchus: least squares, or Huber's estimator
 * by iterated reweighting (tuning constant 1.345, scale by the median absolute residual).
 */
final class LinearPeer implements FittedPredictor {
    private static final double RIDGE = 1e-6;
    private static final double HUBER = 1.345;

    private final String title;
    private final int rounds;

    private LinearPeer(String title, int rounds) {
        this.title = title;
        this.rounds = rounds;
    }

    static LinearPeer ols() {
        return new LinearPeer("OLS dummies", 1);
    }

    static LinearPeer huber() {
        return new LinearPeer("Huber dummies", 15);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Fitted fit(List<RateSample> training) {
        Map<Object, Integer> columns = columns(training);
        double[] weights = new double[training.size()];
        Arrays.fill(weights, 1);
        double[] beta = {};
        for (int round = 0; round < rounds; round++) {
            beta = solve(training, columns, weights);
            reweigh(training, columns, beta, weights);
        }
        double[] found = beta;
        return Centred.of(training, target -> predict(target, columns, found));
    }

    private static Map<Object, Integer> columns(List<RateSample> training) {
        Map<Object, Integer> columns = new LinkedHashMap<>();
        columns.put("intercept", 0);
        for (RateSample sample : training) {
            for (Object key : keys(sample)) {
                columns.putIfAbsent(key, columns.size());
            }
        }
        return columns;
    }

    private static List<Object> keys(RateSample sample) {
        List<Object> keys = new ArrayList<>(List.of("intercept", sample.country()));
        sample.niche().ifPresent(keys::add);
        sample.level().ifPresent(keys::add);
        return keys;
    }

    private static double[] solve(List<RateSample> training, Map<Object, Integer> columns, double[] weights) {
        RealMatrix normal = new Array2DRowRealMatrix(columns.size(), columns.size());
        ArrayRealVector right = new ArrayRealVector(columns.size());
        for (int i = 0; i < training.size(); i++) {
            List<Object> keys = keys(training.get(i));
            double y = Predictor.logRate(training.get(i));
            for (Object a : keys) {
                int row = column(columns, a);
                right.addToEntry(row, weights[i] * y);
                for (Object b : keys) {
                    normal.addToEntry(row, column(columns, b), weights[i]);
                }
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            normal.addToEntry(c, c, RIDGE);
        }
        return new CholeskyDecomposition(normal, 1e-9, 1e-12)
                .getSolver()
                .solve(right)
                .toArray();
    }

    private static int column(Map<Object, Integer> columns, Object key) {
        return Objects.requireNonNull(columns.get(key), "a key of the training rows");
    }

    private static void reweigh(
            List<RateSample> training, Map<Object, Integer> columns, double[] beta, double[] weights) {
        List<Double> residuals = training.stream()
                .map(s -> Math.abs(Predictor.logRate(s) - predict(s, columns, beta)))
                .toList();
        double scale = Math.max(1e-3, 1.4826 * Quantiles.of(residuals)[MEDIAN]);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.min(1, HUBER * scale / Math.max(1e-9, residuals.get(i)));
        }
    }

    private static double predict(RateSample target, Map<Object, Integer> columns, double[] beta) {
        double sum = 0;
        for (Object key : keys(target)) {
            Integer column = columns.get(key);
            sum += column == null ? 0 : beta[column];
        }
        return sum;
    }
}
