package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.SpecializedProfile;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The report of {@link PriceAndPropose}: prices first, then what is left of them, then the letter. */
final class Report {
    /** The day of the bundled sample; a recipe that looked at the clock would say something else every day. */
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 7, 1);

    private static final List<CountryCode> ELSEWHERE =
            Stream.of("US", "GB", "DE", "PL", "IN", "PK").map(CountryCode::of).toList();
    private static final int WEEKLY_HOURS = 30;

    private final Arguments arguments;
    private final Inputs inputs;
    private final Page page;
    private final LocalDate day;

    Report(Arguments arguments, Inputs inputs, Page page) {
        this.arguments = arguments;
        this.inputs = inputs;
        this.page = page;
        this.day = arguments.date.orElse(arguments.today ? LocalDate.now(ZoneOffset.UTC) : SAMPLE_DAY);
    }

    void print() throws UsageProblem {
        FreelancerProfile profile = inputs.profile();
        JobPost job = inputs.job();
        title();
        page.section("COMPARABLES");
        RateModel model = RateModelFitter.withDefaults().withReferenceDate(day).fit(inputs.comparables(page));
        RateReport rates = new RateReport(model, page);
        rates.market();
        Map<String, HourlyRate> found = estimates(profile, rates);
        page.section("THE SAME WORK ELSEWHERE  " + described(query(profile.view())));
        rates.elsewhere(query(profile.view()), arguments.elsewhere.isEmpty() ? ELSEWHERE : arguments.elsewhere);
    }

    private void title() {
        page.line("Fairquote: price and propose, as of " + day);
        if (!inputs.bundled().isEmpty()) {
            page.line("SYNTHETIC, from the bundled sample, all invented: " + String.join(", ", inputs.bundled()) + ".");
        }
        page.line("Estimates, not advice; not affiliated with any platform.");
    }

    private Map<String, HourlyRate> estimates(FreelancerProfile profile, RateReport rates) {
        Map<String, HourlyRate> found = new LinkedHashMap<>();
        found.put("general", estimate("FAIR RATE", profile.view(), rates));
        if (arguments.niche.isEmpty()) {
            for (SpecializedProfile special : profile.specializedProfiles()) {
                found.put(special.name(), estimate("FAIR RATE, SPECIALISED PROFILE", profile.viewOf(special), rates));
            }
        }
        return found;
    }

    private HourlyRate estimate(String heading, ProfileView view, RateReport rates) {
        RateQuery query = query(view);
        page.section(heading + "  " + view.general().name() + ": " + view.headline());
        page.line("  " + described(query) + "; asks " + view.rate() + " now");
        RateEstimate estimate = rates.estimate(query);
        return estimate.typicalRate(RoundingMode.HALF_EVEN);
    }

    /** What is asked about: the profile, as far as the arguments don't say otherwise. */
    private RateQuery query(ProfileView view) {
        RateQuery.Builder query = RateQuery.builder()
                .country(arguments.country.orElse(view.general().country()));
        arguments.niche.or(view::niche).ifPresent(query::niche);
        arguments.level.or(view::level).ifPresent(query::level);
        if (!arguments.skills.isEmpty()) {
            query.addAllSkills(arguments.skills);
        } else if (arguments.niche.isEmpty()) {
            query.addAllSkills(view.skills()); // the skills of one niche say nothing about another
        }
        view.general().jobSuccess().ifPresent(query::jobSuccess);
        return query.build();
    }

    private static String described(RateQuery query) {
        return String.join(
                ", ",
                query.country().englishName(),
                query.niche().map(Niche::toString).orElse("any niche"),
                query.level().map(ExperienceLevel::word).orElse("any level"));
    }
}
