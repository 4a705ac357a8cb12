package io.github.fairquote.examples.recipes.offer;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.terms.FixedPriceTerms;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.plan.BottomUpRate;
import io.github.fairquote.pricing.plan.EntryPlan;
import io.github.fairquote.pricing.price.PriceRounding;
import io.github.fairquote.pricing.quote.CatalogQuote;
import io.github.fairquote.pricing.quote.ClientBudget;
import io.github.fairquote.pricing.quote.ConsultationQuote;
import io.github.fairquote.pricing.quote.FixedPriceQuote;
import io.github.fairquote.pricing.quote.HourlyQuotes;
import io.github.fairquote.pricing.quote.ProfileQuotes;
import io.github.fairquote.pricing.quote.QuoteBasis;
import io.github.fairquote.pricing.quote.Quoter;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every quote of one freelancer, for any day on which a contract may start. */
final class Offers {
    private static final int WEEKLY_HOURS = 30;
    private static final String CLIENTS_LANGUAGE = "en";

    final OfferScope scope;
    final List<LocalDate> starts;
    private final FreelancerProfile profile;
    private final Quoter quoter;
    private final QuoteBasis general;
    private final Optional<QuoteBasis> specialized;

    Offers(OfferArguments arguments, FreelancerProfile profile, OfferScope scope, RateModel market) {
        this.scope = scope;
        this.starts = arguments.starts;
        this.profile = profile;
        this.general = basis(market, profile.view());
        this.specialized = profile.specializedProfiles().stream()
                .findFirst()
                .map(face -> basis(market, profile.viewOf(face)).named(face.name()));
        this.quoter = quoter(arguments);
    }

    /** The quoter for contracts that start on a day. */
    Quoter on(LocalDate start) {
        return quoter.at(PolicyPacks.upwork(), start);
    }

    /** Both profiles; the general one twice if there is no other. */
    ProfileQuotes hourly(Quoter at) {
        if (specialized.isPresent()) {
            return at.sideBySide(general, specialized.get());
        }
        HourlyQuotes only = at.hourly(general);
        return new ProfileQuotes(only, only);
    }

    FixedPriceQuote fixed(Quoter at) {
        return at.fixedPrice(best(), scope.tasks());
    }

    CatalogQuote catalog(Quoter at) {
        return at.catalog(best(), scope.catalog());
    }

    ConsultationQuote consultation(Quoter at) {
        return at.consultation(best(), scope.consultationMinutes());
    }

    /** What the freelancer's own plan asks for, if it is told. */
    Optional<BottomUpRate> fromBelow() {
        return scope.costs()
                .map(plan -> plan.rates(
                        FeeSchedule.of(PolicyPacks.upwork().serviceFee(starts.get(0))),
                        Money.zero(general.currency())));
    }

    private QuoteBasis best() {
        return specialized.orElse(general);
    }

    private Quoter quoter(OfferArguments arguments) {
        Quoter told = Quoter.withDefaults()
                .withConfidence(arguments.confidence.movePointLeft(2).doubleValue())
                .withPriceRounding(PriceRounding.to(arguments.round))
                .with(EntryPlan.byReviews(arguments.reviews))
                .withLanguages(profile.languages(), CLIENTS_LANGUAGE)
                .withWeeklyHours(profile.availability()
                        .flatMap(WeeklyAvailability::weeklyHours)
                        .orElse(WEEKLY_HOURS));
        Quoter planned = scope.costs().map(told::with).orElse(told);
        return arguments.budget.map(this::total).map(planned::with).orElse(planned);
    }

    private ClientBudget total(BigDecimal amount) {
        return ClientBudget.of(FixedPriceTerms.of(Money.rounded(amount, general.currency(), RoundingMode.DOWN)));
    }

    /** The market of a face, times what its reputation goes with; the score is left out of the query, or it would count twice. */
    private QuoteBasis basis(RateModel market, ProfileView view) {
        RateQuery.Builder query =
                RateQuery.builder().country(view.general().country()).addAllSkills(view.skills());
        view.niche().ifPresent(query::niche);
        view.level().ifPresent(query::level);
        QuoteBasis basis = QuoteBasis.of(market.estimate(query.build()));
        return profile.jobSuccess()
                .map(score -> new PublishedScore("own", starts.get(0), score, profile.jobs()))
                .map(this::believed)
                .map(basis::with)
                .orElse(basis);
    }

    private ReputationPosterior believed(PublishedScore score) {
        return ReputationModel.of(ReputationPolicy.inflated())
                .posterior(ReputationLedger.builder().add(score).build(), starts.get(0));
    }
}
