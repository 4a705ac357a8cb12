package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.numeric.Distributions;
import io.github.fairquote.pricing.numeric.Sums;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;

/**
 * How much each row counts: honest errors follow a scaled Student t, made-up rates a broad normal around the same centre.
 *
 * <p>With {@code u = r / (sigma h)} the probability of being genuine is {@code p = (1 - pi) t5(u) / (sigma h)} over itself plus
 * {@code pi phi(r; 0, spread)}, and the weight in the equations {@code omega p 6 / (5 + u^2) / h^2}.
 */
final class RobustWeights {
    /** How many observations the prior of the share of made-up rates is worth. */
    private static final double SHARE_PRIOR_WEIGHT = 20;

    private static final double LEAST_SHARE = 1e-4;
    private static final double MOST_SHARE = 0.45;

    /** Half of the rates may be made up before the start: from a lower start the junk can capture the fit. */
    private static final double STARTING_SHARE = 0.25;

    /** Each row's probability of being genuine. */
    final double[] genuine;
    /** Each row's weight in the equations. */
    final double[] weight;
    /** Each profile's sum of weights. */
    final double[] weightSum;
    /** Each profile's sum of weights times log rates. */
    final double[] logRateSum;
    /** Each profile's expected number of genuine observations. */
    final double[] genuineSum;

    private final SampleTable table;
    private final double priorShare;
    private final double spread;
    private double fakeShare;

    RobustWeights(SampleTable table, RateModelPriors priors) {
        this.table = table;
        priorShare = priors.fakeShare();
        spread = priors.fakeSpread();
        fakeShare = table.rows() == 0 ? priorShare : STARTING_SHARE;
        genuine = new double[table.rows()];
        weight = new double[table.rows()];
        weightSum = new double[table.profiles()];
        logRateSum = new double[table.profiles()];
        genuineSum = new double[table.profiles()];
    }

    /** The share of made-up rates. */
    double fakeShare() {
        return fakeShare;
    }

    void update(double[] residual, double variance, double[] logScale) {
        for (int profile = 0; profile < table.profiles(); profile++) {
            update(profile, residual, StrictMath.sqrt(variance), StrictMath.exp(logScale[profile]));
        }
        double total = Sums.of(table.weight);
        double fakes = 0;
        for (int row = 0; row < table.rows(); row++) {
            fakes += table.weight[row] * (1 - genuine[row]);
        }
        double share = (fakes + priorShare * SHARE_PRIOR_WEIGHT) / (total + SHARE_PRIOR_WEIGHT);
        fakeShare = Math.min(Math.max(share, LEAST_SHARE), MOST_SHARE);
    }

    private void update(int profile, double[] residual, double sigma, double scale) {
        double sumOfWeights = 0;
        double sumOfLogRates = 0;
        double sumOfGenuine = 0;
        double honest = (1 - fakeShare) / (sigma * scale);
        double fake = fakeShare * Distributions.NORMAL_PEAK / spread;
        for (int row = table.firstRow[profile]; row < table.firstRow[profile + 1]; row++) {
            double r = residual[row];
            double u = r / (sigma * scale);
            double honestDensity = honest * Distributions.studentDensity(u);
            double fakeDensity = fake * StrictMath.exp(-r * r / (2 * spread * spread));
            genuine[row] = honestDensity / (honestDensity + fakeDensity);
            double counted = table.weight[row] * genuine[row];
            double df = Distributions.STUDENT_DF;
            weight[row] = counted * (df + 1) / (df + u * u) / (scale * scale);
            sumOfWeights += weight[row];
            sumOfLogRates += weight[row] * table.logRate[row];
            sumOfGenuine += counted;
        }
        weightSum[profile] = sumOfWeights;
        logRateSum[profile] = sumOfLogRates;
        genuineSum[profile] = sumOfGenuine;
    }
}
