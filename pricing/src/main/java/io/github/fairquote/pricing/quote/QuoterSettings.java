package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.effort.EffortDistribution;
import io.github.fairquote.pricing.effort.TaskDependence;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.Flat;
import io.github.fairquote.pricing.plan.CostPlan;
import io.github.fairquote.pricing.plan.EntryPlan;
import io.github.fairquote.pricing.price.PriceRounding;
import java.util.List;
import java.util.Optional;

/** The options of a {@link Quoter}; changed only before a quoter holds them. */
final class QuoterSettings {
    FeeSchedule fees = Flat.of(FeeRate.ofPercent("0"));
    boolean feesKnown;
    List<Problem> feeWarnings = List.of();
    Optional<Money> prior = Optional.empty();
    Optional<RateFloors> floors = Optional.empty();
    List<Problem> floorWarnings = List.of();
    Optional<CostPlan> costs = Optional.empty();
    boolean refusesBelowCosts;
    ClientBudget budget = ClientBudget.unknown();
    EntryPlan entry = EntryPlan.byReviews(0);
    double premiumShare = 0.75;
    RatePosition position = RatePosition.MARKET;
    double confidence = 0.8;
    EffortDistribution distribution = EffortDistribution.PERT_BETA;
    TaskDependence dependence = TaskDependence.FULLY_DEPENDENT;
    int weeklyHours = 30;
    PriceRounding rateRounding = PriceRounding.toMinorUnit();
    PriceRounding priceRounding = PriceRounding.toMinorUnit();
    int preparation;
    Optional<String> writtenBecause = Optional.empty();

    QuoterSettings copy() {
        QuoterSettings copy = new QuoterSettings();
        copy.fees = fees;
        copy.feesKnown = feesKnown;
        copy.feeWarnings = feeWarnings;
        copy.prior = prior;
        copy.floors = floors;
        copy.floorWarnings = floorWarnings;
        copy.costs = costs;
        copy.refusesBelowCosts = refusesBelowCosts;
        copy.budget = budget;
        copy.entry = entry;
        copy.premiumShare = premiumShare;
        copy.position = position;
        copy.confidence = confidence;
        copy.distribution = distribution;
        copy.dependence = dependence;
        copy.weeklyHours = weeklyHours;
        copy.rateRounding = rateRounding;
        copy.priceRounding = priceRounding;
        copy.preparation = preparation;
        copy.writtenBecause = writtenBecause;
        return copy;
    }

    Money prior(CurrencyCode currency) {
        return prior.orElse(Money.zero(currency));
    }
}
