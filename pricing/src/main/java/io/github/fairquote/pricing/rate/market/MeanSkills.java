package io.github.fairquote.pricing.rate.market;

import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.DesignRow;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import io.github.fairquote.pricing.rate.fit.Solution;
import java.util.Arrays;

/**
 * The skills of someone who does not state any: the mean of the samples of the same niche.
 *
 * <p>Leaving the skills out must not mean having none of them, or stating nothing would cost whatever the usual skills earn.
 * All products with the posterior that a query needs are taken once, after the fit.
 */
public final class MeanSkills {
    /** How many samples of the niche it takes before their own spread counts more than that of all. */
    private static final double SPREAD_PRIOR = 10;

    private final double effect;
    private final double variance;
    private final double sumOfSquares;
    private final double[] covariance;
    private final double spread;
    private final int first;
    private final double[] shares;

    private MeanSkills(Solution solution, int first, double[] shares, double spread) {
        this.first = first;
        this.shares = shares;
        this.spread = spread;
        covariance = new double[solution.effect.length];
        double squares = 0;
        for (int skill = 0; skill < shares.length; skill++) {
            squares += shares[skill] * shares[skill];
            for (int column = 0; column < covariance.length; column++) {
                covariance[column] += shares[skill] * solution.covariance[first + skill][column];
            }
        }
        sumOfSquares = squares;
        effect = times(solution.effect);
        variance = times(covariance);
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
            double weight = fit.genuineSum(profile);
            for (int group : new int[] {fit.design.group[1][profile], niches}) {
                totals[group] += weight;
                addSkills(shares[group], fit.design, profile, weight);
            }
        }
        for (int group = 0; group <= niches; group++) {
            double total = totals[group];
            double[] sums = shares[group];
            Arrays.setAll(sums, skill -> sums[skill] / total);
        }
        double[] spread = spread(fit, shares, totals);
        MeanSkills[] means = new MeanSkills[niches + 1];
        Arrays.setAll(means, g -> new MeanSkills(fit.solution(), fit.design.coding.firstSkill(), shares[g], spread[g]));
        return means;
    }

    /** By niche, and over all behind them, the variance of what people's own skills add; thin niches lean to that of all. */
    private static double[] spread(RobustFit fit, double[][] shares, double[] totals) {
        int all = totals.length - 1;
        double[] squares = new double[all + 1];
        for (int profile = 0; profile < fit.design.profiles(); profile++) {
            double own = ownEffect(fit, profile);
            for (int group : new int[] {fit.design.group[1][profile], all}) {
                squares[group] += fit.genuineSum(profile) * own * own;
            }
        }
        for (int group = 0; group <= all; group++) {
            double mean = effect(fit, shares[group]);
            squares[group] -= totals[group] * mean * mean;
        }
        double overall = squares[all] / totals[all];
        Arrays.setAll(squares, g -> Math.max(squares[g] + SPREAD_PRIOR * overall, 0) / (totals[g] + SPREAD_PRIOR));
        return squares;
    }

    private static double ownEffect(RobustFit fit, int profile) {
        DesignRow row = fit.design.rows[profile];
        double sum = 0;
        for (int i = 0; i < row.size(); i++) {
            sum += row.column(i) >= fit.design.coding.firstSkill() ? fit.solution().effect[row.column(i)] : 0;
        }
        return sum;
    }

    private static double effect(RobustFit fit, double[] shares) {
        double effect = 0;
        for (int skill = 0; skill < shares.length; skill++) {
            effect += shares[skill] * fit.solution().effect[fit.design.coding.firstSkill() + skill];
        }
        return effect;
    }

    /** The mean sum of skill effects. */
    public double effect() {
        return effect;
    }

    /** The posterior variance of {@link #effect()}. */
    public double variance() {
        return variance;
    }

    /** The variance of what people's own skills add to the log rate: what remains open about someone who states none. */
    public double spread() {
        return spread;
    }

    /** The sum of the squared shares, by which the prior variance of one skill counts. */
    public double sumOfSquares() {
        return sumOfSquares;
    }

    /** The product of the skills' shares with a vector over all columns. */
    public double times(double[] vector) {
        double sum = 0;
        for (int skill = 0; skill < shares.length; skill++) {
            sum += shares[skill] * vector[first + skill];
        }
        return sum;
    }

    /** The posterior covariance of {@link #effect()} with every column's effect; not to be changed. */
    public double[] covariance() {
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
}
