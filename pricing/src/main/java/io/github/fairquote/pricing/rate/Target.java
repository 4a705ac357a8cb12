package io.github.fairquote.pricing.rate;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.DesignRow;
import io.github.fairquote.pricing.design.FactorLevels;
import io.github.fairquote.pricing.design.Features;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import io.github.fairquote.pricing.rate.fit.Solution;
import io.github.fairquote.pricing.rate.market.Calibration;
import io.github.fairquote.pricing.rate.market.FittedMarket;
import io.github.fairquote.pricing.rate.market.MeanSkills;
import java.util.Optional;

/** A query placed in a fitted market: its design row, its mean and the variance of that. */
final class Target {
    private static final double LEAST_STANDING = StrictMath.log(0.85);
    private static final double MOST_STANDING = StrictMath.log(1.18);

    /** What was asked. */
    final RateQuery query;
    /** Where it was asked. */
    final FittedMarket market;
    /** The numbers of country, niche and level, each perhaps {@link FactorLevels#UNSEEN}. */
    final int[] values;
    /** The number of the cell, perhaps {@link FactorLevels#UNSEEN}. */
    final int cell;
    /** Known skills and centred standing. */
    final Features features;
    /** What stands in for skills that the query does not state; nothing if they make no difference. */
    final Optional<MeanSkills> unstatedSkills;
    /** The row of the seen columns. */
    final DesignRow row;
    /** The distance of the country's index from the median. */
    final double fromMedian;
    /** The mean log rate before calibration and minimum. */
    final double mean;
    /** The posterior variance of {@link #mean}. */
    final double variance;

    Target(FittedMarket market, RateQuery query) {
        this.query = query;
        this.market = market;
        Coding coding = market.coding();
        values = new int[] {
            coding.countries().number(query.country()),
            coding.niches().number(query.niche()),
            coding.levels().number(query.level())
        };
        cell = market.fit.design.cellNumber(values[0], values[1], values[2]);
        features = coding.features(query.skills(), query.jobSuccess(), query.reviews(), query.stars());
        unstatedSkills = query.skills().isEmpty() ? market.meanSkills(values[1]) : Optional.empty();
        fromMedian = coding.index().fromMedian(query.country());
        row = coding.row(fromMedian, values[0], values[1], values[2], features);
        mean = row.times(market.solution().effect)
                + unstatedSkills.map(MeanSkills::effect).orElse(0.0)
                + cellEffect()
                + (standingEffect() - freeStandingEffect());
        variance = posteriorVariance();
    }

    /** Whether the query's value of a factor occurs in the samples. */
    boolean isSeen(int factor) {
        return values[factor] != FactorLevels.UNSEEN;
    }

    double cellEffect() {
        return isCellSeen() ? market.solution().cellEffect[cell] : 0;
    }

    double cellSd() {
        double variance = isCellSeen() ? market.solution().cellVariance(cell) : market.unseenCellVariance();
        return StrictMath.sqrt(variance);
    }

    boolean isCellSeen() {
        return cell != FactorLevels.UNSEEN;
    }

    /** The effect of standing, which no signal moves beyond a factor of 0.85 to 1.18. */
    double standingEffect() {
        return Math.min(Math.max(freeStandingEffect(), LEAST_STANDING), MOST_STANDING);
    }

    double standingSd() {
        int signals = market.coding().standing().signals().size();
        double variance = 0;
        for (int i = 0; i < signals; i++) {
            for (int j = 0; j < signals; j++) {
                double covariance = market.solution().covariance[Coding.STANDING + i][Coding.STANDING + j];
                variance += features.standing(i) * covariance * features.standing(j);
            }
        }
        return StrictMath.sqrt(variance);
    }

    /** What the equations make of the standing, before the bound. */
    double freeStandingEffect() {
        double effect = 0;
        for (int i = 0; i < market.coding().standing().signals().size(); i++) {
            effect += features.standing(i) * market.solution().effect[Coding.STANDING + i];
        }
        return effect;
    }

    /** Quantiles of the error about such a target. */
    Calibration calibration() {
        return isSeen(0) ? market.calibration : market.unseenCountries;
    }

    /** The standard deviation of a rate like this around its mean: the noise and the uncertainty of the mean. */
    double spread() {
        return StrictMath.sqrt(ownVariance());
    }

    /** The same with what the query leaves open about skills and standing. */
    double widenedSpread() {
        if (market.isPooled()) {
            return spread();
        }
        boolean[] shown = market.coding().standing().shown(query.jobSuccess(), query.reviews(), query.stars());
        double open = unstatedSkills.map(MeanSkills::spread).orElse(0.0) + market.standingVariance(shown);
        return StrictMath.sqrt(ownVariance() + open);
    }

    private double ownVariance() {
        double logScale = 0;
        for (int factor = 0; factor < Design.FACTORS; factor++) {
            logScale += market.fit.scaleEffect(factor, values[factor]);
        }
        return market.fit.error() * StrictMath.exp(2 * logScale) + variance;
    }

    /** The variance of {@link #mean} before any sample was seen. */
    double priorVariance() {
        RateModelPriors priors = market.priors;
        RobustFit fit = market.fit;
        double slope = fromMedian * fromMedian * fit.priorVariance(Coding.SLOPE);
        double standing = 0;
        for (int i = 0; i < market.coding().standing().signals().size(); i++) {
            standing += square(features.standing(i)) * fit.priorVariance(Coding.STANDING + i);
        }
        double skills = unstatedSkills.map(MeanSkills::sumOfSquares).orElse((double) features.skillCount());
        return fit.priorVariance(Coding.BASE)
                + slope
                + standing
                + square(priors.countrySd())
                + square(priors.nicheSd())
                + square(priors.levelSd())
                + square(priors.cellSd())
                + skills * square(priors.skillSd());
    }

    /** The posterior covariance of each column's effect with {@link #mean}. */
    double[] columnCovariance() {
        Solution solution = market.solution();
        double[] result = new double[solution.effect.length];
        for (int column = 0; column < result.length; column++) {
            double[] line = solution.covariance[column];
            result[column] = row.times(line) - (isCellSeen() ? solution.pulled(line, cell) : 0);
            if (unstatedSkills.isPresent()) {
                result[column] += unstatedSkills.get().covariance()[column];
            }
        }
        return result;
    }

    /** The posterior variance of the difference to another target's {@link #mean}: what both share falls out. */
    double varianceOfDifference(Target other) {
        return Math.max(variance + other.variance - 2 * covarianceWith(other), 0);
    }

    private double covarianceWith(Target other) {
        double[] shared = columnCovariance();
        double sum = other.row.times(shared)
                + other.unstatedSkills.map(skills -> skills.times(shared)).orElse(0.0);
        if (other.isCellSeen()) {
            sum -= market.solution().pulled(shared, other.cell);
            sum += cell == other.cell ? 1 / market.solution().cellPrecision[cell] : 0;
        }
        return sum + unseenInCommon(other);
    }

    /** Values that no sample has are one and the same unknown effect in both. */
    private double unseenInCommon(Target other) {
        double sum = 0;
        for (int factor = 0; factor < Design.FACTORS; factor++) {
            sum += !isSeen(factor) && sameValue(factor, other) ? market.unseenVariance(factor) : 0;
        }
        boolean sameCell = sameValue(0, other) && sameValue(1, other) && sameValue(2, other);
        return sum + (!isCellSeen() && sameCell ? market.unseenCellVariance() : 0);
    }

    private boolean sameValue(int factor, Target other) {
        return switch (factor) {
            case 0 -> query.country().equals(other.query.country());
            case 1 -> query.niche().equals(other.query.niche());
            default -> query.level().equals(other.query.level());
        };
    }

    private double posteriorVariance() {
        Solution solution = market.solution();
        double sum = isCellSeen()
                ? solution.variance(row, cell)
                : row.quadratic(solution.covariance) + market.unseenCellVariance();
        sum += unstatedSkills.map(this::varianceOfUnstated).orElse(0.0);
        for (int factor = 0; factor < Design.FACTORS; factor++) {
            sum += isSeen(factor) ? 0 : market.unseenVariance(factor);
        }
        return sum;
    }

    /** What the mean skills add: their own variance, and twice their covariance with the rest. */
    private double varianceOfUnstated(MeanSkills skills) {
        double shared = row.times(skills.covariance())
                - (isCellSeen() ? market.solution().pulled(skills.covariance(), cell) : 0);
        return skills.variance() + 2 * shared;
    }

    private static double square(double x) {
        return x * x;
    }
}
