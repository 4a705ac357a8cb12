package io.github.fairquote.templating.compose;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.profile.ZonedWindow;
import io.github.fairquote.templating.Bindings;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The names that blocks may use and what they stand for in one letter.
 *
 * <table>
 * <caption>Names</caption>
 * <tr><th>name</th><th>kind</th><th>from</th></tr>
 * <tr><td>client.name, client.company, client.industry, client.country</td><td>text</td><td>the job's client, if stated</td></tr>
 * <tr><td>job.title</td><td>text</td><td>the job</td></tr>
 * <tr><td>job.need, job.deliverable, job.niche, job.industry, job.service</td><td>text</td><td>the job, if stated</td></tr>
 * <tr><td>job.skills</td><td>list</td><td>the job</td></tr>
 * <tr><td>match.skills</td><td>list</td><td>the job's skills that the profile has too; absent if none</td></tr>
 * <tr><td>profile.name, profile.firstName, profile.headline, profile.country</td><td>text</td><td>the profile</td></tr>
 * <tr><td>profile.niche, profile.level</td><td>text</td><td>the face of the profile that fits the job, if stated</td></tr>
 * <tr><td>profile.years, profile.jobs, profile.jobSuccess</td><td>number</td><td>the profile, if stated</td></tr>
 * <tr><td>profile.skills</td><td>list</td><td>the face of the profile that fits the job</td></tr>
 * <tr><td>case.title, case.client, case.result, case.summary, case.quote</td><td>text</td><td>the nearest case study</td></tr>
 * <tr><td>case.year</td><td>number</td><td>the nearest case study, if stated</td></tr>
 * <tr><td>overlap.start, overlap.end, overlap.zone</td><td>text</td><td>the longest shared window, on the client's clock</td></tr>
 * <tr><td>overlap.hours</td><td>number</td><td>its length in whole hours</td></tr>
 * <tr><td>bid</td><td>money</td><td>the bid per hour, if handed in</td></tr>
 * <tr><td>letter.date</td><td>date</td><td>the day of sending</td></tr>
 * </table>
 *
 * <p>Niches, industries and services are written with blanks for hyphens.
 */
public final class LetterFacts {
    private static final Bindings EXAMPLE = namesOnly();

    private LetterFacts() {}

    /**
     * Every name that a block may use.
     *
     * @return the names in the order of the table
     */
    public static List<String> names() {
        return EXAMPLE.names();
    }

    static Bindings of(LetterRequest request, ProfileView view, Optional<CaseStudy> study, Optional<Overlap> overlap) {
        Bindings.Builder facts = Bindings.builder();
        client(facts, request.job().client());
        job(facts, request.job());
        match(facts, request.job(), view);
        profile(facts, request.profile(), view);
        study(facts, study);
        overlap(facts, overlap.flatMap(LetterFacts::longest));
        if (request.bid().isPresent()) {
            facts.money("bid", request.bid().get().perHour());
        } else {
            facts.absent("bid");
        }
        return facts.date("letter.date", request.date()).build();
    }

    private static Bindings namesOnly() {
        Bindings.Builder names = Bindings.builder();
        client(names, ClientProfile.unknown());
        List.of("job.title", "job.need", "job.deliverable", "job.niche", "job.industry", "job.service")
                .forEach(names::absent);
        List.of("job.skills", "match.skills", "profile.name", "profile.firstName", "profile.headline")
                .forEach(names::absent);
        List.of("profile.country", "profile.niche", "profile.level", "profile.years", "profile.jobs")
                .forEach(names::absent);
        List.of("profile.jobSuccess", "profile.skills").forEach(names::absent);
        study(names, Optional.empty());
        overlap(names, Optional.empty());
        return names.absent("bid").absent("letter.date").build();
    }

    private static void client(Bindings.Builder facts, ClientProfile client) {
        facts.text("client.name", client.displayName())
                .text("client.company", client.company())
                .text("client.industry", client.industry())
                .text("client.country", client.country().map(CountryCode::englishName));
    }

    private static void job(Bindings.Builder facts, JobPost job) {
        facts.text("job.title", job.title())
                .text("job.need", job.need())
                .text("job.deliverable", job.deliverable())
                .text("job.niche", job.niche().map(LetterFacts::words))
                .text("job.industry", job.niche().flatMap(Niche::industry).map(LetterFacts::words))
                .text("job.service", job.niche().map(Niche::service).map(LetterFacts::words));
        labels(facts, "job.skills", job.skills());
    }

    private static void match(Bindings.Builder facts, JobPost job, ProfileView view) {
        labels(
                facts,
                "match.skills",
                job.skills().stream().filter(view.skills()::contains).toList());
    }

    private static void profile(Bindings.Builder facts, FreelancerProfile profile, ProfileView view) {
        facts.text("profile.name", profile.name())
                .text("profile.firstName", firstWord(profile.name()))
                .text("profile.headline", view.headline())
                .text("profile.country", profile.country().englishName())
                .text("profile.niche", view.niche().map(LetterFacts::words))
                .text("profile.level", view.level().map(level -> level.word()));
        number(facts, "profile.years", profile.yearsOfExperience());
        number(facts, "profile.jobs", profile.jobs());
        number(facts, "profile.jobSuccess", profile.jobSuccess().map(JobSuccessScore::percent));
        labels(facts, "profile.skills", view.skills());
    }

    private static void study(Bindings.Builder facts, Optional<CaseStudy> study) {
        facts.text("case.title", study.map(CaseStudy::title))
                .text("case.client", study.map(CaseStudy::clientKind))
                .text("case.result", study.map(CaseStudy::result))
                .text("case.summary", study.flatMap(CaseStudy::summary))
                .text("case.quote", study.flatMap(CaseStudy::quote));
        number(facts, "case.year", study.flatMap(CaseStudy::year));
    }

    private static void overlap(Bindings.Builder facts, Optional<ZonedWindow> window) {
        facts.text("overlap.start", window.map(w -> w.start().toLocalTime().toString()))
                .text("overlap.end", window.map(w -> w.end().toLocalTime().toString()))
                .text("overlap.zone", window.map(w -> words(city(w.zone().getId()))));
        number(facts, "overlap.hours", window.map(w -> (int) w.duration().toHours()));
    }

    private static Optional<ZonedWindow> longest(Overlap overlap) {
        return overlap.clientWindows().stream().max(Comparator.comparing(ZonedWindow::duration));
    }

    private static void labels(Bindings.Builder facts, String name, List<SkillTag> skills) {
        if (skills.isEmpty()) {
            facts.absent(name);
        } else {
            facts.list(name, skills.stream().map(SkillTag::label).toList());
        }
    }

    private static void number(Bindings.Builder facts, String name, Optional<? extends Number> number) {
        if (number.isPresent()) {
            facts.number(name, new BigDecimal(number.get().toString()));
        } else {
            facts.absent(name);
        }
    }

    private static String firstWord(String name) {
        String stripped = name.strip();
        int blank = stripped.indexOf(' ');
        return blank < 0 ? stripped : stripped.substring(0, blank);
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String words(Niche niche) {
        return niche.industry().map(industry -> words(industry) + " ").orElse("") + words(niche.service());
    }

    private static String words(String tag) {
        return tag.replace('-', ' ');
    }
}
