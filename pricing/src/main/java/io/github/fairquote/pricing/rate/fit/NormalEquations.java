package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.DesignRow;
import io.github.fairquote.pricing.numeric.Cholesky;

/**
 * The mixed-model equations {@code (X'WX / sigma^2 + D^-1) theta = X'Wy / sigma^2 + D^-1 m} of one round.
 *
 * <p>The cells' block is diagonal, so the cells are eliminated first (Schur complement): what is left to factor has one column
 * per country, niche, level and skill, however many cells there are. Rows hold about five numbers that are not zero, and only
 * those are touched.
 */
final class NormalEquations {
    private final Design design;
    private final double[] weightSum;
    private final double[] logRateSum;
    private final VarianceComponents variances;
    private final double[][] matrix;
    private final double[] right;
    private final double[] cellPrecision;
    private final double[] cellRight;
    private final double[][] cellPull;
    private final double[] scratch;

    private NormalEquations(Design design, double[] weightSum, double[] logRateSum, VarianceComponents variances) {
        this.design = design;
        this.weightSum = weightSum;
        this.logRateSum = logRateSum;
        this.variances = variances;
        matrix = new double[design.columns()][design.columns()];
        right = new double[design.columns()];
        cellPrecision = new double[design.cells()];
        cellRight = new double[design.cells()];
        cellPull = new double[design.cells()][];
        scratch = new double[design.columns()];
    }

    /** Solves for all effects, given each profile's sum of weights and of weights times log rates. */
    static Solution solve(
            Design design, ColumnPrior prior, double[] weightSum, double[] logRateSum, VarianceComponents variances) {
        NormalEquations equations = new NormalEquations(design, weightSum, logRateSum, variances);
        for (int cell = 0; cell < design.cells(); cell++) {
            equations.add(cell);
        }
        equations.addPrior(prior);
        return equations.solution();
    }

    private Solution solution() {
        Cholesky factor = Cholesky.of(matrix);
        double[] effect = factor.solve(right);
        Solution solution = new Solution(
                design,
                effect,
                factor.inverse(),
                new double[design.cells()],
                cellPrecision,
                cellPull,
                variances.error());
        for (int cell = 0; cell < design.cells(); cell++) {
            solution.cellEffect[cell] = cellRight[cell] / cellPrecision[cell] - solution.pulled(effect, cell);
        }
        return solution;
    }

    private void add(int cell) {
        int from = design.firstProfile[cell];
        int to = design.firstProfile[cell + 1];
        double evidence = 0;
        for (int profile = from; profile < to; profile++) {
            double weight = weightSum[profile] / variances.error();
            double weighted = logRateSum[profile] / variances.error();
            evidence += weight;
            cellRight[cell] += weighted;
            addTo(scratch, design.rows[profile], weight);
            addTo(right, design.rows[profile], weighted);
        }
        cellPrecision[cell] = evidence + 1 / variances.cell();
        takePull(cell);
        for (int profile = from; profile < to; profile++) {
            double weight = weightSum[profile] / variances.error();
            // A cell of one profile keeps weight * (1 - evidence / precision) of it, here without cancellation.
            double kept = to - from == 1 ? weight / variances.cell() / cellPrecision[cell] : weight;
            addSquare(design.rows[profile], kept);
        }
        if (to - from > 1) {
            subtractPull(cell);
        }
    }

    private static void addTo(double[] vector, DesignRow row, double factor) {
        for (int i = 0; i < row.size(); i++) {
            vector[row.column(i)] += factor * row.value(i);
        }
    }

    private void addSquare(DesignRow row, double factor) {
        for (int i = 0; i < row.size(); i++) {
            double[] target = matrix[row.column(i)];
            double scaled = factor * row.value(i);
            for (int j = i; j < row.size(); j++) {
                target[row.column(j)] += scaled * row.value(j);
            }
        }
    }

    /** Moves the cell's sums out of the scratch vector, which is left empty. */
    private void takePull(int cell) {
        int[] columns = design.cellColumns[cell];
        double[] pull = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            pull[i] = scratch[columns[i]] / cellPrecision[cell];
            scratch[columns[i]] = 0;
            right[columns[i]] -= pull[i] * cellRight[cell];
        }
        cellPull[cell] = pull;
    }

    private void subtractPull(int cell) {
        int[] columns = design.cellColumns[cell];
        double[] pull = cellPull[cell];
        for (int i = 0; i < columns.length; i++) {
            double[] target = matrix[columns[i]];
            double scaled = pull[i] * cellPrecision[cell];
            for (int j = i; j < columns.length; j++) {
                target[columns[j]] -= scaled * pull[j];
            }
        }
    }

    private void addPrior(ColumnPrior prior) {
        double[] precision = prior.precisions(variances);
        for (int column = 0; column < precision.length; column++) {
            matrix[column][column] += precision[column];
            right[column] += precision[column] * prior.mean(column);
        }
    }
}
