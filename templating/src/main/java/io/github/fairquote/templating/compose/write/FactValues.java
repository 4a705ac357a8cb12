package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.profile.ZonedWindow;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.compose.Bid;
import io.github.fairquote.templating.compose.BidKind;
import io.github.fairquote.templating.compose.LetterFacts;
import io.github.fairquote.templating.compose.LetterRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the names of {@link LetterFacts} stand for in one letter. */
final class FactValues {
    /** Languages in which an address has a case of its own. */
    private static final Set<String> VOCATIVE =
            Set.of("be", "bg", "bs", "cs", "el", "ga", "gd", "hr", "ka", "lt", "lv", "mk", "pl", "ro", "sr", "uk");

    private FactValues() {}

    static Bindings of(LetterRequest request, ProfileView view, Optional<CaseStudy> study, Optional<Overlap> overlap) {
        Bindings.Builder facts = Bindings.builder();
        review(facts, ReviewSelector.nearest(request.profile(), request.job()));
        client(facts, request.job().client());
        facts.text("client.address", address(request));
        job(facts, request.job());
        match(facts, request.job(), view);
        profile(facts, request.profile(), view);
        study(facts, study);
        overlap(facts, overlap.flatMap(FactValues::longest));
        bid(facts, BidKind.HOURLY, "bid.rate", request.bid());
        bid(facts, BidKind.FIXED, "bid.price", request.bid());
        return facts.date("letter.date", request.date()).build();
    }

    private static void bid(Bindings.Builder facts, BidKind kind, String name, Optional<Bid> handedIn) {
        Optional<Bid> bid = handedIn.filter(b -> b.kind() == kind);
        money(facts, name, bid.filter(b -> !b.isRange()).map(b -> b.amount().low()));
        money(facts, name + "Low", bid.filter(Bid::isRange).map(b -> b.amount().low()));
        money(facts, name + "High", bid.filter(Bid::isRange).map(b -> b.amount().high()));
    }

    private static void money(Bindings.Builder facts, String name, Optional<Money> amount) {
        if (amount.isPresent()) {
            facts.money(name, amount.get());
        } else {
            facts.absent(name);
        }
    }

    private static void review(Bindings.Builder facts, Optional<Testimonial> review) {
        facts.text("review.text", review.map(Testimonial::text).map(Phrase::quoted))
                .text("review.author", review.map(Testimonial::author).map(Phrase::joined))
                .text("review.role", review.flatMap(Testimonial::role).map(Phrase::of))
                .text("review.company", review.flatMap(Testimonial::company).map(Phrase::joined));
    }

    private static void client(Bindings.Builder facts, ClientProfile client) {
        facts.text("client.name", client.displayName().map(Phrase::joined))
                .text("client.company", client.company().map(Phrase::joined))
                .text("client.industry", client.industry().map(Phrase::joined))
                .text("client.country", client.country().map(CountryCode::englishName));
    }

    /** A name as it is stated would be wrong behind a greeting in a language with a vocative: Добрий день, Олено. */
    private static Optional<String> address(LetterRequest request) {
        boolean declined =
                VOCATIVE.contains(Locale.forLanguageTag(request.language()).getLanguage());
        return request.clientAddress()
                .or(() -> declined ? Optional.empty() : request.job().client().displayName())
                .map(Phrase::joined);
    }

    private static void job(Bindings.Builder facts, JobPost job) {
        facts.text("job.title", Phrase.joined(job.title()))
                .text("job.need", job.need().map(Phrase::of))
                .text("job.deliverable", job.deliverable().map(Phrase::of))
                .text("job.niche", job.niche().map(FactValues::words))
                .text("job.industry", job.niche().flatMap(Niche::industry).map(FactValues::words))
                .text("job.service", job.niche().map(Niche::service).map(FactValues::words));
        labels(facts, "job.skills", job.skills());
        facts.list("job.mentions", Demands.placed(job));
    }

    private static void match(Bindings.Builder facts, JobPost job, ProfileView view) {
        labels(
                facts,
                "match.skills",
                job.skills().stream().filter(view.skills()::contains).toList());
    }

    private static void profile(Bindings.Builder facts, FreelancerProfile profile, ProfileView view) {
        facts.text("profile.name", Phrase.joined(profile.name()))
                .text("profile.firstName", firstWord(profile.name()))
                .text("profile.headline", Phrase.of(view.headline()))
                .text("profile.country", profile.country().englishName())
                .text("profile.niche", view.niche().map(FactValues::words))
                .text("profile.level", view.level().map(level -> level.word()));
        number(facts, "profile.years", profile.yearsOfExperience());
        number(facts, "profile.jobs", profile.jobs());
        number(facts, "profile.jobSuccess", profile.jobSuccess().map(JobSuccessScore::percent));
        number(facts, "profile.weeklyHours", profile.availability().flatMap(WeeklyAvailability::weeklyHours));
        facts.money("profile.rate", view.rate().perHour());
        labels(facts, "profile.skills", view.skills());
    }

    private static void study(Bindings.Builder facts, Optional<CaseStudy> study) {
        facts.text("case.title", study.map(CaseStudy::title).map(Phrase::joined))
                .text("case.client", study.map(CaseStudy::clientKind).map(Phrase::of))
                .text("case.result", study.map(CaseStudy::result).map(Phrase::of))
                .text("case.summary", study.flatMap(CaseStudy::summary).map(Phrase::joined))
                .text("case.quote", study.flatMap(CaseStudy::quote).map(Phrase::quoted));
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
        facts.list(name, skills.stream().map(SkillTag::label).toList());
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
