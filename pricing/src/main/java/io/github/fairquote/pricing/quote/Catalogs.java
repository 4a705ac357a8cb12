package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.effort.AddOnScope;
import io.github.fairquote.pricing.effort.CatalogScope;
import io.github.fairquote.pricing.effort.Effort;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.effort.TierScope;
import io.github.fairquote.pricing.price.PriceBuildUp;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices a catalogue offer tier by tier, each with an eye on the one below. */
final class Catalogs {
    private final QuoterSettings settings;
    private final Projects projects;
    private final Notes notes;

    Catalogs(QuoterSettings settings, QuoteBasis basis) {
        this.settings = settings;
        this.projects = new Projects(settings, basis);
        this.notes = new Notes(settings, basis);
    }

    CatalogQuote quote(QuoteBasis basis, CatalogScope scope) {
        notes.checkRateFloor("the rate of the catalogue offer", projects.rate().perHour());
        List<CatalogQuote.Tier> tiers = new ArrayList<>();
        for (TierScope tier : scope.tiers()) {
            tiers.add(tier(scope, tier, last(tiers)));
        }
        List<CatalogQuote.Extra> extras =
                scope.addOns().stream().map(this::extra).toList();
        projects.assumeEffort(notes);
        notes.assume("each tier holds everything of the tier below it");
        CatalogQuote.Builder quote = CatalogQuote.builder()
                .label(basis.label())
                .rate(projects.rate())
                .title(scope.title())
                .addAllTiers(tiers)
                .addAllAddOns(extras)
                .addAllWarnings(notes.warnings())
                .addAllAssumptions(notes.assumptions());
        settings.writtenBecause.ifPresent(reason ->
                quote.favouredBecause("an offer that is written out in full needs least talk, and " + reason));
        return quote.build();
    }

    private CatalogQuote.Tier tier(CatalogScope scope, TierScope tier, Optional<CatalogQuote.Tier> below) {
        String what = "the tier " + tier.level().word();
        Effort effort = projects.effort(scope.tasksUpTo(tier.level()));
        double hours = Math.max(
                effort.hours(settings.confidence),
                below.map(CatalogQuote.Tier::hours).orElse(0.0));
        PriceBuildUp built = projects.built(effort, hours);
        Money nearest = settings.priceRounding.apply(
                projects.exact(hours), projects.rate().currency());
        Optional<Money> cap = below.flatMap(b -> unitCap(b, tier, projects.exact(hours)));
        boolean capped = cap.filter(most -> nearest.compareTo(most) > 0).isPresent();
        Money price = capped ? cap.orElseThrow() : nearest;
        String basis =
                settings.priceRounding + (capped ? ", but so that a unit costs no more than in the tier below" : "");
        QuotedPrice quoted = projects.quoted(built, price, basis, List.of(price));
        check(what, quoted, hours);
        below.ifPresent(b -> compare(what, b, tier, price));
        return new CatalogQuote.Tier(tier, hours, projects.days(hours), quoted);
    }

    private void check(String what, QuotedPrice quoted, double hours) {
        notes.checkPriceFloor(what, quoted.price(), hours);
        notes.checkCosts(what, quoted.net(), hours);
        notes.checkBudget(what, quoted.price(), projects.rate());
    }

    /** The highest price on the grid at which a unit costs no more than below; only where its hours don't cost more by themselves. */
    private Optional<Money> unitCap(CatalogQuote.Tier below, TierScope tier, BigDecimal exact) {
        Optional<BigDecimal> ratio = unitRatio(below.scope(), tier);
        return ratio.filter(
                        r -> exact.compareTo(projects.exact(below.hours()).multiply(r, MathContext.DECIMAL128)) <= 0)
                .map(r -> settings.priceRounding.atMost(
                        below.quoted().price().amount().multiply(r, MathContext.DECIMAL128),
                        projects.rate().currency()));
    }

    private void compare(String what, CatalogQuote.Tier below, TierScope tier, Money price) {
        Money lower = below.quoted().price();
        if (price.compareTo(lower) <= 0) {
            notes.warn(
                    ProblemCode.TIERS_ALIKE,
                    what + " costs no more than the tier below: " + price
                            + "; round to a finer step or add to its scope");
        }
        unitRatio(below.scope(), tier)
                .filter(ratio -> price.amount().compareTo(lower.amount().multiply(ratio, MathContext.DECIMAL128)) > 0)
                .ifPresent(ratio -> notes.warn(
                        ProblemCode.UNIT_PRICE_RISES,
                        "a unit costs more in " + what + " than in the tier below; say what it has more"));
    }

    /** By how many times the units grow, if both tiers count them. */
    private static Optional<BigDecimal> unitRatio(TierScope below, TierScope tier) {
        return below.units()
                .flatMap(few -> tier.units()
                        .map(many -> new BigDecimal(many).divide(new BigDecimal(few), MathContext.DECIMAL128)));
    }

    private CatalogQuote.Extra extra(AddOnScope scope) {
        EffortTask task =
                EffortTask.builder().name(scope.name()).hours(scope.hours()).build();
        Effort effort = projects.effort(List.of(task));
        double hours = effort.hours(settings.confidence);
        Money price = settings.priceRounding.apply(
                projects.exact(hours), projects.rate().currency());
        QuotedPrice quoted = projects.quoted(
                projects.built(effort, hours), price, settings.priceRounding.toString(), List.of(price));
        String what = "the add-on " + scope.name();
        notes.checkAddOnFloor(what, price, hours);
        notes.checkCosts(what, quoted.net(), hours);
        return new CatalogQuote.Extra(scope.name(), hours, projects.days(hours), quoted);
    }

    private static Optional<CatalogQuote.Tier> last(List<CatalogQuote.Tier> tiers) {
        return tiers.isEmpty() ? Optional.empty() : Optional.of(tiers.get(tiers.size() - 1));
    }
}
