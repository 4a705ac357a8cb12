package io.github.fairquote.examples.recipes.price;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateFactor;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.rate.RateRange;
import io.github.fairquote.pricing.rate.basis.RateComparable;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.whatif.RateChange;
import io.github.fairquote.pricing.whatif.WhatIf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Asks a model everything that the page shows. */
final class ReportBuilder {
    private static final double COVERAGE = 0.8;
    private static final int LISTED = 15;
    private static final int GAINS = 3;

    private final RateModel model;
    private final PriceArguments arguments;
    private final RateQuery query;
    private final RateEstimate estimate;

    ReportBuilder(RateModel model, PriceArguments arguments) {
        this.model = model;
        this.arguments = arguments;
        query = arguments.query();
        estimate = model.estimate(query);
    }

    RateFindings findings() {
        RateRange market = estimate.marketRange(COVERAGE);
        RateRange typical = estimate.uncertaintyOfTypical(COVERAGE);
        RateComparables grid = model.comparables(query, Integer.MAX_VALUE);
        List<RateComparable> all = grid.comparables();
        return new RateFindings(
                title(),
                arguments.table.comparables().isEmpty(),
                model.currency().code(),
                estimate.typicalRate(),
                estimate.typicalRate(RoundingMode.HALF_EVEN).toString(),
                market.low(),
                market.high(),
                market.rounded(RoundingMode.HALF_EVEN).toString(),
                typical.low(),
                typical.high(),
                arguments.asks.map(BigDecimal::doubleValue),
                standing(),
                evidence(),
                new Histogram(estimate.quantile(0.05) / 2, estimate.quantile(0.95) * 1.5).of(all),
                factors(),
                elsewhere(),
                all.stream().limit(LISTED).map(ReportBuilder::comparable).toList(),
                shares(grid),
                gains(),
                estimate.warnings().stream().map(Problem::toString).toList(),
                estimate.assumptions());
    }

    private String title() {
        return query.niche().map(Niche::toString).orElse("any niche") + ", "
                + query.level().map(ExperienceLevel::word).orElse("any level") + ", "
                + query.country().englishName();
    }

    private String standing() {
        if (arguments.asks.isEmpty()) {
            return "No rate asked now is given.";
        }
        OptionalDouble share = estimate.shareBelow(arguments.asks.get().doubleValue());
        String asked = "Asking " + arguments.asks.get().toPlainString() + ": ";
        if (share.isPresent()) {
            return asked + "about " + Page.number(100 * share.getAsDouble(), 0) + " of 100 such people ask less.";
        }
        boolean below = arguments.asks.get().doubleValue() < estimate.typicalRate();
        return asked
                + (below ? "fewer than 5 of 100 such people ask less." : "more than 95 of 100 such people ask less.");
    }

    private String evidence() {
        return "Worth " + Page.number(estimate.effectiveSamples(), 1) + " comparables just like this one, out of "
                + Page.number(model.sampleCount(), 0) + "; confidence " + Page.number(100 * estimate.confidence(), 0)
                + " %.";
    }

    private List<RateFindings.Factor> factors() {
        List<RateFindings.Factor> factors = new ArrayList<>();
        double running = 1;
        for (RateFactor factor : estimate.explanation().factors()) {
            running *= factor.value();
            String kind = factor.kind().name().toLowerCase(Locale.ROOT);
            String label = kind.equals(factor.subject()) ? kind : kind + ": " + factor.subject();
            double spread = StrictMath.expm1(factor.logSd());
            factors.add(new RateFindings.Factor(label, factor.value(), running, spread, factor.observed()));
        }
        return factors;
    }

    private List<RateFindings.Elsewhere> elsewhere() {
        List<CountryCode> countries = new ArrayList<>(List.of(query.country()));
        countries.addAll(arguments.elsewhere);
        return model.elsewhere(query, countries).values().stream()
                .map(this::country)
                .toList();
    }

    private RateFindings.Elsewhere country(RateEstimate there) {
        CountryCode country = there.query().country();
        RateRange range = there.marketRange(COVERAGE);
        return new RateFindings.Elsewhere(
                country.englishName(),
                there.typicalRate(),
                range.low(),
                range.high(),
                there.typicalRate() / estimate.typicalRate(),
                model.countries().contains(country));
    }

    private static String shares(RateComparables grid) {
        return "All comparables together weigh " + Page.number(grid.totalWeight(), 3) + "; the prior brings "
                + Page.number(100 * grid.priorContribution() / grid.logCentre(), 1) + " % of the rate's logarithm.";
    }

    private List<RateFindings.Gain> gains() {
        return WhatIf.of(model, query).surestGains(GAINS).stream()
                .map(ReportBuilder::gain)
                .toList();
    }

    private static RateFindings.Gain gain(RateChange change) {
        return new RateFindings.Gain(
                change.kind().words(),
                change.from(),
                change.to(),
                change.factor(),
                change.comparison().low(COVERAGE),
                change.comparison().high(COVERAGE));
    }

    private static RateFindings.Peer comparable(RateComparable comparable) {
        RateSample sample = comparable.sample();
        String about = sample.country() + ", "
                + sample.niche().map(Niche::toString).orElse("any niche") + ", "
                + sample.level().map(ExperienceLevel::word).orElse("any level");
        return new RateFindings.Peer(
                sample.id().orElse("-"),
                about,
                sample.rate().perHour().amount().toPlainString(),
                comparable.translatedRate(),
                comparable.weight(),
                comparable.genuine());
    }
}
