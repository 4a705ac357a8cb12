package io.github.fairquote.examples.recipes.niche;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.policy.profile.ProfileFact;
import io.github.fairquote.core.profile.Completeness;
import io.github.fairquote.core.profile.CompletenessLine;
import io.github.fairquote.core.profile.CompletenessStep;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.niche.NicheCrowd;
import io.github.fairquote.pricing.niche.NicheFit;
import io.github.fairquote.pricing.niche.NichePremium;
import io.github.fairquote.pricing.niche.NicheSurvey;
import io.github.fairquote.pricing.niche.SampleShare;
import io.github.fairquote.pricing.niche.TagFit;
import io.github.fairquote.pricing.rate.RateComparison;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report on one profile and its niche. */
final class NichePage {
    private static final double CONFIDENCE = 0.8;

    private final Page page;
    private final RateModel model;
    private final CountryCode country;

    NichePage(Page page, RateModel model, CountryCode country) {
        this.page = page;
        this.model = model;
        this.country = country;
    }

    void completeness(Completeness found, Policy<CompletenessRules> table) {
        page.section("COMPLETENESS " + range(found.low(), found.high()) + " %");
        List<List<String>> rows = new ArrayList<>();
        for (CompletenessLine line : found.lines()) {
            rows.add(
                    List.of(range(line.low(), line.high()) + " of " + line.most(), names(line.facts()), line.reason()));
        }
        page.table("  ", rows, 0);
        found.nextStep().ifPresent(this::step);
        if (!found.unknown().isEmpty()) {
            page.line("  to know: " + names(found.unknown()));
        }
        page.line("  table: " + table.source());
        table.warnings().forEach(page::warning);
    }

    private void step(CompletenessStep step) {
        page.line("  next: " + step.fact().word() + ", +" + range(step.low(), step.high()) + ": " + step.reason());
    }

    void fit(String whose, NicheFit fit, ProfileView view, Niche niche) {
        page.section("FIT WITH " + whose + ": "
                + fit.fit().stream().mapToObj(NichePage::percent).findFirst().orElse("not known"));
        List<List<String>> rows = new ArrayList<>();
        for (TagFit tag : fit.tags()) {
            rows.add(List.of(tag.met() ? "met" : "add", tag.skill().label(), percent(tag.share()), tag.reason()));
        }
        page.table("  ", rows, 2);
        fit.next()
                .ifPresent(tag ->
                        page.line("  next, if you can do it: " + tag.skill().label() + ", +" + percent(tag.share())
                                + " of the fit; such people ask " + gain(tag, view, niche)));
        if (fit.thin()) {
            page.warning("thin: too little is known of what is wanted");
        }
    }

    /** What the market model says of the tag, were nothing else to change. */
    private String gain(TagFit tag, ProfileView view, Niche niche) {
        RateQuery.Builder now =
                RateQuery.builder().country(country).niche(niche).addAllSkills(view.skills());
        view.level().ifPresent(now::level);
        RateQuery query = now.build();
        RateComparison compared = model.compare(query, query.plus(tag.skill()));
        return times(compared.factor(), compared.low(CONFIDENCE), compared.high(CONFIDENCE));
    }

    void crowds(NicheSurvey survey, Niche own) {
        page.section("NICHES of the comparables: how many are in each, and what it pays beside the middle");
        List<List<String>> rows = new ArrayList<>();
        for (Niche niche : survey.niches()) {
            NicheCrowd crowd = survey.crowd(niche);
            NichePremium premium = NichePremium.of(model, country, niche, CONFIDENCE);
            rows.add(List.of(
                    niche.toString(),
                    crowd.share().count() + " samples",
                    percent(crowd.share()),
                    word(crowd.crowding()),
                    times(premium.factor(), premium.low(), premium.high())));
        }
        page.table("  ", rows, 1);
        NicheCrowd crowd = survey.crowd(own);
        page.line("  " + own + " by country: " + counts(crowd.byCountry()));
        page.line("  by level: " + counts(crowd.byLevel()));
        if (crowd.thin()) {
            crowd.reasons().forEach(page::warning);
        }
    }

    private static String counts(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .limit(8)
                .map(entry -> word(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String word(Object subject) {
        return subject instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : subject.toString();
    }

    private static String names(List<ProfileFact> facts) {
        return facts.stream().map(ProfileFact::word).collect(Collectors.joining(", "));
    }

    private static String range(int low, int high) {
        return low == high ? Integer.toString(low) : low + " to " + high;
    }

    private static String percent(double share) {
        return Page.number(100 * share, 0) + " %";
    }

    private static String percent(SampleShare share) {
        return percent(share.share()) + " (" + Page.number(100 * share.low(), 0) + " to " + percent(share.high()) + ")";
    }

    private static String times(double factor, double low, double high) {
        return "x " + Page.number(factor, 2) + " (" + Page.number(low, 2) + " to " + Page.number(high, 2) + ")";
    }
}
