package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.geography.GeographyPrior;
import io.github.fairquote.pricing.numeric.Sums;
import io.github.fairquote.pricing.numeric.WeightedMedian;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
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
public final class RobustFit {
    private static final int MOST_ROUNDS = 60;
    private static final int LEAST_ROUNDS = 6;
    private static final int SCALES_FROM_ROUND = 3;

    /** Variances that move by less (in logarithm) have settled. */
    private static final double TOLERANCE = 2e-3;

    /** Turns a median absolute deviation into a standard deviation, for normal errors. */
    private static final double MAD_TO_SD = 1.4826;

    /** Variance of log rates around their median that comes from what the median does not look at. */
    private static final double VARIANCE_BETWEEN = 0.3;

    /** The rows of the equations. */
    public final Design design;
    /** The samples. */
    public final SampleTable table;

    private final ColumnPrior prior;
    private final RobustWeights weights;
    private final VarianceComponents variances;
    private final ScaleEffects scales;
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
    public static RobustFit of(Design design, SampleTable table, GeographyPrior geography, RateModelPriors priors) {
        RobustFit fit = new RobustFit(design, table, new ColumnPrior(design.coding, priors, geography), priors);
        fit.run();
        return fit;
    }

    /** The effects of the last round. */
    public Solution solution() {
        return solution;
    }

    /** How far the log rate of a row lies above the fitted one. */
    public double residual(int row) {
        return residual[row];
    }

    /** The posterior variance of a profile's fitted log rate. */
    public double variance(int profile) {
        return profileVariance[profile];
    }

    /** The solution at the same weights and variances, but without some countries. */
    public Solution withoutCountries(IntPredicate countries) {
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

    /** The error variance where rates lie as wide as usual. */
    public double error() {
        return variances.error();
    }

    /** The error variance of a profile, its scale included. */
    public double error(int profile) {
        return variances.error() * StrictMath.exp(2 * scales.logScale()[profile]);
    }

    /** The logarithm of a profile's scale: how much wider than usual its rates lie. */
    public double logScale(int profile) {
        return scales.logScale()[profile];
    }

    /** What a value of a factor adds to the logarithm of the scale; 0 for one never seen. */
    public double scaleEffect(int factor, int group) {
        return scales.effect(factor, group);
    }

    /** The variance of a block's effects. */
    public double blockVariance(int block) {
        return variances.block(block);
    }

    /** The variance of the cells' effects. */
    public double cellVariance() {
        return variances.cell();
    }

    /** By block the variance of an effect that was never seen. */
    public double[] unseenVariances() {
        return variances.unseen(solution, weights);
    }

    /** What was believed of a column's effect before. */
    public double priorMean(int column) {
        return prior.mean(column);
    }

    /** The variance before of a column that belongs to no block. */
    public double priorVariance(int column) {
        return prior.variance(column);
    }

    /** A row's weight in the equations. */
    public double weight(int row) {
        return weights.weight[row];
    }

    /** A row's probability of being genuine. */
    public double genuine(int row) {
        return weights.genuine[row];
    }

    /** A profile's expected number of genuine observations. */
    public double genuineSum(int profile) {
        return weights.genuineSum[profile];
    }

    /** A profile's sum of weights times log rates. */
    public double logRateSum(int profile) {
        return weights.logRateSum[profile];
    }

    /** The share of made-up rates. */
    public double fakeShare() {
        return weights.fakeShare();
    }

    /** How many rounds it took. */
    public int rounds() {
        return rounds;
    }

    /** Whether the variances settled before the rounds ran out. */
    public boolean isSettled() {
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
