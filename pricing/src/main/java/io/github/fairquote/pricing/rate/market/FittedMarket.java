package io.github.fairquote.pricing.rate.market;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.FactorLevels;
import io.github.fairquote.pricing.design.SampleCounts;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import io.github.fairquote.pricing.rate.fit.Solution;
import java.util.Optional;

/** All that a finished fit knows; what {@link io.github.fairquote.pricing.rate.RateModel} and its answers look things up in. */
public final class FittedMarket {
    /** The currency of the samples and of every answer. */
    public final CurrencyCode currency;
    /** What was believed before. */
    public final RateModelPriors priors;
    /** The finished fit. */
    public final RobustFit fit;
    /** Quantiles of the error. */
    public final Calibration calibration;
    /** Quantiles of the error about countries that no sample is from. */
    public final Calibration unseenCountries;
    /** How many samples there are, and of which values. */
    public final SampleCounts counts;
    /** The lowest rate that the marketplace takes, if it has one. */
    public final Optional<HourlyRate> minimum;

    private final boolean pooled;
    private final double[] unseenVariance;
    private final MeanSkills[] meanSkills;
    private final StandingSpread standingSpread;

    /** Takes all that is asked for later from a finished fit. */
    public FittedMarket(RateModelPriors priors, RobustFit fit, Optional<HourlyRate> minimum, boolean pooled) {
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

    /** How samples became columns. */
    public Coding coding() {
        return fit.design.coding;
    }

    /** The effects. */
    public Solution solution() {
        return fit.solution();
    }

    /** The minimum in major units per hour; 0 if there is none. */
    public double minimumRate() {
        return minimum.map(rate -> rate.perHour().amount().doubleValue()).orElse(0.0);
    }

    /** The variance of the effect of a value that was never seen, by block. */
    public double unseenVariance(int block) {
        return unseenVariance[block];
    }

    /** The variance of the effect of a cell that was never seen. */
    public double unseenCellVariance() {
        return fit.cellVariance();
    }

    /** What stands in for skills that are not stated; nothing if no skill has an effect. */
    public Optional<MeanSkills> meanSkills(int niche) {
        boolean known = niche != FactorLevels.UNSEEN;
        return meanSkills.length == 0
                ? Optional.empty()
                : Optional.of(meanSkills[known ? niche : meanSkills.length - 1]);
    }

    /** Whether ranges are alike for all queries, whatever they lack. */
    public boolean isPooled() {
        return pooled;
    }

    /** The variance of log rates because of the signals of standing that are not shown. */
    public double standingVariance(boolean[] shown) {
        return standingSpread.variance(shown);
    }

    /** The mean of an effect; 0 for a value never seen. */
    public double effect(int block, int number) {
        return number == FactorLevels.UNSEEN ? 0 : solution().effect[column(block, number)];
    }

    /** The standard deviation of an effect. */
    public double effectSd(int block, int number) {
        double variance = number == FactorLevels.UNSEEN ? unseenVariance(block) : variance(column(block, number));
        return StrictMath.sqrt(variance);
    }

    /** The variance of a column's effect. */
    public double variance(int column) {
        return solution().covariance[column][column];
    }

    private int column(int block, int number) {
        return coding().blocks().get(block).first() + number;
    }
}
