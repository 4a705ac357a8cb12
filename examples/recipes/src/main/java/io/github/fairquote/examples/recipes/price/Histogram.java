package io.github.fairquote.examples.recipes.price;

import io.github.fairquote.pricing.rate.basis.RateComparable;
import java.util.ArrayList;
import java.util.List;

/** Comparables by the rate that each would have here, in steps of equal ratio; the outermost steps take all beyond. */
final class Histogram {
    private static final int STEPS = 24;

    private final double logLow;
    private final double logStep;

    Histogram(double low, double high) {
        logLow = StrictMath.log(low);
        logStep = (StrictMath.log(high) - logLow) / STEPS;
    }

    /** Each counts by its probability of being genuine. */
    List<RateFindings.Bin> of(List<RateComparable> comparables) {
        double[] counts = new double[STEPS];
        for (RateComparable comparable : comparables) {
            double at = (StrictMath.log(comparable.translatedRate()) - logLow) / logStep;
            counts[(int) Math.min(Math.max(at, 0), STEPS - 1)] += comparable.genuine();
        }
        List<RateFindings.Bin> bins = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            bins.add(new RateFindings.Bin(edge(i), edge(i + 1), counts[i]));
        }
        return bins;
    }

    private double edge(int step) {
        return StrictMath.exp(logLow + step * logStep);
    }
}
