package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateFactor;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.rate.RateRange;
import io.github.fairquote.pricing.rate.basis.RateComparable;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a model says: a rate, where it comes from, on what it rests, and how it would be elsewhere. */
final class RateReport {
    private static final double COVERAGE = 0.8;
    private static final int NEAREST = 5;

    private final RateModel model;
    private final Page page;
    /** What was said once holds for all. */
    private final Set<String> assumed = new HashSet<>();

    RateReport(RateModel model, Page page) {
        this.model = model;
        this.page = page;
    }

    /** The market as a whole. */
    void market() {
        page.line("  " + counted(model.countries().size(), "country", "countries") + ", "
                + counted(model.niches().size(), "niche", "niches") + ", "
                + counted(model.levels().size(), "level", "levels") + ", "
                + counted(model.skills().size(), "skill", "skills") + " with an effect of its own");
        page.line("  elasticity in the country index " + Page.number(model.elasticity(), 3) + " (standard deviation "
                + Page.number(model.elasticitySd(), 3) + "); share of rates that nobody means about "
                + percent(model.fakeShare()));
        if (!model.converged()) {
            page.warning("the fit had not settled after " + model.iterations() + " rounds");
        }
    }

    /** One estimate with its ranges, factors, evidence and warnings. */
    RateEstimate estimate(RateQuery query) {
        RateEstimate estimate = model.estimate(query);
        headline(estimate);
        factors(estimate);
        evidence(estimate);
        nearest(query);
        estimate.warnings().forEach(page::warning);
        return estimate;
    }

    /** The same freelancer in other countries. */
    void elsewhere(RateQuery query, List<CountryCode> countries) {
        double here = model.estimate(query).typicalRate();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("country", "typical rate", "80 % of such people", "against here", ""));
        rows.add(elsewhereRow(model.estimate(query), here));
        model.elsewhere(query, countries).forEach((country, estimate) -> {
            if (!country.equals(query.country())) {
                rows.add(elsewhereRow(estimate, here));
            }
        });
        page.table("  ", rows, 1, 2, 3);
    }

    private List<String> elsewhereRow(RateEstimate estimate, double here) {
        CountryCode country = estimate.query().country();
        return List.of(
                country.englishName(),
                rate(estimate),
                range(estimate.marketRange(COVERAGE)),
                "x " + Page.number(estimate.typicalRate() / here, 2),
                model.countries().contains(country) ? "" : "no comparable from there");
    }

    private void headline(RateEstimate estimate) {
        page.table(
                "  ",
                List.of(
                        List.of("typical rate", rate(estimate)),
                        List.of("80 % of such people", range(estimate.marketRange(COVERAGE))),
                        List.of(
                                "the typical rate itself",
                                range(estimate.uncertaintyOfTypical(COVERAGE)) + " with 80 % confidence")));
    }

    private void factors(RateEstimate estimate) {
        page.line("  how it comes about");
        List<List<String>> rows = new ArrayList<>();
        double running = 1;
        for (RateFactor factor : estimate.explanation().factors()) {
            running *= factor.value();
            rows.add(factorRow(factor, running));
        }
        page.table("    ", rows, 2, 3);
    }

    private static List<String> factorRow(RateFactor factor, double running) {
        boolean base = factor.kind() == RateFactor.Kind.BASE;
        return List.of(
                factor.kind().name().toLowerCase(Locale.ROOT),
                factor.subject(),
                base ? "" : "x " + Page.number(factor.value(), 3),
                Page.number(running, 2),
                factor.observed() ? "+- " + percent(StrictMath.expm1(factor.logSd())) : "nothing like it was seen");
    }

    private void evidence(RateEstimate estimate) {
        page.line("  evidence worth " + Page.number(estimate.effectiveSamples(), 1)
                + " comparables just like this one, out of " + Page.number(model.sampleCount(), 0)
                + "; confidence " + percent(estimate.confidence()));
        estimate.assumptions().stream()
                .filter(assumed::add)
                .forEach(sentence -> page.wrapped("  assumed: ", "    ", sentence));
    }

    private void nearest(RateQuery query) {
        RateComparables grid = model.comparables(query, NEAREST);
        if (grid.comparables().isEmpty()) {
            return;
        }
        page.line("  what weighs most");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("comparable", "from", "rate", "brought here", "weight", "genuine"));
        grid.comparables().forEach(comparable -> rows.add(comparableRow(comparable)));
        page.table("    ", rows, 2, 3, 4, 5);
    }

    private static List<String> comparableRow(RateComparable comparable) {
        return List.of(
                comparable.sample().id().orElse("-"),
                comparable.sample().country().code(),
                comparable.sample().rate().perHour().amount().toPlainString(),
                Page.number(comparable.translatedRate(), 2),
                Page.number(comparable.weight(), 3),
                percent(comparable.genuine()));
    }

    private static String rate(RateEstimate estimate) {
        return estimate.typicalRate(RoundingMode.HALF_EVEN).toString();
    }

    private static String range(RateRange range) {
        return range.rounded(RoundingMode.HALF_EVEN).toString();
    }

    private static String percent(double share) {
        return Page.number(100 * share, 0) + " %";
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
