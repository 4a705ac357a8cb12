package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.FactorLevels;
import io.github.fairquote.pricing.design.SampleCounts;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import java.util.Optional;

/** All that a finished fit knows; what {@link RateModel} and its answers look things up in. */
final class FittedMarket {
    /** The currency of the samples and of every answer. */
    final CurrencyCode currency;
    /** What was believed before. */
    final RateModelPriors priors;
    /** The finished fit. */
    final RobustFit fit;
    /** Quantiles of the error. */
    final Calibration calibration;
    /** Quantiles of the error about countries that no sample is from. */
    final Calibration unseenCountries;
    /** How many samples there are, and of which values. */
    final SampleCounts counts;
    /** The lowest rate that the marketplace takes, if it has one. */
    final Optional<HourlyRate> minimum;

    private final boolean pooled;
    private final double[] unseenVariance;
    private final MeanSkills[] meanSkills;
    private final StandingSpread standingSpread;

    FittedMarket(RateModelPriors priors, RobustFit fit, Optional<HourlyRate> minimum, boolean pooled) {
        this.currency = priors.typicalRate().currency();
        this.priors = priors;
        this.fit = fit;
        this.minimum = minimum;
        calibration = Calibration.of(fit);
        counts = new SampleCounts(fit.table);
        unseenVariance = fit.unseenVariances();
        this.pooled = pooled;
        unseenCountries = pooled ? calibration : Holdout.calibration(fit, unseenVariance[0], calibration);
        meanSkills = MeanSkills.of(fit);
        standingSpread = StandingSpread.of(fit);
    }

    Coding coding() {
        return fit.design.coding;
    }

    Solution solution() {
        return fit.solution();
    }

    /** The minimum in major units per hour; 0 if there is none. */
    double minimumRate() {
        return minimum.map(rate -> rate.perHour().amount().doubleValue()).orElse(0.0);
    }

    /** The variance of the effect of a value that was never seen, by block. */
    double unseenVariance(int block) {
        return unseenVariance[block];
    }

    /** The variance of the effect of a cell that was never seen. */
    double unseenCellVariance() {
        return fit.cellVariance();
    }

    /** What stands in for skills that are not stated; nothing if no skill has an effect. */
    Optional<MeanSkills> meanSkills(int niche) {
        boolean known = niche != FactorLevels.UNSEEN;
        return meanSkills.length == 0
                ? Optional.empty()
                : Optional.of(meanSkills[known ? niche : meanSkills.length - 1]);
    }

    /** Whether ranges are alike for all queries, whatever they lack. */
    boolean isPooled() {
        return pooled;
    }

    /** How far people's standing moves their rates. */
    StandingSpread standingSpread() {
        return standingSpread;
    }

    /** The mean of an effect; 0 for a value never seen. */
    double effect(int block, int number) {
        return number == FactorLevels.UNSEEN ? 0 : solution().effect[column(block, number)];
    }

    /** The standard deviation of an effect. */
    double effectSd(int block, int number) {
        double variance = number == FactorLevels.UNSEEN ? unseenVariance(block) : variance(column(block, number));
        return StrictMath.sqrt(variance);
    }

    double variance(int column) {
        return solution().covariance[column][column];
    }

    private int column(int block, int number) {
        return coding().blocks().get(block).first() + number;
    }
}
