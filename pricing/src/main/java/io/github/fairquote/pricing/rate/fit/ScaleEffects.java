package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.FactorLevels;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import java.util.Arrays;

/** How much wider or narrower than usual rates lie in each country, niche and level: logarithms of scale, shrunk to 0. */
final class ScaleEffects {
    private static final int FACTORS = Design.FACTORS;

    private final Design design;
    private final double priorVariance;
    private final double strength;
    private final double[] variance = new double[FACTORS];
    private final double[][] effect = new double[FACTORS][];
    private final double[] logScale;

    ScaleEffects(Design design, RateModelPriors priors) {
        this.design = design;
        priorVariance = priors.scaleSd() * priors.scaleSd();
        strength = priors.strength();
        Arrays.fill(variance, priorVariance);
        Arrays.setAll(effect, factor -> new double[design.groups(factor)]);
        logScale = new double[design.profiles()];
    }

    /** Each profile's log scale; changes with every update. */
    double[] logScale() {
        return logScale;
    }

    /** The log scale of a value of a factor; 0 for one never seen. */
    double effect(int factor, int group) {
        return group == FactorLevels.UNSEEN ? 0 : effect[factor][group];
    }

    double[] variances() {
        return variance.clone();
    }

    /**
     * One step, factor after factor.
     *
     * @param squares each profile's weighted sum of squared residuals and their posterior variance, its scale taken out once
     * @param error the error variance
     */
    void update(double[] squares, double[] genuineSum, double error) {
        double[] unscaled = new double[squares.length];
        Arrays.setAll(unscaled, p -> squares[p] * square(StrictMath.exp(logScale[p])));
        for (int factor = 0; factor < FACTORS && squares.length > 0; factor++) {
            update(factor, unscaled, genuineSum, error);
        }
    }

    private void update(int factor, double[] squares, double[] genuineSum, double error) {
        int groups = effect[factor].length;
        double[] observed = new double[groups];
        double[] expected = new double[groups];
        for (int p = 0; p < squares.length; p++) {
            int group = design.group[factor][p];
            logScale[p] -= effect[factor][group];
            observed[group] += squares[p] / (error * StrictMath.exp(2 * logScale[p]));
            expected[group] += genuineSum[p];
        }
        shrink(factor, observed, expected);
        for (int p = 0; p < squares.length; p++) {
            logScale[p] += effect[factor][design.group[factor][p]];
        }
    }

    private void shrink(int factor, double[] observed, double[] expected) {
        int groups = observed.length;
        double moments = strength * priorVariance;
        double[] shrunk = new double[groups];
        for (int g = 0; g < groups; g++) {
            double noise = 1 / (expected[g] + 1);
            double kept = variance[factor] / (variance[factor] + noise);
            shrunk[g] = kept * 0.5 * StrictMath.log((observed[g] + 1) / (expected[g] + 1));
            moments += square(shrunk[g]) + variance[factor] * (1 - kept);
        }
        variance[factor] = moments / (groups + strength);
        double centre = centre(shrunk, expected);
        Arrays.setAll(effect[factor], g -> shrunk[g] - centre);
    }

    private static double centre(double[] values, double[] observations) {
        double sum = 0;
        double total = 0;
        for (int g = 0; g < values.length; g++) {
            double weight = observations[g] + 1e-9;
            sum += weight * values[g];
            total += weight;
        }
        return sum / total;
    }

    private static double square(double x) {
        return x * x;
    }
}
