package io.github.fairquote.templating.compose;

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
import io.github.fairquote.templating.Schema;
import io.github.fairquote.templating.ValueKind;
import io.github.fairquote.templating.block.FactCatalog;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that blocks may use and what they stand for in one letter.
 *
 * <table>
 * <caption>Names</caption>
 * <tr><th>name</th><th>kind</th><th>from</th></tr>
 * <tr><td>client.name, client.company, client.industry, client.country</td><td>text</td><td>the job's client, if stated</td></tr>
 * <tr><td>client.address</td><td>text</td><td>how the client is addressed: as handed in, else the name where names have no form
 * of their own for it</td></tr>
 * <tr><td>job.title</td><td>text</td><td>the job</td></tr>
 * <tr><td>job.need, job.deliverable, job.niche, job.industry, job.service</td><td>text</td><td>the job, if stated</td></tr>
 * <tr><td>job.skills</td><td>list</td><td>the job</td></tr>
 * <tr><td>job.mentions</td><td>list</td><td>what the job asks every letter to contain, a few plain
 * code words of its description included</td></tr>
 * <tr><td>match.skills</td><td>list</td><td>the job's skills that the profile has too</td></tr>
 * <tr><td>profile.name, profile.firstName, profile.headline, profile.country</td><td>text</td><td>the profile</td></tr>
 * <tr><td>profile.niche, profile.level</td><td>text</td><td>the face of the profile that fits the job, if stated</td></tr>
 * <tr><td>profile.years, profile.jobs, profile.jobSuccess</td><td>number</td><td>the profile, if stated</td></tr>
 * <tr><td>profile.rate</td><td>money</td><td>what the face of the profile that fits the job asks for an hour</td></tr>
 * <tr><td>profile.weeklyHours</td><td>number</td><td>the profile's availability, if stated</td></tr>
 * <tr><td>profile.skills</td><td>list</td><td>the face of the profile that fits the job</td></tr>
 * <tr><td>case.title, case.client, case.result, case.summary, case.quote</td><td>text</td><td>the nearest case study</td></tr>
 * <tr><td>case.year</td><td>number</td><td>the nearest case study, if stated</td></tr>
 * <tr><td>overlap.start, overlap.end, overlap.zone</td><td>text</td><td>the longest shared window, on the client's clock</td></tr>
 * <tr><td>overlap.hours</td><td>number</td><td>its length in whole hours</td></tr>
 * <tr><td>review.text, review.author, review.role, review.company</td><td>text</td><td>the nearest testimonial</td></tr>
 * <tr><td>bid.rate</td><td>money</td><td>the bid for an hour, if one rate was handed in</td></tr>
 * <tr><td>bid.rateLow, bid.rateHigh</td><td>money</td><td>the bid for an hour, if a range was handed in</td></tr>
 * <tr><td>bid.price</td><td>money</td><td>the bid for the whole job, if one price was handed in</td></tr>
 * <tr><td>bid.priceLow, bid.priceHigh</td><td>money</td><td>the bid for the whole job, if a range was handed in</td></tr>
 * <tr><td>letter.date</td><td>date</td><td>the day of sending</td></tr>
 * </table>
 *
 * <p>Niches, industries and services are written with blanks for hyphens. Blanks within texts run together to one; needs,
 * deliverables, headlines and results come without a closing mark, which the sentence around them has. Lists may be empty; a
 * block that needs one needs an element in it.
 */
public final class LetterFacts {
    private static final Map<String, ValueKind> KINDS = kinds();
    private static final Set<String> ALWAYS = Set.of(
            "job.title",
            "profile.name",
            "profile.firstName",
            "profile.headline",
            "profile.country",
            "profile.rate",
            "letter.date");
    /** Languages in which an address has a case of its own. */
    private static final Set<String> VOCATIVE =
            Set.of("be", "bg", "bs", "cs", "el", "ga", "gd", "hr", "ka", "lt", "lv", "mk", "pl", "ro", "sr", "uk");

    private static final List<List<String>> EXCLUDING = List.of(
            List.of("bid.rate", "bid.rateLow", "bid.price", "bid.priceLow"),
            List.of("bid.rate", "bid.rateHigh", "bid.price", "bid.priceHigh"));
    private static final FactCatalog CATALOG = new FactCatalog() {
        @Override
        public List<String> names() {
            return List.copyOf(KINDS.keySet());
        }

        @Override
        public List<List<String>> excluding() {
            return EXCLUDING;
        }

        @Override
        public boolean isClaim(String name) {
            return name.startsWith("profile.") || name.startsWith("case.") || name.startsWith("review.");
        }

        @Override
        public Schema given(Collection<String> present) {
            return schema(present);
        }
    };

    private LetterFacts() {}

    /**
     * The names, for checking a block library.
     *
     * @return the catalogue of the table above
     */
    public static FactCatalog catalog() {
        return CATALOG;
    }

    private static Map<String, ValueKind> kinds() {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        declare(kinds, ValueKind.TEXT, "client", "name", "address", "company", "industry", "country");
        declare(kinds, ValueKind.TEXT, "job", "title", "need", "deliverable", "niche", "industry", "service");
        declare(kinds, ValueKind.LIST, "job", "skills", "mentions");
        declare(kinds, ValueKind.LIST, "match", "skills");
        declare(kinds, ValueKind.TEXT, "profile", "name", "firstName", "headline", "country", "niche", "level");
        declare(kinds, ValueKind.NUMBER, "profile", "years", "jobs", "jobSuccess", "weeklyHours");
        declare(kinds, ValueKind.MONEY, "profile", "rate");
        declare(kinds, ValueKind.LIST, "profile", "skills");
        declare(kinds, ValueKind.TEXT, "case", "title", "client", "result", "summary", "quote");
        declare(kinds, ValueKind.NUMBER, "case", "year");
        declare(kinds, ValueKind.TEXT, "overlap", "start", "end", "zone");
        declare(kinds, ValueKind.NUMBER, "overlap", "hours");
        declare(kinds, ValueKind.TEXT, "review", "text", "author", "role", "company");
        declare(kinds, ValueKind.MONEY, "bid", "rate", "rateLow", "rateHigh", "price", "priceLow", "priceHigh");
        kinds.put("letter.date", ValueKind.DATE);
        return kinds;
    }

    private static void declare(Map<String, ValueKind> kinds, ValueKind kind, String record, String... fields) {
        for (String field : fields) {
            kinds.put(record + "." + field, kind);
        }
    }

    private static Schema schema(Collection<String> present) {
        Schema.Builder schema = Schema.builder();
        KINDS.forEach((name, kind) -> {
            boolean always = ALWAYS.contains(name) || present.contains(name);
            if (kind == ValueKind.LIST) {
                schema.list(name, ValueKind.TEXT);
            } else if (always) {
                schema.value(name, kind);
            } else {
                schema.optional(name, kind);
            }
        });
        return schema.build();
    }

    static Bindings of(LetterRequest request, ProfileView view, Optional<CaseStudy> study, Optional<Overlap> overlap) {
        Bindings.Builder facts = Bindings.builder();
        review(facts, ReviewSelector.nearest(request.profile(), request.job()));
        client(facts, request.job().client());
        facts.text("client.address", address(request));
        job(facts, request.job());
        match(facts, request.job(), view);
        profile(facts, request.profile(), view);
        study(facts, study);
        overlap(facts, overlap.flatMap(LetterFacts::longest));
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
        facts.text("review.text", review.map(Testimonial::text).map(Phrase::joined))
                .text("review.author", review.map(Testimonial::author).map(Phrase::joined))
                .text("review.role", review.flatMap(Testimonial::role).map(Phrase::joined))
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
                .text("job.niche", job.niche().map(LetterFacts::words))
                .text("job.industry", job.niche().flatMap(Niche::industry).map(LetterFacts::words))
                .text("job.service", job.niche().map(Niche::service).map(LetterFacts::words));
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
                .text("profile.niche", view.niche().map(LetterFacts::words))
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
                .text("case.client", study.map(CaseStudy::clientKind).map(Phrase::joined))
                .text("case.result", study.map(CaseStudy::result).map(Phrase::of))
                .text("case.summary", study.flatMap(CaseStudy::summary).map(Phrase::joined))
                .text("case.quote", study.flatMap(CaseStudy::quote).map(Phrase::joined));
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
