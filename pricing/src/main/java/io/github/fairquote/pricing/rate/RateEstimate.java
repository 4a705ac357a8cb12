package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.numeric.Distributions;
import io.github.fairquote.pricing.rate.market.Calibration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a freelancer like the one asked about charges: the typical rate, two different ranges, how good the evidence is, and why.
 *
 * <p>Rates are lognormal-like around a mean log rate {@code m} with posterior variance {@code V}; a quantile is
 * {@code exp(m + q_0.5 s + (q_p - q_0.5) sqrt(s^2 + U))} with {@code s^2 = sigma^2 h^2 + V} and {@code q_p} calibrated on leave-one-out residuals, and for countries without
 * samples on the errors about each country that was left out. {@code U} is how much rates of the samples differ by skills and
 * standing that the query does not state. Two ranges must not be mixed up:
 *
 * <ul>
 *   <li>{@link #marketRange}: where the <em>rates of such people</em> lie; it stays wide with any number of samples;
 *   <li>{@link #uncertaintyOfTypical}: where the <em>typical rate</em> itself lies; it narrows as samples come in.
 * </ul>
 *
 * <p>With a marketplace minimum no rate here is below it. Numbers are unrounded doubles in major units per hour of
 * {@link #currency()}; money is rounded once, with the rounding asked for. Immutable and thread-safe.
 */
public final class RateEstimate {
    private final Target target;
    private final double spread;
    private final double widened;

    RateEstimate(Target target) {
        this.target = target;
        this.spread = target.spread();
        this.widened = target.widenedSpread();
    }

    /**
     * The query that this answers.
     *
     * @return the query
     */
    public RateQuery query() {
        return target.query;
    }

    /**
     * The currency of every rate here.
     *
     * @return the samples' currency
     */
    public CurrencyCode currency() {
        return target.market.currency;
    }

    /**
     * The typical rate: the median of what such people charge, {@code quantile(0.5)}.
     *
     * @return major units per hour, above 0
     */
    public double typicalRate() {
        return quantile(0.5);
    }

    /**
     * The typical rate as money.
     *
     * @param rounding the rounding to the currency's decimals
     * @return the rate, at least one minor unit
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if it is at or beyond 10^12
     */
    public HourlyRate typicalRate(RoundingMode rounding) {
        return quantile(0.5, rounding);
    }

    /**
     * The rate below which a share of such people's rates lie.
     *
     * <p>Exact at multiples of 0.005, linear between them in the standardised error. Never falls as the share rises.
     *
     * @param quantile the share, in [0.05, 0.95]; beyond that, samples say too little
     * @return major units per hour, above 0
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double quantile(double quantile) {
        return atLeastMinimum(logQuantile(quantile));
    }

    /**
     * A quantile as money.
     *
     * @param quantile the share, in [0.05, 0.95]
     * @param rounding the rounding to the currency's decimals
     * @return the rate, at least one minor unit
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, or for a rate at or beyond 10^12
     */
    public HourlyRate quantile(double quantile, RoundingMode rounding) {
        HourlyRate rounded = money(new BigDecimal(quantile(quantile)), currency(), rounding);
        // A minimum that is no binary number may fall below itself when it is rounded down.
        return target.market
                .minimum
                .filter(least -> least.compareTo(rounded) > 0)
                .orElse(rounded);
    }

    /**
     * Where a rate stands among those of such people: the inverse of {@link #quantile(double)}.
     *
     * @param rate major units per hour, above 0
     * @return the share of people who ask less, in [0.05, 0.95], to 1e-9; empty beyond, where samples say too little
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for a rate that is not positive and finite
     */
    public OptionalDouble shareBelow(double rate) {
        Check.positive("rate", rate);
        double low = Calibration.LOWEST;
        double high = 1 - Calibration.LOWEST;
        if (rate < quantile(low) || rate > quantile(high)) {
            return OptionalDouble.empty();
        }
        while (high - low > 1e-9) {
            double middle = (low + high) / 2;
            if (quantile(middle) < rate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of(low);
    }

    /**
     * Where the rates of such people lie: the middle {@code coverage} of the market.
     *
     * @param coverage the share of people inside, in (0, 0.9], such as 0.8 for the 10th to the 90th percentile
     * @return the range
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public RateRange marketRange(double coverage) {
        Check.inRange("coverage", coverage, Double.MIN_VALUE, 1 - 2 * Calibration.LOWEST);
        double low = quantile(Math.max((1 - coverage) / 2, Calibration.LOWEST));
        double high = quantile(Math.min((1 + coverage) / 2, 1 - Calibration.LOWEST));
        return RateRange.of(currency(), low, high, coverage);
    }

    /**
     * Where the typical rate itself lies: {@code typical * exp(+- z sqrt(V))} with the normal quantile {@code z}.
     *
     * @param confidence the probability inside, in [0.01, 0.999], such as 0.8 for {@code z = 1.28}
     * @return the range around {@link #typicalRate()}
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included; 1 would be an infinite range
     */
    public RateRange uncertaintyOfTypical(double confidence) {
        Check.inRange("confidence", confidence, 0.01, 0.999);
        double centre = logQuantile(0.5);
        double reach = Distributions.normalQuantile((1 + confidence) / 2) * logSdOfTypical();
        return RateRange.of(currency(), atLeastMinimum(centre - reach), atLeastMinimum(centre + reach), confidence);
    }

    /**
     * The uncertainty of the typical rate's logarithm.
     *
     * @return its posterior standard deviation {@code sqrt(V)}, above 0: with 0.1, about 10 % either way
     */
    public double logSdOfTypical() {
        return StrictMath.sqrt(target.variance);
    }

    /**
     * The evidence as a number of samples just like the query: {@code sigma^2 / V}.
     *
     * @return a number above 0; the prior alone is worth about a half
     */
    public double effectiveSamples() {
        return target.market.fit.error() / target.variance;
    }

    /**
     * How much of the ignorance before the samples is gone: {@code 1 - V / V0}.
     *
     * @return a number in [0, 1): 0 if the samples say nothing
     */
    public double confidence() {
        return Math.max(1 - target.variance / target.priorVariance(), 0);
    }

    /**
     * What to be careful about.
     *
     * @return warnings coded PRIOR_ONLY (no sample at all), LOW_EVIDENCE (fewer than 3 effective samples, or confidence below 0.5),
     *     EXTRAPOLATED_COUNTRY, UNSEEN_NICHE, UNSEEN_LEVEL (no sample of that value), HIGH_FAKE_SHARE (above 0.1) and
     *     NO_INDEX_FOR_COUNTRY, in this order
     */
    public List<Problem> warnings() {
        return Warnings.of(target, this);
    }

    /**
     * What the estimate takes for granted.
     *
     * @return sentences for people, not for parsing
     */
    public List<String> assumptions() {
        return Assumptions.of(target);
    }

    /**
     * How the typical rate comes about.
     *
     * @return factors whose product is {@link #typicalRate()} to 1e-12 of it
     */
    public RateExplanation explanation() {
        double centre = logQuantile(0.5);
        double lift = StrictMath.log(target.market.minimumRate()) - centre;
        return Explainer.explain(target, centre - target.mean, lift);
    }

    /** The currency, typical rate and 80 % market range, rounded to cents; not for parsing. */
    @Override
    public String toString() {
        return typicalRate(RoundingMode.HALF_EVEN) + " (80 % of such people: "
                + marketRange(0.8).rounded(RoundingMode.HALF_EVEN) + ")";
    }

    /** Rates of people exist only as money that can be paid, so nothing is rounded down to zero. */
    static HourlyRate money(BigDecimal amount, CurrencyCode currency, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        Money rounded = Money.rounded(amount, currency, rounding);
        Money least = Money.of(BigDecimal.ONE.movePointLeft(currency.minorUnits()), currency);
        return HourlyRate.of(rounded.isZero() ? least : rounded);
    }

    private double atLeastMinimum(double logRate) {
        return Math.max(StrictMath.exp(logRate), target.market.minimumRate());
    }

    private double logQuantile(double quantile) {
        Calibration calibration = target.calibration();
        double middle = calibration.middle();
        return target.mean + middle * spread + (calibration.quantile(quantile) - middle) * widened;
    }
}
