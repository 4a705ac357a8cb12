package io.github.fairquote.pricing.numeric;

/**
 * Numerical integration over a probability {@code theta}: cells {@code sin^2(pi g / 2G)} to {@code sin^2(pi (g + 1) / 2G)}, looked at in
 * their middles and weighted by {@code sqrt(theta (1 - theta))}.
 *
 * <p>The cells are narrow where posteriors of good freelancers crowd; with 256 of them means are exact to about 3e-6 and quantiles to
 * 1.5e-4, where a uniform grid is off by 6e-3.
 */
public final class ThetaGrid {
    /** How many cells there are. */
    public static final int CELLS = 256;

    private static final double[] NODE = new double[CELLS];
    private static final double[] LOG_WEIGHT = new double[CELLS];
    private static final double[] EDGE = new double[CELLS + 1];

    static {
        for (int g = 0; g < CELLS; g++) {
            NODE[g] = squaredSine((g + 0.5) / CELLS);
            LOG_WEIGHT[g] = 0.5 * (StrictMath.log(NODE[g]) + StrictMath.log(1 - NODE[g]));
            EDGE[g] = squaredSine(g / (double) CELLS);
        }
        EDGE[CELLS] = 1;
    }

    private ThetaGrid() {}

    /** The middle of a cell. */
    public static double node(int cell) {
        return NODE[cell];
    }

    /** The logarithm of a likelihood {@code c theta + d (1 - theta)} in every cell. */
    public static double[] log(double c, double d) {
        double[] log = new double[CELLS];
        for (int g = 0; g < CELLS; g++) {
            log[g] = StrictMath.log(c * NODE[g] + d * (1 - NODE[g]));
        }
        return log;
    }

    /** The probability of each cell for a log density; sums to 1. */
    public static double[] normalized(double[] logDensity) {
        double most = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < CELLS; g++) {
            most = Math.max(most, logDensity[g] + LOG_WEIGHT[g]);
        }
        double[] probability = new double[CELLS];
        double total = 0;
        for (int g = 0; g < CELLS; g++) {
            probability[g] = StrictMath.exp(logDensity[g] + LOG_WEIGHT[g] - most);
            total += probability[g];
        }
        for (int g = 0; g < CELLS; g++) {
            probability[g] /= total;
        }
        return probability;
    }

    /** The expectation of {@code theta}. */
    public static double mean(double[] probability) {
        double sum = 0;
        for (int g = 0; g < CELLS; g++) {
            sum += probability[g] * NODE[g];
        }
        return sum;
    }

    /** The variance of {@code theta}. */
    public static double variance(double[] probability) {
        double mean = mean(probability);
        double sum = 0;
        for (int g = 0; g < CELLS; g++) {
            sum += probability[g] * (NODE[g] - mean) * (NODE[g] - mean);
        }
        return sum;
    }

    /** The value below which {@code theta} lies with a probability, linear within cells. */
    public static double quantile(double[] probability, double wanted) {
        double reached = 0;
        for (int g = 0; g < CELLS; g++) {
            if (reached + probability[g] >= wanted && probability[g] > 0) {
                double part = (wanted - reached) / probability[g];
                return EDGE[g] + Math.max(part, 0) * (EDGE[g + 1] - EDGE[g]);
            }
            reached += probability[g];
        }
        return 1;
    }

    /** The probability that {@code theta} lies below a value, linear within cells. */
    public static double below(double[] probability, double value) {
        double sum = 0;
        for (int g = 0; g < CELLS && EDGE[g] < value; g++) {
            double part = Math.min((value - EDGE[g]) / (EDGE[g + 1] - EDGE[g]), 1);
            sum += part * probability[g];
        }
        return Math.min(sum, 1);
    }

    private static double squaredSine(double share) {
        double sine = StrictMath.sin(StrictMath.PI * share / 2);
        return sine * sine;
    }
}
