package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.DesignRow;

/** The posterior of all effects, given the weights and variances of one round. */
public final class Solution {
    /** Mean of each column's effect. */
    public final double[] effect;
    /** Covariance of the columns' effects, the cells integrated out. */
    public final double[][] covariance;
    /** Mean of each cell's effect. */
    public final double[] cellEffect;
    /** Precision of each cell's effect, given all columns. */
    public final double[] cellPrecision;
    /** By cell and its columns: how much the cell's effect falls per unit of the column's. */
    final double[][] cellPull;
    /** By cell: the variance that the columns' uncertainty adds to the cell's effect. */
    final double[] pullVariance;
    /** The error variance that the round was solved with. */
    public final double error;

    private final Design design;

    Solution(
            Design design,
            double[] effect,
            double[][] covariance,
            double[] cellEffect,
            double[] cellPrecision,
            double[][] cellPull,
            double error) {
        this.design = design;
        this.effect = effect;
        this.covariance = covariance;
        this.cellEffect = cellEffect;
        this.cellPrecision = cellPrecision;
        this.cellPull = cellPull;
        this.error = error;
        pullVariance = new double[cellPrecision.length];
    }

    /** The fitted log rate of a profile. */
    public double fitted(int profile) {
        return design.rows[profile].times(effect) + cellEffect[design.cellOf[profile]];
    }

    /** The posterior variance of each profile's fitted log rate; also settles the cells' own variances. */
    public double[] profileVariances() {
        double[] result = new double[design.profiles()];
        double[] shared = new double[covariance.length];
        for (int cell = 0; cell < cellPrecision.length; cell++) {
            pullVariance[cell] = spread(cell, shared);
            for (int profile = design.firstProfile[cell]; profile < design.firstProfile[cell + 1]; profile++) {
                DesignRow row = design.rows[profile];
                double columns = row.quadratic(covariance) - 2 * row.times(shared) + pullVariance[cell];
                result[profile] = Math.max(columns, 0) + 1 / cellPrecision[cell];
            }
        }
        return result;
    }

    /** The posterior variance of a cell's effect. */
    public double cellVariance(int cell) {
        return 1 / cellPrecision[cell] + pullVariance[cell];
    }

    /** The posterior variance of the mean of a row in a seen cell; every column of the row may be any. */
    public double variance(DesignRow row, int cell) {
        double shared = 0;
        for (int i = 0; i < row.size(); i++) {
            shared += row.value(i) * pulled(covariance[row.column(i)], cell);
        }
        double columns = row.quadratic(covariance) - 2 * shared + pullVariance[cell];
        return Math.max(columns, 0) + 1 / cellPrecision[cell];
    }

    /** The product of a dense vector with a cell's pull. */
    public double pulled(double[] vector, int cell) {
        int[] columns = design.cellColumns[cell];
        double[] pull = cellPull[cell];
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            sum += pull[i] * vector[columns[i]];
        }
        return sum;
    }

    /** Puts the covariance of the cell's pull with its columns into the vector; gives the variance of the pull. */
    private double spread(int cell, double[] shared) {
        int[] columns = design.cellColumns[cell];
        double sum = 0;
        for (int i = 0; i < columns.length; i++) {
            shared[columns[i]] = pulled(covariance[columns[i]], cell);
            sum += cellPull[cell][i] * shared[columns[i]];
        }
        return sum;
    }
}
