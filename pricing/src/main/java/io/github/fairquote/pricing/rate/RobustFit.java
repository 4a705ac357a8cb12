package io.github.fairquote.pricing.rate;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.numeric.Sums;
import io.github.fairquote.pricing.numeric.WeightedMedian;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The fit: rounds of weights, effects and variances, each improved given the others, until the variances settle.
 *
 * <p>The start decides how much junk is survived: from a weighted median that leans to the prior, a spread that is never above
 * the prior's, and a quarter of the rates suspected, three of ten made-up rates lose; from a least-squares start they win.
 */
final class RobustFit {
    private static final int MOST_ROUNDS = 60;
    private static final int LEAST_ROUNDS = 6;
    private static final int SCALES_FROM_ROUND = 3;

    /** Variances that move by less (in logarithm) have settled. */
    private static final double TOLERANCE = 2e-3;

    /** Turns a median absolute deviation into a standard deviation, for normal errors. */
    private static final double MAD_TO_SD = 1.4826;

    /** Variance of log rates around their median that comes from what the median does not look at. */
    private static final double VARIANCE_BETWEEN = 0.3;

    final Design design;
    final SampleTable table;
    final ColumnPrior prior;
    final RobustWeights weights;
    final VarianceComponents variances;
    final ScaleEffects scales;

    private final double[] residual;
    private Solution solution;
    private double[] profileVariance;
    private int rounds;
    private boolean settled;

    private RobustFit(Design design, SampleTable table, ColumnPrior prior, RateModelPriors priors) {
        this.design = design;
        this.table = table;
        this.prior = prior;
        weights = new RobustWeights(table, priors);
        variances = new VarianceComponents(design, priors);
        scales = new ScaleEffects(design, priors);
        residual = new double[table.rows()];
        if (residual.length > 0) {
            start(priors);
        }
        solution = nextSolution();
        profileVariance = solution.profileVariances();
        updateVariances();
    }

    /** Fits until the variances settle, at most 60 rounds. */
    static RobustFit of(Design design, SampleTable table, ColumnPrior prior, RateModelPriors priors) {
        RobustFit fit = new RobustFit(design, table, prior, priors);
        fit.run();
        return fit;
    }

    Solution solution() {
        return solution;
    }

    double residual(int row) {
        return residual[row];
    }

    /** The posterior variance of a profile's fitted log rate. */
    double variance(int profile) {
        return profileVariance[profile];
    }

    /** The solution at the same weights and variances, but without some countries. */
    Solution withoutCountries(IntPredicate countries) {
        double[] weightSum = weights.weightSum.clone();
        double[] logRateSum = weights.logRateSum.clone();
        for (int profile = 0; profile < table.profiles(); profile++) {
            if (countries.test(design.group[0][profile])) {
                weightSum[profile] = 0;
                logRateSum[profile] = 0;
            }
        }
        return NormalEquations.solve(design, prior, weightSum, logRateSum, variances);
    }

    /** The error variance of a profile, its scale included. */
    double error(int profile) {
        return variances.error() * StrictMath.exp(2 * scales.logScale()[profile]);
    }

    int rounds() {
        return rounds;
    }

    boolean isSettled() {
        return settled;
    }

    private void start(RateModelPriors priors) {
        double total = Sums.of(table.weight);
        double spread = priors.noiseSd() * priors.noiseSd() + VARIANCE_BETWEEN;
        double[] effect = prior.means();
        double baseVariance = prior.variance(Coding.BASE);
        double median = WeightedMedian.lower(table.logRate, table.weight);
        effect[Coding.BASE] =
                (total * median / spread + effect[Coding.BASE] / baseVariance) / (total / spread + 1 / baseVariance);
        takeResiduals(profile -> design.rows[profile].times(effect));
        double centre = WeightedMedian.middle(residual, table.weight);
        double[] deviations =
                Arrays.stream(residual).map(r -> Math.abs(r - centre)).toArray();
        double deviation = MAD_TO_SD * WeightedMedian.middle(deviations, table.weight);
        variances.startError(Math.min(deviation, priors.noiseSd()), total);
    }

    private void run() {
        double[] before = allVariances();
        while (!settled && rounds < MOST_ROUNDS) {
            solution = nextSolution();
            profileVariance = solution.profileVariances();
            updateVariances();
            double[] now = allVariances();
            settled = rounds >= LEAST_ROUNDS && largestMove(before, now) < TOLERANCE;
            before = now;
        }
    }

    private Solution nextSolution() {
        rounds++;
        weights.update(residual, variances.error(), scales.logScale());
        Solution next = NormalEquations.solve(design, prior, weights.weightSum, weights.logRateSum, variances);
        takeResiduals(next::fitted);
        return next;
    }

    private void updateVariances() {
        double[] squares = new double[table.profiles()];
        Arrays.setAll(squares, this::squares);
        variances.update(solution, weights, squares);
        if (rounds >= SCALES_FROM_ROUND) {
            scales.update(squares, weights.genuineSum, variances.error());
        }
    }

    /** The profile's weighted squares: what its residuals show plus what the fit does not know. */
    private double squares(int profile) {
        double sum = 0;
        for (int row = table.firstRow[profile]; row < table.firstRow[profile + 1]; row++) {
            sum += weights.weight[row] * residual[row] * residual[row];
        }
        return sum + weights.weightSum[profile] * profileVariance[profile];
    }

    private void takeResiduals(IntToDoubleFunction fitted) {
        for (int profile = 0; profile < table.profiles(); profile++) {
            double fit = fitted.applyAsDouble(profile);
            for (int row = table.firstRow[profile]; row < table.firstRow[profile + 1]; row++) {
                residual[row] = table.logRate[row] - fit;
            }
        }
    }

    private double[] allVariances() {
        return DoubleStream.concat(Arrays.stream(variances.all()), Arrays.stream(scales.variances()))
                .toArray();
    }

    private static double largestMove(double[] before, double[] now) {
        double largest = 0;
        for (int i = 0; i < now.length; i++) {
            largest = Math.max(largest, Math.abs(StrictMath.log(now[i] / before[i])));
        }
        return largest;
    }
}
