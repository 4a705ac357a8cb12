package io.github.fairquote.pricing.numeric;

/** Medians of weighted values, such that weight 2 is the same as the value twice. */
public final class WeightedMedian {
    private WeightedMedian() {}

    /** The lowest value at which at least half of the weight is reached. */
    public static double lower(double[] values, double[] weights) {
        return at(values, weights, false);
    }

    /** As {@link #lower}, but the mean of both neighbours if half of the weight is reached exactly between them. */
    public static double middle(double[] values, double[] weights) {
        return at(values, weights, true);
    }

    private static double at(double[] values, double[] weights, boolean between) {
        int[] order = IndexSort.byValue(values);
        double half = Sums.of(weights, order) / 2;
        double reached = 0;
        int k = -1;
        do {
            reached += weights[order[++k]];
        } while (reached < half);
        // Half is less than all, so there is a next one.
        boolean split = between && reached == half;
        return split ? (values[order[k]] + values[order[k + 1]]) / 2 : values[order[k]];
    }
}
