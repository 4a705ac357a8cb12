package io.github.fairquote.pricing.reputation;

import io.github.fairquote.pricing.numeric.IndexSort;
import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;

/**
 * The factor {@code exp(beta (mu - 95) / 10)}, {@code mu} held between 70 and 100, over what is believed of {@code theta} and of the
 * slope {@code beta}: the latter at the three nodes of Gauss and Hermite.
 */
final class PriceCurve {
    private static final double LOWEST = 70;
    private static final double HIGHEST = 100;
    private static final double USUAL = 95;
    private static final double POINTS = 10;
    private static final double TAIL = 0.05;
    private static final double[] NODES = {-StrictMath.sqrt(3), 0, StrictMath.sqrt(3)};
    private static final double[] WEIGHTS = {1 / 6.0, 2 / 3.0, 1 / 6.0};

    private PriceCurve() {}

    static PriceEffect of(ReputationPolicy policy, double[] probability) {
        int size = NODES.length * ThetaGrid.CELLS;
        double[] factor = new double[size];
        double[] weight = new double[size];
        double mean = 0;
        for (int i = 0; i < size; i++) {
            int cell = i % ThetaGrid.CELLS;
            int node = i / ThetaGrid.CELLS;
            double slope = policy.priceSlope() + NODES[node] * policy.priceSlopeSd();
            factor[i] = StrictMath.exp(slope * (points(policy, ThetaGrid.node(cell)) - USUAL) / POINTS);
            weight[i] = WEIGHTS[node] * probability[cell];
            mean += weight[i] * factor[i];
        }
        int[] order = IndexSort.byValue(factor);
        return new PriceEffect(
                mean,
                quantile(factor, weight, order, TAIL),
                quantile(factor, weight, order, 1 - TAIL),
                banded(policy, probability));
    }

    /** {@code exp} of the expected logarithm. */
    private static double banded(ReputationPolicy policy, double[] probability) {
        double log = 0;
        for (int cell = 0; cell < probability.length; cell++) {
            log += probability[cell] * policy.priceBands().logEffect(jobSuccess(policy, ThetaGrid.node(cell)));
        }
        return StrictMath.exp(log);
    }

    private static double points(ReputationPolicy policy, double theta) {
        return Math.min(Math.max(jobSuccess(policy, theta), LOWEST), HIGHEST);
    }

    private static double jobSuccess(ReputationPolicy policy, double theta) {
        double loss = 1 - policy.neutralShare();
        return 100 * (theta - loss * (1 - theta));
    }

    /** The first value at which so much of the weight is reached. */
    private static double quantile(double[] values, double[] weights, int[] order, double wanted) {
        double reached = 0;
        for (int i : order) {
            reached += weights[i];
            if (reached >= wanted) {
                return values[i];
            }
        }
        return values[order[order.length - 1]];
    }
}
