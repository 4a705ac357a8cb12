package io.github.fairquote.pricing.rate;

import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.DesignRow;

/**
 * The skills of someone who does not state any: the mean of the samples of the same niche.
 *
 * <p>Leaving the skills out must not mean having none of them, or stating nothing would cost whatever the usual skills earn.
 * All products with the posterior that a query needs are taken once, after the fit.
 */
final class MeanSkills {
    private final double effect;
    private final double variance;
    private final double sumOfSquares;
    private final double[] covariance;

    private MeanSkills(double effect, double variance, double sumOfSquares, double[] covariance) {
        this.effect = effect;
        this.variance = variance;
        this.sumOfSquares = sumOfSquares;
        this.covariance = covariance;
    }

    /** By niche number the means, behind them that of all samples; empty if no skill has an effect. */
    static MeanSkills[] of(RobustFit fit) {
        int skills = fit.design.coding.skills().size();
        int niches = fit.design.coding.niches().size();
        if (skills == 0) {
            return new MeanSkills[0];
        }
        double[][] shares = new double[niches + 1][skills];
        double[] totals = new double[niches + 1];
        for (int profile = 0; profile < fit.design.profiles(); profile++) {
            double weight = fit.weights.genuineSum[profile];
            for (int group : new int[] {fit.design.group[1][profile], niches}) {
                totals[group] += weight;
                addSkills(shares[group], fit.design, profile, weight);
            }
        }
        MeanSkills[] means = new MeanSkills[niches + 1];
        for (int group = 0; group <= niches; group++) {
            means[group] = mean(fit.solution(), fit.design.coding.firstSkill(), shares[group], totals[group]);
        }
        return means;
    }

    /** The mean sum of skill effects. */
    double effect() {
        return effect;
    }

    /** The posterior variance of {@link #effect()}. */
    double variance() {
        return variance;
    }

    /** The sum of the squared shares, by which the prior variance of one skill counts. */
    double sumOfSquares() {
        return sumOfSquares;
    }

    /** The posterior covariance of {@link #effect()} with every column's effect; not to be changed. */
    double[] covariance() {
        return covariance;
    }

    private static void addSkills(double[] shares, Design design, int profile, double weight) {
        DesignRow row = design.rows[profile];
        int first = design.coding.firstSkill();
        for (int i = 0; i < row.size(); i++) {
            if (row.column(i) >= first) {
                shares[row.column(i) - first] += weight;
            }
        }
    }

    private static MeanSkills mean(Solution solution, int first, double[] sums, double total) {
        double[] covariance = new double[solution.effect.length];
        double effect = 0;
        double squares = 0;
        for (int skill = 0; skill < sums.length; skill++) {
            double share = sums[skill] / total;
            effect += share * solution.effect[first + skill];
            squares += share * share;
            for (int column = 0; column < covariance.length; column++) {
                covariance[column] += share * solution.covariance[first + skill][column];
            }
        }
        double variance = 0;
        for (int skill = 0; skill < sums.length; skill++) {
            variance += sums[skill] / total * covariance[first + skill];
        }
        return new MeanSkills(effect, variance, squares, covariance);
    }
}
