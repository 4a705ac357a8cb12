package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.DesignRow;
import io.github.fairquote.pricing.numeric.Sums;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import java.util.Arrays;
import java.util.List;

/** How far the effects of each block, of the cells and the errors spread: updated each round, each held by its prior. */
final class VarianceComponents {
    private static final double LEAST_ERROR = 1e-3;

    private final Design design;
    private final List<Coding.Block> blocks;
    private final double[] prior;
    private final double priorCell;
    private final double priorError;
    private final double strength;
    private final double[] block;
    private double cell;
    private double error;

    VarianceComponents(Design design, RateModelPriors priors) {
        this.design = design;
        blocks = design.coding.blocks();
        prior = new double[] {
            square(priors.countrySd()), square(priors.nicheSd()), square(priors.levelSd()), square(priors.skillSd())
        };
        block = prior.clone();
        cell = priorCell = square(priors.cellSd());
        error = priorError = square(priors.noiseSd());
        strength = priors.strength();
    }

    /** Starts the error variance from a robust spread of the first residuals, which stand for so many observations. */
    void startError(double spread, double observations) {
        double pooled = (strength * priorError + observations * square(spread)) / (strength + observations);
        error = Math.max(pooled, LEAST_ERROR);
    }

    double error() {
        return error;
    }

    double cell() {
        return cell;
    }

    double block(int number) {
        return block[number];
    }

    /** One step of expectation and maximisation: second moments of the effects, plus {@code strength} prior ones. */
    void update(Solution solution, RobustWeights weights, double[] squares) {
        for (int b = 0; b < block.length; b++) {
            Coding.Block columns = blocks.get(b);
            double moments = 0;
            for (int column = columns.first(); column < columns.first() + columns.size(); column++) {
                moments += moment(solution, column);
            }
            if (columns.size() > 0) {
                block[b] = (moments + strength * prior[b]) / (columns.size() + strength);
            }
        }
        updateCell(solution);
        error = (Sums.of(squares) + strength * priorError) / (Sums.of(weights.genuineSum) + strength);
    }

    /**
     * The variance of an effect that was never seen: at least the mean square of those seen, each counted by its observations,
     * because a value not yet seen is more like a rare one than like none.
     */
    double[] unseen(Solution solution, RobustWeights weights) {
        double[] observations = new double[design.columns()];
        for (int profile = 0; profile < design.profiles(); profile++) {
            DesignRow row = design.rows[profile];
            for (int i = 0; i < row.size(); i++) {
                observations[row.column(i)] += weights.genuineSum[profile] * row.value(i);
            }
        }
        double[] unseen = block.clone();
        for (int b = 0; b < unseen.length; b++) {
            unseen[b] = Math.max(unseen[b], meanSquare(solution, blocks.get(b), observations));
        }
        return unseen;
    }

    /** All variances in one vector, for the stop rule. */
    double[] all() {
        double[] all = Arrays.copyOf(block, block.length + 2);
        all[block.length] = cell;
        all[block.length + 1] = error;
        return all;
    }

    private void updateCell(Solution solution) {
        if (design.cells() > 0) {
            double moments = 0;
            for (int c = 0; c < design.cells(); c++) {
                moments += square(solution.cellEffect[c]) + solution.cellVariance(c);
            }
            // Cells are many and thin, so their prior counts twice.
            cell = (moments + 2 * strength * priorCell) / (design.cells() + 2 * strength);
        }
    }

    private static double meanSquare(Solution solution, Coding.Block columns, double[] observations) {
        double moments = 0;
        double total = 0;
        for (int column = columns.first(); column < columns.first() + columns.size(); column++) {
            moments += observations[column] * moment(solution, column);
            total += observations[column];
        }
        return moments / Math.max(total, 1e-9);
    }

    private static double moment(Solution solution, int column) {
        return square(solution.effect[column]) + solution.covariance[column][column];
    }

    private static double square(double x) {
        return x * x;
    }
}
