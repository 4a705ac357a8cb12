package io.github.fairquote.examples.benchmarks.study;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Weighted empirical quantiles at the probabilities of {@link Predictor#QUANTILES}: linear between mid-point positions. */
final class Quantiles {
    private Quantiles() {}

    static double[] of(List<Double> values) {
        return of(values, Collections.nCopies(values.size(), 1.0));
    }

    static double[] of(List<Double> values, List<Double> weights) {
        int[] order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .mapToInt(Integer::intValue)
                .toArray();
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double[] positions = new double[order.length];
        double before = 0;
        for (int i = 0; i < order.length; i++) {
            double weight = weights.get(order[i]);
            positions[i] = (before + weight / 2) / total;
            before += weight;
        }
        double[] result = new double[Predictor.QUANTILES.size()];
        for (int q = 0; q < result.length; q++) {
            result[q] = at(Predictor.QUANTILES.get(q), positions, order, values);
        }
        return result;
    }

    private static double at(double quantile, double[] positions, int[] order, List<Double> values) {
        int above = 0;
        while (above < positions.length && positions[above] < quantile) {
            above++;
        }
        if (above == 0) {
            return values.get(order[0]);
        }
        if (above == positions.length) {
            return values.get(order[above - 1]);
        }
        double share = (quantile - positions[above - 1]) / (positions[above] - positions[above - 1]);
        double low = values.get(order[above - 1]);
        return low + share * (values.get(order[above]) - low);
    }
}
