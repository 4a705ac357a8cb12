package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.effort.CatalogScope;
import io.github.fairquote.pricing.effort.Effort;
import io.github.fairquote.pricing.effort.EffortDistribution;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.effort.TaskDependence;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.plan.CostPlan;
import io.github.fairquote.pricing.plan.EntryPlan;
import io.github.fairquote.pricing.price.PriceRounding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns a fair rate into the figures of a proposal.
 *
 * <p>By default: no platform fee and no floors, 30 hours a week, rates and prices to the minor unit, the usual entry plan of a newcomer
 * without reviews, premium where 75 % of such people ask less, and projects at the market rate with PERT's beta distribution, fully
 * dependent tasks and 80 % confidence.
 *
 * <p>What a platform would not take is refused ({@link BelowFloorException}); what does not carry one's costs, lies above the client's
 * budget or stands on thin evidence is told in the quote's warnings, and never silently changed. Immutable and thread-safe.
 */
public final class Quoter {
    private static final Quoter DEFAULTS = new Quoter(new QuoterSettings());

    private final QuoterSettings settings;

    private Quoter(QuoterSettings settings) {
        this.settings = settings;
    }

    /**
     * The quoter with all defaults.
     *
     * @return the quoter
     */
    public static Quoter withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same quoter with the fees and the floors that a platform has for contracts from a day on; their warnings come along.
     *
     * @param policies the platform's policies
     * @param contractStart the day on which the contract starts
     * @return the quoter
     * @throws NoPolicyException if no fee is known for that day; where only floors are not known, nothing is checked against them
     */
    public Quoter at(PlatformPolicies policies, LocalDate contractStart) {
        Policy<FeeTerms> fee = policies.serviceFee(contractStart);
        Optional<Policy<RateFloors>> floors = policies.all(PolicySection.RATE_FLOORS).stream()
                .filter(policy -> policy.governs(contractStart))
                .findFirst();
        return with(FeeSchedule.of(fee)).copy(s -> {
            s.feeWarnings = fee.warnings();
            s.floors = floors.map(Policy::value);
            s.floorWarnings = floors.map(Policy::warnings).orElse(List.of());
        });
    }

    /**
     * The same quoter with other fees.
     *
     * @param fees the platform's fees, such as the quoted one of a single contract
     * @return the quoter
     */
    public Quoter with(FeeSchedule fees) {
        Objects.requireNonNull(fees, "fees");
        return copy(s -> {
            s.fees = fees;
            s.feesKnown = true;
            s.feeWarnings = List.of();
        });
    }

    /**
     * The same quoter for a client with a history.
     *
     * @param prior what was billed to the client before, not negative; it matters to tiered fees
     * @return the quoter
     * @throws InvalidValueException NEGATIVE
     */
    public Quoter withPrior(Money prior) {
        Check.that(!prior.isNegative(), ProblemCode.NEGATIVE, "prior", "is below zero: " + prior);
        return copy(s -> s.prior = Optional.of(prior));
    }

    /**
     * The same quoter with other floors.
     *
     * @param floors the least that work may cost; a lower price is refused
     * @return the quoter
     */
    public Quoter with(RateFloors floors) {
        Objects.requireNonNull(floors, "floors");
        return copy(s -> {
            s.floors = Optional.of(floors);
            s.floorWarnings = List.of();
        });
    }

    /**
     * The same quoter with the freelancer's own costs and the income aimed at; a quote that does not carry them says so.
     *
     * @param costs the plan
     * @return the quoter
     */
    public Quoter with(CostPlan costs) {
        Objects.requireNonNull(costs, "costs");
        return copy(s -> s.costs = Optional.of(costs));
    }

    /**
     * The same quoter that refuses what does not carry the freelancer's own costs, rather than to warn.
     *
     * @return the quoter
     */
    public Quoter refusingBelowCosts() {
        return copy(s -> s.refusesBelowCosts = true);
    }

    /**
     * The same quoter with the most that the client can or wants to pay; a quote above it says so and is not cut.
     *
     * @param budget the budget
     * @return the quoter
     */
    public Quoter with(ClientBudget budget) {
        Objects.requireNonNull(budget, "budget");
        return copy(s -> s.budget = budget);
    }

    /**
     * The same quoter with another entry plan.
     *
     * @param plan the newcomer's discount and how it ends
     * @return the quoter
     */
    public Quoter with(EntryPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return copy(s -> s.entry = plan);
    }

    /**
     * The same quoter with another premium position.
     *
     * @param share the share of such people who ask less, in [0.5, 0.95]
     * @return the quoter
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public Quoter withPremiumShare(double share) {
        Check.inRange("share", share, 0.5, 0.95);
        return copy(s -> s.premiumShare = share);
    }

    /**
     * The same quoter with another rate behind fixed prices, catalogue offers and consultations.
     *
     * @param position where in the market that rate is placed
     * @return the quoter
     */
    public Quoter with(RatePosition position) {
        Objects.requireNonNull(position, "position");
        return copy(s -> s.position = position);
    }

    /**
     * The same quoter with another confidence that a price's hours are enough: the higher, the more margin.
     *
     * @param confidence the probability, in [0.5, 0.99]
     * @return the quoter
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public Quoter withConfidence(double confidence) {
        Check.inRange("confidence", confidence, Effort.LOWEST_CONFIDENCE, Effort.HIGHEST_CONFIDENCE);
        return copy(s -> s.confidence = confidence);
    }

    /**
     * The same quoter with another distribution of hours.
     *
     * @param distribution the distribution
     * @return the quoter
     */
    public Quoter with(EffortDistribution distribution) {
        Objects.requireNonNull(distribution, "distribution");
        return copy(s -> s.distribution = distribution);
    }

    /**
     * The same quoter with another assumption on the tasks' surprises.
     *
     * @param dependence how they hang together
     * @return the quoter
     */
    public Quoter with(TaskDependence dependence) {
        Objects.requireNonNull(dependence, "dependence");
        return copy(s -> s.dependence = dependence);
    }

    /**
     * The same quoter with other weekly hours: of hourly work, and of the days until a project is delivered.
     *
     * @param hours hours in [1, 168]
     * @return the quoter
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public Quoter withWeeklyHours(int hours) {
        Check.inRange("hours", hours, 1, 168);
        return copy(s -> s.weeklyHours = hours);
    }

    /**
     * The same quoter with another rounding of hourly rates.
     *
     * @param rounding the rounding
     * @return the quoter
     */
    public Quoter withRateRounding(PriceRounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return copy(s -> s.rateRounding = rounding);
    }

    /**
     * The same quoter with another rounding of fixed prices, tiers, add-ons and consultations.
     *
     * @param rounding the rounding
     * @return the quoter
     */
    public Quoter withPriceRounding(PriceRounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return copy(s -> s.priceRounding = rounding);
    }

    /**
     * The same quoter with paid preparation of consultations.
     *
     * @param minutes minutes for each half hour of talk, in [0, 120]
     * @return the quoter
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public Quoter withPreparation(int minutes) {
        Check.inRange("minutes", minutes, 0, 120);
        return copy(s -> s.preparation = minutes);
    }

    /**
     * The same quoter for a freelancer who speaks some languages. Where the client's is spoken no better than at the basic level,
     * catalogue offers are favoured, because all is written before anybody talks, and quotes that live on talk warn.
     *
     * @param languages the freelancer's languages; an empty list says nothing
     * @param clients the language tag of the client, such as {@code en}; subtags don't matter
     * @return the quoter
     * @throws InvalidValueException BAD_LANGUAGE
     */
    public Quoter withLanguages(List<LanguageSkill> languages, String clients) {
        Optional<String> reason = SpokenLanguage.doubt(languages, clients);
        return copy(s -> s.writtenBecause = reason);
    }

    /**
     * The rates of one face of the freelancer at all three positions.
     *
     * @param basis what they stand on
     * @return entry, market and premium
     * @throws BelowFloorException if a rate is below the platform's floor, or below costs where that is refused
     * @throws CurrencyMismatchException if fees, floors, costs or budget are in another currency
     */
    public HourlyQuotes hourly(QuoteBasis basis) {
        return new HourlyQuotes(
                hourly(basis, RatePosition.ENTRY),
                hourly(basis, RatePosition.MARKET),
                hourly(basis, RatePosition.PREMIUM));
    }

    /**
     * The rate of one face of the freelancer at one position.
     *
     * @param basis what it stands on
     * @param position where in the market it is placed
     * @return the quote
     * @throws BelowFloorException if the rate is below the platform's floor, or below costs where that is refused
     * @throws CurrencyMismatchException if fees, floors, costs or budget are in another currency
     */
    public HourlyQuote hourly(QuoteBasis basis, RatePosition position) {
        return hourly(basis, position, Optional.empty());
    }

    /**
     * The general and a specialised profile side by side.
     *
     * @param general what the general profile stands on
     * @param specialized what the specialised one stands on: the estimate of its own niche, or the general one with a stated premium
     * @return the quotes of both; those of the specialised profile that are not above the general ones say so
     * @throws BelowFloorException if a rate is below the platform's floor, or below costs where that is refused
     * @throws CurrencyMismatchException if the currencies differ, or fees, floors, costs or budget are in another one
     */
    public ProfileQuotes sideBySide(QuoteBasis general, QuoteBasis specialized) {
        HourlyQuotes first = hourly(general);
        return new ProfileQuotes(
                first,
                new HourlyQuotes(
                        hourly(specialized, RatePosition.ENTRY, Optional.of(first.entry())),
                        hourly(specialized, RatePosition.MARKET, Optional.of(first.market())),
                        hourly(specialized, RatePosition.PREMIUM, Optional.of(first.premium()))));
    }

    /**
     * A price for some tasks as a whole.
     *
     * @param basis what the rate stands on
     * @param tasks 1 to 1,000 tasks; either all of them name a milestone or none does
     * @return the quote; its price does not depend on the order of the tasks
     * @throws BelowFloorException if the price is below the platform's floor, or below costs where that is refused
     * @throws InvalidValueException INCONSISTENT for tasks with and without milestones, ZERO for a milestone that rounds to nothing
     * @throws CurrencyMismatchException if fees, floors, costs or budget are in another currency
     */
    public FixedPriceQuote fixedPrice(QuoteBasis basis, List<EffortTask> tasks) {
        return new Projects(settings, basis).fixedPrice(basis, tasks);
    }

    /**
     * A ready-made offer in tiers. An add-on that costs less than the platform asks for a whole project is warned of with BELOW_FLOOR; less
     * than it asks for its hours is refused like anything else.
     *
     * @param basis what the rate stands on
     * @param scope what the tiers hold
     * @return the quote
     * @throws BelowFloorException if a price is below the platform's floor, or below costs where that is refused
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if a tier takes more than 365 days
     * @throws CurrencyMismatchException if fees, floors, costs or budget are in another currency
     */
    public CatalogQuote catalog(QuoteBasis basis, CatalogScope scope) {
        return new Catalogs(settings, basis).quote(basis, scope);
    }

    /**
     * A paid talk of open length.
     *
     * @param basis what the rate stands on
     * @return the quote per 30 minutes
     * @throws BelowFloorException if the price is below the platform's floor, or below costs where that is refused
     * @throws CurrencyMismatchException if fees, floors or costs are in another currency
     */
    public ConsultationQuote consultation(QuoteBasis basis) {
        return new Projects(settings, basis).consultation(basis, Optional.empty());
    }

    /**
     * A paid talk.
     *
     * @param basis what the rate stands on
     * @param minutes how long it is, in [30, 480], a multiple of 30
     * @return the quote per 30 minutes, with what is left of the whole talk
     * @throws BelowFloorException if the price is below the platform's floor, or below costs where that is refused
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE or INCONSISTENT for the minutes
     * @throws CurrencyMismatchException if fees, floors or costs are in another currency
     */
    public ConsultationQuote consultation(QuoteBasis basis, int minutes) {
        Check.inRange("minutes", minutes, 30, 480);
        Check.that(minutes % 30 == 0, ProblemCode.INCONSISTENT, "minutes", "are not a multiple of 30: " + minutes);
        return new Projects(settings, basis).consultation(basis, Optional.of(minutes));
    }

    private HourlyQuote hourly(QuoteBasis basis, RatePosition position, Optional<HourlyQuote> general) {
        return new Hourly(settings, basis).quote(position, general);
    }

    private Quoter copy(Consumer<QuoterSettings> change) {
        QuoterSettings copy = settings.copy();
        change.accept(copy);
        return new Quoter(copy);
    }
}
