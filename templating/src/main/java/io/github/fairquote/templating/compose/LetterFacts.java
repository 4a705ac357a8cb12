package io.github.fairquote.templating.compose;

import io.github.fairquote.templating.Schema;
import io.github.fairquote.templating.ValueKind;
import io.github.fairquote.templating.block.FactCatalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
}
