package io.github.fairquote.pricing.rate.market;

import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.numeric.IndexSort;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import io.github.fairquote.pricing.rate.fit.Solution;

/**
 * Predicts each country from the others, to learn how wrong that is.
 *
 * <p>The countries are dealt to at most ten folds, the frequent ones first, and each fold is predicted by the equations without
 * it, at the weights and variances of the whole fit. The rows of a country share its effect, so {@code n} of them count as
 * {@code n / (1 + (n - 1) icc)} independent ones, {@code icc} being the share of variance between countries; counting rows
 * alone, the largest country would decide what is said of all others (80 % ranges of salaries covered 61 %).
 */
final class Holdout {
    /** With fewer countries, too few errors of that kind are seen. */
    private static final int LEAST_COUNTRIES = 5;

    private static final int FOLDS = 10;
    private static final int COUNTRY = 0;

    private final RobustFit fit;
    private final double moreVariance;
    private final double icc;
    private final double[] observations;
    private final double[] logRates;
    private final CalibrationErrors errors;

    private Holdout(RobustFit fit, double unseenVariance) {
        this.fit = fit;
        moreVariance = unseenVariance - fit.blockVariance(COUNTRY);
        icc = unseenVariance / (unseenVariance + fit.error());
        errors = new CalibrationErrors(fit.table.rows());
        observations = new double[fit.design.groups(COUNTRY)];
        logRates = new double[observations.length];
        for (int profile = 0; profile < fit.table.profiles(); profile++) {
            observations[country(profile)] += fit.genuineSum(profile);
            logRates[country(profile)] += fit.logRateSum(profile);
        }
    }

    /**
     * The calibration for countries without samples.
     *
     * @param unseenVariance the variance of the effect of such a country
     * @param seen the calibration for other countries, whose middle is kept and which stands in if there are too few countries
     */
    static Calibration calibration(RobustFit fit, double unseenVariance, Calibration seen) {
        if (fit.design.groups(COUNTRY) < LEAST_COUNTRIES) {
            return seen;
        }
        Holdout holdout = new Holdout(fit, unseenVariance);
        holdout.run();
        return Calibration.of(holdout.errors).centredLike(seen);
    }

    private void run() {
        int[] fold = folds();
        for (int f = 0; f < Math.min(FOLDS, fold.length); f++) {
            int left = f;
            Solution others = fit.withoutCountries(country -> fold[country] == left);
            double[] variance = others.profileVariances();
            for (int profile = 0; profile < fit.table.profiles(); profile++) {
                if (fold[country(profile)] == left) {
                    take(profile, others.fitted(profile), variance[profile] + moreVariance);
                }
            }
        }
    }

    /** By what the samples say, not by what the countries are called. */
    private int[] folds() {
        int[] byFrequency = IndexSort.sorted(observations.length, (a, b) -> {
            int byCount = Double.compare(observations[b], observations[a]);
            return byCount != 0 ? byCount : Double.compare(logRates[a], logRates[b]);
        });
        int[] fold = new int[observations.length];
        for (int rank = 0; rank < fold.length; rank++) {
            fold[byFrequency[rank]] = rank % FOLDS;
        }
        return fold;
    }

    private void take(int profile, double fitted, double variance) {
        SampleTable rows = fit.table;
        double logScale = fit.logScale(profile) - fit.scaleEffect(COUNTRY, country(profile));
        double spread = StrictMath.sqrt(fit.error() * StrictMath.exp(2 * logScale) + variance);
        double share = 1 / (1 + Math.max(observations[country(profile)] - 1, 0) * icc);
        for (int row = rows.firstRow[profile]; row < rows.firstRow[profile + 1]; row++) {
            double error = (rows.logRate[row] - fitted) / spread;
            errors.set(row, error, error, rows.weight[row] * share, fit.fakeShare());
        }
    }

    private int country(int profile) {
        return fit.design.group[COUNTRY][profile];
    }
}
