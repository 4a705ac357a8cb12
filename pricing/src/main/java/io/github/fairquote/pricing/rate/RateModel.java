package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.SampleCounts;
import io.github.fairquote.pricing.rate.basis.EvidenceRequirement;
import io.github.fairquote.pricing.rate.basis.InsufficientEvidenceException;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import io.github.fairquote.pricing.rate.market.FittedMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A fitted market: answers what a freelancer is worth in it, and why.
 *
 * <p>Made by {@link RateModelFitter#fit}. An estimate takes a few look-ups and a product of about five by five numbers, however
 * many samples the model was fitted on. The model keeps the samples, to show them in {@link #comparables}. Immutable and
 * thread-safe; not serialisable: fit again, the same samples give the same bits.
 */
public final class RateModel {
    private final FittedMarket market;

    RateModel(FittedMarket market) {
        this.market = market;
    }

    /**
     * The fair rate of a freelancer.
     *
     * @param query the freelancer
     * @return the estimate; with no sample at all the prior's, with the warning PRIOR_ONLY
     */
    public RateEstimate estimate(RateQuery query) {
        return new RateEstimate(target(query));
    }

    /**
     * The fair rate of a freelancer, or a refusal if the evidence is too thin for the caller.
     *
     * @param query the freelancer
     * @param requirement the least evidence
     * @return the estimate
     * @throws InsufficientEvidenceException TOO_FEW_SAMPLES naming the first count that falls short, in the order samples,
     *     country, niche, level, effective
     */
    public RateEstimate estimate(RateQuery query, EvidenceRequirement requirement) {
        RateEstimate estimate = estimate(query);
        SampleCounts counts = market.counts;
        require(EvidenceRequirement.Scope.SAMPLES, counts.all(), requirement.samples());
        require(EvidenceRequirement.Scope.COUNTRY, counts.in(query.country()), requirement.inCountry());
        require(EvidenceRequirement.Scope.NICHE, counts.in(query.niche()), requirement.inNiche());
        require(EvidenceRequirement.Scope.LEVEL, counts.at(query.level()), requirement.atLevel());
        require(EvidenceRequirement.Scope.EFFECTIVE, estimate.effectiveSamples(), requirement.effective());
        return estimate;
    }

    /**
     * The samples that an estimate rests on, with their exact weights. Computed on demand, in one pass over all samples.
     *
     * @param query the freelancer
     * @param limit the most samples to list, not below 0
     * @return the grid; its sums hold whatever the limit
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for a negative limit
     */
    public RateComparables comparables(RateQuery query, int limit) {
        Check.inRange("limit", limit, 0, Integer.MAX_VALUE);
        return new ComparableGrid(target(query)).top(limit);
    }

    /**
     * The same freelancer elsewhere.
     *
     * @param query the freelancer
     * @param countries the countries; one named twice counts once
     * @return an estimate for each country, in the order given; can't be changed
     */
    public Map<CountryCode, RateEstimate> elsewhere(RateQuery query, Collection<CountryCode> countries) {
        Objects.requireNonNull(query, "query");
        Map<CountryCode, RateEstimate> estimates = new LinkedHashMap<>();
        for (CountryCode country : countries) {
            estimates.computeIfAbsent(country, c -> estimate(query.in(c)));
        }
        return Collections.unmodifiableMap(estimates);
    }

    /**
     * Two freelancers side by side.
     *
     * @param from the one to compare with
     * @param to the other
     * @return both estimates, the factor between them and its uncertainty
     */
    public RateComparison compare(RateQuery from, RateQuery to) {
        Target first = target(from);
        Target second = target(to);
        double logSd = from.equals(to) ? 0 : StrictMath.sqrt(first.varianceOfDifference(second));
        return new RateComparison(new RateEstimate(first), new RateEstimate(second), logSd);
    }

    /**
     * By what a rate is multiplied when the same work moves from one country to another, niche and level aside:
     * {@code exp(beta (z_to - z_from) + g_to - g_from)} with the fitted elasticity and country effects.
     *
     * <p>Antisymmetric and transitive up to rounding of the last digits: {@code t(a,b) t(b,a) = 1} and {@code t(a,b) t(b,c) =
     * t(a,c)}.
     *
     * @param from the country where the rate was seen
     * @param to the country it is asked about
     * @return a finite factor above 0; exactly 1 from a country to itself
     */
    public double translation(CountryCode from, CountryCode to) {
        return StrictMath.exp(countryTerm(to) - countryTerm(from));
    }

    /**
     * A rate as it would be for the same work in another country, by {@link #translation}, rounded once.
     *
     * @param rate the rate where it was seen
     * @param from the country where it was seen
     * @param to the country it is asked about
     * @param rounding the rounding to the currency's decimals
     * @return the rate in the same currency, at least one minor unit
     * @throws CurrencyMismatchException if the rate is not in the model's currency
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the result is at or beyond 10^12
     */
    public HourlyRate translate(HourlyRate rate, CountryCode from, CountryCode to, RoundingMode rounding) {
        if (!rate.currency().equals(currency())) {
            throw new CurrencyMismatchException(currency(), rate.currency());
        }
        BigDecimal moved = rate.perHour().amount().multiply(new BigDecimal(translation(from, to)));
        return RateEstimate.money(moved, currency(), rounding);
    }

    /**
     * The currency of samples and estimates.
     *
     * @return the currency of the prior's typical rate
     */
    public CurrencyCode currency() {
        return market.currency;
    }

    /**
     * How many samples the model was fitted on.
     *
     * @return the sum of their weights, age aside
     */
    public double sampleCount() {
        return market.counts.all();
    }

    /**
     * The countries of which there are samples.
     *
     * @return the countries in the order of their codes
     */
    public List<CountryCode> countries() {
        return market.coding().countries().keys();
    }

    /**
     * The niches of which there are samples.
     *
     * @return the niches in their order
     */
    public List<Niche> niches() {
        return market.coding().niches().keys().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The levels of which there are samples.
     *
     * @return the levels from entry up
     */
    public List<ExperienceLevel> levels() {
        return market.coding().levels().keys().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The skills that have an effect of their own.
     *
     * @return the skills' keys in their order
     */
    public List<String> skills() {
        return market.coding().skills().keys();
    }

    /**
     * The elasticity: by what share of a difference in the country index rates differ.
     *
     * @return the posterior mean; 0 without an index
     */
    public double elasticity() {
        return market.solution().effect[Coding.SLOPE];
    }

    /**
     * How uncertain the elasticity is.
     *
     * @return the posterior standard deviation; 0 without an index
     */
    public double elasticitySd() {
        return market.coding().index().isUsed() ? StrictMath.sqrt(market.variance(Coding.SLOPE)) : 0;
    }

    /**
     * The spread of log rates among people who look alike.
     *
     * @return the scale {@code sigma} of the honest errors, above 0: with 0.4, about half are within a third of each other
     */
    public double noise() {
        return StrictMath.sqrt(market.fit.error());
    }

    /**
     * The share of samples that look made up.
     *
     * @return a number in [0.0001, 0.45]
     */
    public double fakeShare() {
        return market.fit.fakeShare();
    }

    /**
     * How many rounds the fit took.
     *
     * @return a number in [6, 60]
     */
    public int iterations() {
        return market.fit.rounds();
    }

    /**
     * Whether the fit settled before it ran out of rounds.
     *
     * @return true if the last round moved no variance by more than 0.2 %
     */
    public boolean converged() {
        return market.fit.isSettled();
    }

    /** The number of samples and what they are of; not for parsing. */
    @Override
    public String toString() {
        return "RateModel[" + sampleCount() + " samples in " + currency() + ": "
                + countries().size() + " countries, " + niches().size() + " niches, " + levels().size() + " levels]";
    }

    private Target target(RateQuery query) {
        return new Target(market, Objects.requireNonNull(query, "query"));
    }

    private double countryTerm(CountryCode country) {
        int number = market.coding().countries().number(Objects.requireNonNull(country, "country"));
        return elasticity() * market.coding().index().fromMedian(country) + market.effect(0, number);
    }

    private static void require(EvidenceRequirement.Scope scope, double actual, double required) {
        if (actual < required) {
            throw new InsufficientEvidenceException(scope, actual, required);
        }
    }
}
