package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.SpecializedProfile;
import io.github.fairquote.core.terms.ContractTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.templating.compose.LetterRequest;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Page page = new Page();
    private final LocalDate day;

    Report(Arguments arguments, Inputs inputs) {
        this.arguments = arguments;
        this.inputs = inputs;
        this.day = arguments.date.orElse(arguments.today ? LocalDate.now(ZoneOffset.UTC) : SAMPLE_DAY);
    }

    /**
     * The whole report; there is none of half of it.
     *
     * @throws UsageProblem if an input can't be read
     */
    String text() throws UsageProblem {
        FreelancerProfile profile = inputs.profile();
        Optional<JobPost> job = arguments.withoutLetter ? Optional.empty() : Optional.of(inputs.job());
        PlatformPolicies policies = policies(job.flatMap(JobPost::platform).orElse(Platform.UPWORK));
        title();
        page.section("COMPARABLES");
        RateModel model = fitter(policies).fit(inputs.comparables(page));
        RateReport rates = new RateReport(model, page);
        rates.market();
        Map<String, HourlyRate> found = estimates(profile, rates);
        limits(policies, profile);
        page.section("THE SAME WORK ELSEWHERE  " + described(query(profile.view())));
        rates.elsewhere(query(profile.view()), arguments.elsewhere.isEmpty() ? ELSEWHERE : arguments.elsewhere);
        page.section("WHAT THE PLATFORM LEAVES OF IT  " + policies.platform());
        net(policies, profile, found, job.flatMap(JobPost::terms));
        if (job.isPresent()) {
            letter(policies, profile, job.get());
        }
        page.section(page.warnings() == 0 ? "No warnings." : "Warnings, marked with ! above: " + page.warnings());
        return page.text();
    }

    /** What the platform would not take of the profile, if its limits are known for the day. */
    private void limits(PlatformPolicies policies, FreelancerProfile profile) {
        policies.all(PolicySection.PROFILE_LIMITS).stream()
                .filter(limits -> limits.governs(day))
                .flatMap(limits -> profile.problemsUnder(limits.value()).stream())
                .forEach(page::warning);
    }

    /** Ages count from the day of judging, and no estimate is below what the platform takes, if that is known for the day. */
    private RateModelFitter fitter(PlatformPolicies policies) {
        RateModelFitter fitter = RateModelFitter.withDefaults().withReferenceDate(day);
        return policies.all(PolicySection.RATE_FLOORS).stream()
                .filter(floors -> floors.governs(day))
                .findFirst()
                .map(floors -> fitter.withMinimumRate(floors.value().hourly()))
                .orElse(fitter);
    }

    private static PlatformPolicies policies(Platform platform) throws UsageProblem {
        return PolicyPacks.bundled(platform)
                .orElseThrow(() -> new UsageProblem("the job's platform: no policies are bundled for " + platform));
    }

    private void net(
            PlatformPolicies policies,
            FreelancerProfile profile,
            Map<String, HourlyRate> found,
            Optional<ContractTerms> terms)
            throws UsageProblem {
        FeeReport fees = FeeReport.of(policies.serviceFee(day), arguments.fee, page);
        Map<String, HourlyRate> rates = new LinkedHashMap<>();
        if (arguments.niche.isEmpty()) {
            rates.put("asked now, general", profile.rate());
        }
        found.forEach((face, rate) -> rates.put("fair rate, " + face, rate));
        int hours = terms.filter(HourlyTerms.class::isInstance)
                .map(HourlyTerms.class::cast)
                .flatMap(HourlyTerms::weeklyHours)
                .orElse(WEEKLY_HOURS);
        fees.net(rates, hours);
        fees.rule();
    }

    private void letter(PlatformPolicies policies, FreelancerProfile profile, JobPost job) throws UsageProblem {
        page.section("LETTER  " + job.title());
        LetterRequest request =
                LetterRequest.builder().profile(profile).job(job).date(day).build();
        new LetterReport(policies, day, page).letter(inputs.blocks(), request);
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
        if (arguments.niche.isPresent()) {
            page.section(heading + "  for a niche given as an argument"); // the profile's words are about another
            page.line("  " + described(query));
        } else {
            page.section(heading + "  " + view.general().name() + ": " + view.headline());
            page.line("  " + described(query) + "; asks " + view.rate() + " now");
        }
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
