package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.design.AgeWeights;
import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.CountryIndex;
import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.FactorLevels;
import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.design.SkillVocabulary;
import io.github.fairquote.pricing.design.Standing;
import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.GeographyPrior;
import io.github.fairquote.pricing.geography.PriceLevels;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import io.github.fairquote.pricing.rate.market.FittedMarket;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.summary.RateSummary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fits a market to samples: robust empirical Bayes on log rates.
 *
 * <p>By default: GDP per head with its measured elasticity as the country index, priors around 20 US dollars, samples losing
 * half their weight every 24 months before the newest of them (undated ones keep theirs), at most 300 skills with an effect of
 * their own, each seen at least five times, no marketplace minimum.
 *
 * <p>The result depends on the set of samples only: not on their order, and a sample of weight 2 is the same as two. Every
 * function is of {@link StrictMath} and every sum in a stated order, so it is the same to the bit on every machine.
 * Cost: rounds (at most 60) times rows, plus the cube of the number of countries, niches, levels and skills together. Immutable
 * and thread-safe.
 */
public final class RateModelFitter {
    /** The most countries, niches, levels and skills together. */
    public static final int EFFECT_LIMIT = 2_000;

    private static final RateModelFitter DEFAULTS = new RateModelFitter(new Settings());

    private final Settings settings;

    private RateModelFitter(Settings settings) {
        this.settings = settings;
    }

    /**
     * The fitter with all defaults.
     *
     * @return the fitter
     */
    public static RateModelFitter withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same fitter with another country index; its kind also chooses the prior of the elasticity, unless one is set.
     *
     * @param levels the index
     * @return the fitter
     */
    public RateModelFitter with(PriceLevels levels) {
        Objects.requireNonNull(levels, "levels");
        return copy(s -> s.levels = Optional.of(levels));
    }

    /**
     * The same fitter with another prior of the elasticity.
     *
     * @param prior the prior
     * @return the fitter
     */
    public RateModelFitter with(GeographyPrior prior) {
        Objects.requireNonNull(prior, "prior");
        return copy(s -> s.geography = Optional.of(prior));
    }

    /**
     * The same fitter without a country index: countries differ only as far as their samples do.
     *
     * @return the fitter
     */
    public RateModelFitter withoutGeography() {
        return copy(s -> s.levels = Optional.empty());
    }

    /**
     * The same fitter with other priors; the currency of their typical rate is that of the samples.
     *
     * @param priors the priors
     * @return the fitter
     */
    public RateModelFitter with(RateModelPriors priors) {
        Objects.requireNonNull(priors, "priors");
        return copy(s -> s.priors = priors);
    }

    /**
     * The same fitter with another half-life of samples.
     *
     * @param months after how many months a sample counts half, in [0.1, 12000]
     * @return the fitter
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public RateModelFitter withHalfLife(double months) {
        Check.inRange("months", months, 0.1, 12_000);
        return copy(s -> s.halfLife = months);
    }

    /**
     * The same fitter with samples that do not age.
     *
     * @return the fitter
     */
    public RateModelFitter withoutAgeing() {
        return copy(s -> s.halfLife = Double.POSITIVE_INFINITY);
    }

    /**
     * The same fitter with ages counted from a day rather than from the newest sample.
     *
     * @param day the day of age 0; later samples have age 0 too
     * @return the fitter
     */
    public RateModelFitter withReferenceDate(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return copy(s -> s.referenceDate = Optional.of(day));
    }

    /**
     * The same fitter for a marketplace that takes no rate below some minimum: no estimate, quantile or bound is below it.
     *
     * @param minimum the lowest rate, in the currency of the priors
     * @return the fitter
     */
    public RateModelFitter withMinimumRate(HourlyRate minimum) {
        Objects.requireNonNull(minimum, "minimum");
        return copy(s -> s.minimum = Optional.of(minimum));
    }

    /**
     * The same fitter with other bounds on the skills that get an effect of their own.
     *
     * @param limit the most skills, in [0, 1000]; 0 for none; the most frequent win
     * @param minimumSamples how often a skill must be seen, by weight, in [1, 10^6]
     * @return the fitter
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public RateModelFitter withSkills(int limit, double minimumSamples) {
        Check.inRange("limit", limit, 0, 1_000);
        Check.inRange("minimumSamples", minimumSamples, 1, 1e6);
        return copy(s -> {
            s.skillLimit = limit;
            s.skillMinimum = minimumSamples;
        });
    }

    /**
     * The same fitter with one calibration of ranges for all queries. By default it differs for a country without samples, which
     * goes by how wrong each country was when it was predicted from the others, and ranges are wider for skills and standing that
     * a query does not state, by how much they move the samples' rates. Typical rates are the same either way.
     *
     * <p>With real rates of one marketplace, 80 % ranges for countries unseen held 73 % of the rates with one calibration and
     * 80 % without, where neither skills nor standing were stated.
     *
     * @return the fitter; faster by about ten rounds of the fit
     */
    public RateModelFitter withPooledCalibration() {
        return copy(s -> s.pooled = true);
    }

    /**
     * Fits a market.
     *
     * @param samples the samples; none at all gives the prior
     * @return the market
     * @throws CurrencyMismatchException if a sample or the minimum is in another currency than the priors' typical rate
     * @throws InvalidValueException NULL_ELEMENT naming the index in the collection's order; ZERO_WEIGHT if age leaves no sample
     *     any weight; TOO_MANY_ELEMENTS above {@link #EFFECT_LIMIT}
     */
    public RateModel fit(Collection<RateSample> samples) {
        Objects.requireNonNull(samples, "samples");
        RateSample[] given = checked(samples.toArray(new RateSample[0]));
        double[] weights = AgeWeights.of(given, settings.halfLife, settings.referenceDate);
        RateSample[] kept = AgeWeights.kept(given, weights);
        Check.that(
                given.length == 0 || kept.length > 0, ProblemCode.ZERO_WEIGHT, "samples", "are all too old to count");
        return fit(kept, Arrays.stream(weights).filter(weight -> weight > 0).toArray());
    }

    /**
     * Fits a market from counts instead of rows.
     *
     * <p>Each bin counts as one sample of its weight, so the model differs from that of the rows by no more than the bins are wide:
     * no quantile moves by more than 1 % where rates are above one unit of money. Skills and standing are not in a summary.
     *
     * @param summary the counts
     * @return the market
     * @throws CurrencyMismatchException if the summary is in another currency than the priors' typical rate
     * @throws InvalidValueException ZERO_WEIGHT or TOO_MANY_ELEMENTS as for rows
     */
    public RateModel fitSummary(RateSummary summary) {
        return fit(Objects.requireNonNull(summary, "summary").toSamples());
    }

    private RateModel fit(RateSample[] samples, double[] weights) {
        Coding coding = coding(samples, weights);
        Check.atMost("samples' countries, niches, levels and skills", coding.columns(), EFFECT_LIMIT);
        SampleTable table = SampleTable.of(samples, weights, coding);
        Design design = new Design(coding, table);
        RobustFit fit = RobustFit.of(design, table, settings.geographyPrior(), settings.priors);
        return new RateModel(new FittedMarket(settings.priors, fit, settings.minimum, settings.pooled));
    }

    private Coding coding(RateSample[] samples, double[] weights) {
        List<RateSample> list = Arrays.asList(samples);
        return new Coding(
                settings.levels.map(CountryIndex::of).orElse(CountryIndex.NONE),
                Standing.of(samples, weights),
                FactorLevels.of(list.stream().map(RateSample::country).toList(), Comparator.naturalOrder()),
                FactorLevels.of(list.stream().map(RateSample::niche).toList(), Coding.absentFirst()),
                FactorLevels.of(list.stream().map(RateSample::level).toList(), Coding.absentFirst()),
                SkillVocabulary.of(samples, settings.skillMinimum, settings.skillLimit));
    }

    private RateSample[] checked(RateSample[] samples) {
        CurrencyCode currency = settings.priors.typicalRate().currency();
        settings.minimum.ifPresent(minimum -> check(currency, minimum));
        for (int i = 0; i < samples.length; i++) {
            Check.that(samples[i] != null, ProblemCode.NULL_ELEMENT, "samples", "hold null at index " + i);
            check(currency, samples[i].rate());
        }
        return samples;
    }

    private static void check(CurrencyCode currency, HourlyRate rate) {
        if (!rate.currency().equals(currency)) {
            throw new CurrencyMismatchException(currency, rate.currency());
        }
    }

    private RateModelFitter copy(Consumer<Settings> change) {
        Settings changed = new Settings(settings);
        change.accept(changed);
        return new RateModelFitter(changed);
    }

    /** The options; changed only while a copy is made. */
    private static final class Settings {
        private Optional<PriceLevels> levels = Optional.of(PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA));
        private Optional<GeographyPrior> geography = Optional.empty();
        private RateModelPriors priors = RateModelPriors.withDefaults();
        private double halfLife = 24;
        private Optional<LocalDate> referenceDate = Optional.empty();
        private Optional<HourlyRate> minimum = Optional.empty();
        private int skillLimit = 300;
        private double skillMinimum = 5;
        private boolean pooled;

        Settings() {}

        Settings(Settings other) {
            levels = other.levels;
            geography = other.geography;
            priors = other.priors;
            halfLife = other.halfLife;
            referenceDate = other.referenceDate;
            minimum = other.minimum;
            skillLimit = other.skillLimit;
            skillMinimum = other.skillMinimum;
            pooled = other.pooled;
        }

        /** The prior set, or the measured one of the index in use. */
        GeographyPrior geographyPrior() {
            GeographyIndex index = levels.map(PriceLevels::index).orElse(GeographyIndex.GDP_PER_CAPITA);
            return geography.orElseGet(() -> GeographyPrior.of(index));
        }
    }
}
