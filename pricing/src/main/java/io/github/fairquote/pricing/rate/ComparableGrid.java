package io.github.fairquote.pricing.rate;

import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.numeric.IndexSort;
import io.github.fairquote.pricing.rate.basis.RateComparable;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import io.github.fairquote.pricing.rate.fit.Solution;

/**
 * The weight of every sample in one target's mean.
 *
 * <p>The mean is linear in the log rates: sample {@code i} has weight {@code w_i / sigma^2 cov(fit_i, m)}, the posterior
 * covariance of its own fitted value with the target's; the prior means have theirs likewise.
 */
final class ComparableGrid {
    private final Target target;
    private final RobustFit fit;
    private final Solution solution;
    private final double[] covariance;
    private final double[] rowWeight;

    ComparableGrid(Target target) {
        this.target = target;
        fit = target.market.fit;
        solution = fit.solution();
        covariance = target.columnCovariance();
        rowWeight = new double[fit.table.rows()];
        for (int profile = 0; profile < fit.table.profiles(); profile++) {
            double shared = covarianceWith(profile) / solution.error;
            for (int row = fit.table.firstRow[profile]; row < fit.table.firstRow[profile + 1]; row++) {
                rowWeight[row] = fit.weight(row) * shared;
            }
        }
    }

    RateComparables top(int limit) {
        SampleTable table = fit.table;
        int[] rowOf = rowsOfSamples();
        double[] weight = new double[rowOf.length];
        double total = 0;
        for (int at = 0; at < rowOf.length; at++) {
            double share = table.sampleWeight[table.order[at]] / table.weight[rowOf[at]];
            weight[at] = rowWeight[rowOf[at]] * share;
            total += weight[at];
        }
        int[] ranking =
                IndexSort.sorted(weight.length, (a, b) -> Double.compare(Math.abs(weight[b]), Math.abs(weight[a])));
        RateComparables.Builder grid =
                RateComparables.builder().logCentre(target.mean).totalWeight(total);
        double omitted = 0;
        for (int rank = 0; rank < ranking.length; rank++) {
            int at = ranking[rank];
            if (rank < limit) {
                grid.addComparables(comparable(table.order[at], rowOf[at], weight[at]));
            } else {
                omitted += weight[at] * table.logRate[rowOf[at]];
            }
        }
        return grid.omittedContribution(omitted)
                .priorContribution(priorContribution())
                .build();
    }

    private RateComparable comparable(int sample, int row, double weight) {
        return RateComparable.builder()
                .sample(fit.table.samples[sample])
                .translatedRate(StrictMath.exp(fit.residual(row) + target.mean))
                .weight(weight)
                .genuine(fit.genuine(row))
                .build();
    }

    private double covarianceWith(int profile) {
        int cell = fit.design.cellOf[profile];
        double columns = fit.design.rows[profile].times(covariance) - solution.pulled(covariance, cell);
        return cell == target.cell ? columns + 1 / solution.cellPrecision[cell] : columns;
    }

    private double priorContribution() {
        double sum = target.standingEffect() - target.freeStandingEffect();
        for (int column = 0; column < target.market.coding().firstCountry(); column++) {
            sum += covariance[column] * fit.priorMean(column) / fit.priorVariance(column);
        }
        return sum;
    }

    /** The row of each sample, in canonical order. */
    private int[] rowsOfSamples() {
        int[] rows = new int[fit.table.order.length];
        for (int row = 0; row < fit.table.rows(); row++) {
            for (int at = fit.table.firstSample[row]; at < fit.table.firstSample[row + 1]; at++) {
                rows[at] = row;
            }
        }
        return rows;
    }
}
