package io.github.fairquote.pricing.rate.market;

import io.github.fairquote.pricing.numeric.Distributions;

/** Standardised errors with their weights: those of all rows, and pseudo errors at the mid-quantiles of Student t behind them. */
final class CalibrationErrors {
    private static final int PSEUDO = 20;

    /** Errors beyond so many standard deviations count less, the more rates are made up. */
    private static final double OUTLYING = 4;

    /** The share of made-up rates from which on outliers do not count at all. */
    private static final double OUTLIERS_IGNORED_FROM = 0.1;

    /** The errors. */
    final double[] error;
    /** Their weights, not below 0. */
    final double[] weight;

    CalibrationErrors(int rows) {
        error = new double[rows + PSEUDO];
        weight = new double[rows + PSEUDO];
        for (int i = 0; i < PSEUDO; i++) {
            error[rows + i] = Distributions.studentQuantile((i + 0.5) / PSEUDO);
            weight[rows + i] = 1;
        }
    }

    /**
     * Sets the error of a row.
     *
     * @param distance how many standard deviations off the row is, to tell outliers
     * @param counts the row's weight if it is none
     */
    void set(int row, double standardised, double distance, double counts, double fakeShare) {
        error[row] = standardised;
        boolean near = Math.abs(distance) < OUTLYING;
        weight[row] = near ? counts : counts * Math.max(1 - fakeShare / OUTLIERS_IGNORED_FROM, 0);
    }
}
