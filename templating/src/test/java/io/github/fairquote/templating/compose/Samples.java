package io.github.fairquote.templating.compose;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.DailyWindow;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.profile.SpecializedProfile;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.profile.WeeklyWindow;
import io.github.fairquote.templating.block.BlockLibrary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One freelancer, one job and a small library, for the tests of composing. */
public final class Samples {
    public static final Niche INSURANCE = Niche.of("insurance", "lead-generation");
    public static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private Samples() {}

    public static CaseStudy study(String id, String niche, int year, String... skills) {
        CaseStudy.Builder study = CaseStudy.builder()
                .id(id)
                .title("Title of " + id)
                .niche(Niche.parse(niche))
                .clientKind("the client of " + id)
                .result("the result of " + id)
                .year(year);
        for (String skill : skills) {
            study.addSkill(SkillTag.of(skill));
        }
        return study.build();
    }

    public static FreelancerProfile.Builder profile() {
        return FreelancerProfile.builder()
                .name("Olena Marchuk")
                .headline("Paid ads for online shops")
                .rate(HourlyRate.usd("28"))
                .country(CountryCode.of("UA"))
                .addSkill(SkillTag.of("Google Ads"))
                .addSkill(SkillTag.of("CRM"))
                .addSpecializedProfile(SpecializedProfile.builder()
                        .name("Insurance")
                        .headline("Exclusive leads for insurance agencies")
                        .rate(HourlyRate.usd("35"))
                        .niche(INSURANCE)
                        .addSkill(SkillTag.of("Lead Generation"))
                        .addSkill(SkillTag.of("CRM"))
                        .build())
                .yearsOfExperience(7);
    }

    public static WeeklyAvailability afternoons() {
        WeeklyAvailability.Builder week = WeeklyAvailability.builder().zone(ZoneId.of("Europe/Kyiv"));
        for (DayOfWeek day : DayOfWeek.values()) {
            week.addWindow(WeeklyWindow.of(day, DailyWindow.parse("11:00-20:00")));
        }
        return week.build();
    }

    public static JobPost.Builder job() {
        return JobPost.builder()
                .id("job-1")
                .title("Lead generation for an insurance agency")
                .description("We need exclusive leads.")
                .client(ClientProfile.builder()
                        .displayName("Martha")
                        .zone(ZoneId.of("America/New_York"))
                        .build())
                .niche(INSURANCE)
                .addSkill(SkillTag.of("CRM"))
                .addSkill(SkillTag.of("Lead Generation"))
                .need("exclusive leads for home insurance");
    }

    /** Jobs that state more or less of themselves, with texts that look like templates. */
    public static Arbitrary<JobPost> jobs() {
        Arbitrary<String> texts = Arbitraries.of("leads", "{{bid}}", "${x} {{#if a}}", "Привіт", "a\"b", "50 % more");
        Arbitrary<Niche> niches =
                Arbitraries.of("insurance/lead-generation", "copywriting").map(Niche::parse);
        Arbitrary<ZoneId> zones = Arbitraries.of("America/New_York", "Asia/Kathmandu", "Pacific/Apia")
                .map(ZoneId::of);
        return Combinators.combine(
                        texts,
                        texts.optional(),
                        texts.optional(),
                        niches.optional(),
                        zones.optional(),
                        Arbitraries.of("CRM", "Python").list().uniqueElements())
                .as(Samples::job);
    }

    private static JobPost job(
            String title,
            Optional<String> need,
            Optional<String> client,
            Optional<Niche> niche,
            Optional<ZoneId> zone,
            List<String> skills) {
        ClientProfile.Builder profile = ClientProfile.builder();
        client.ifPresent(profile::displayName);
        zone.ifPresent(profile::zone);
        JobPost.Builder job =
                JobPost.builder().id("job").title(title).description("x").client(profile.build());
        need.ifPresent(job::need);
        niche.ifPresent(job::niche);
        skills.forEach(skill -> job.addSkill(SkillTag.of(skill)));
        return job.build();
    }

    public static LetterRequest request(FreelancerProfile profile, JobPost job) {
        return LetterRequest.builder().profile(profile).job(job).date(DAY).build();
    }

    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        put(files, "opener-need", "opener", "needs: job.need", "You need {{job.need}}.");
        put(files, "opener-plain", "opener", "priority: -5", "Your post \"{{job.title}}\" names what matters.");
        put(files, "special", "specialization", "needs: match.skills", "{{match.skills | list}} are my daily work.");
        put(files, "special-plain", "specialization", "priority: -5", "In short: {{profile.headline}}.");
        put(files, "proof", "proof", "needs: case.result", "For {{case.client}}: {{case.result}}.");
        put(files, "hours", "availability", "needs: overlap.start", "We share {{overlap.start}} to {{overlap.end}}.");
        put(
                files,
                "question-insurance",
                "question",
                "niches: insurance/lead-generation",
                "In which states are you licensed?");
        put(files, "question", "question", "priority: 0", "What would success look like?");
        return files;
    }

    public static BlockLibrary library() {
        return BlockLibrary.parse(files()).orElseThrow();
    }

    public static void put(Map<String, String> files, String id, String role, String line, String text) {
        files.put(id + ".md", "---\nid: " + id + "\nrole: " + role + "\n" + line + "\n---\n" + text + "\n");
    }
}
