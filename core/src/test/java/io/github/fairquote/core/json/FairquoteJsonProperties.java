package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.HourlyTerms;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

class FairquoteJsonProperties {
    private static final FairquoteJson JSON = FairquoteJson.strict();
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final String PROFILE = JSON.write(JsonSamples.fullProfile());

    @Property
    void profilesAreReadBackAsTheyWereWritten(@ForAll("profiles") FreelancerProfile profile) {
        String json = JSON.write(profile);
        assertThat(JSON.read(FreelancerProfile.class, json)).isEqualTo(profile);
        assertThat(JSON.write(JSON.read(FreelancerProfile.class, JSON.writePretty(profile))))
                .isEqualTo(json);
        assertThat(json).isEqualTo(JACKSON_3.writeValueAsString(profile));
    }

    @Property
    void jobsAreReadBackAsTheyWereWritten(@ForAll("jobs") JobPost job) {
        byte[] json = JSON.writeBytes(job);
        assertThat(JSON.read(JobPost.class, json)).isEqualTo(job);
        assertThat(json).isEqualTo(JACKSON_3.writeValueAsBytes(job));
    }

    @Property
    void arbitraryBytesAreRefusedInTheirPlace(@ForAll @Size(max = 200) byte[] bytes) {
        assertRefused(JSON.tryRead(FreelancerProfile.class, bytes), new String(bytes, StandardCharsets.UTF_8));
    }

    @Property
    void arbitraryTextIsRefusedInItsPlace(@ForAll String text) {
        assertRefused(JSON.tryRead(Proposal.class, text), text);
    }

    @Property
    void soupOfJsonIsRefusedInItsPlace(@ForAll("soup") String text) {
        assertRefused(JSON.tryRead(FreelancerProfile.class, text), text);
    }

    @Property
    void aCutDocumentEndsUnexpectedly(@ForAll @IntRange(max = 10_000) int seed) {
        String cut = PROFILE.substring(0, seed % PROFILE.length());
        Partial<FreelancerProfile> result = JSON.tryRead(FreelancerProfile.class, cut);
        assertRefused(result, cut);
        ProblemCode code = cut.isEmpty() ? ProblemCode.EMPTY_DOCUMENT : ProblemCode.UNEXPECTED_END;
        assertThat(result.problems().get(result.problems().size() - 1).code()).isEqualTo(code);
    }

    @Property
    void aSpoiltDocumentIsTakenOrRefusedWhole(@ForAll @IntRange(max = 10_000) int seed, @ForAll char c) {
        int at = seed % PROFILE.length();
        String spoilt = PROFILE.substring(0, at) + c + PROFILE.substring(at + 1);
        Partial<FreelancerProfile> result = JSON.tryRead(FreelancerProfile.class, spoilt);
        if (result.isComplete()) {
            assertThat(JSON.write(result.orElseThrow()))
                    .isEqualTo(JACKSON_3.writeValueAsString(JACKSON_3.readValue(spoilt, FreelancerProfile.class)));
        } else {
            assertRefused(result, spoilt);
        }
    }

    @Property
    void everyFieldOfAProfileCountsOnce(@ForAll("fieldNames") String name) {
        String doubled = "{" + member(name) + "," + PROFILE.substring(1);
        Partial<FreelancerProfile> result = JSON.tryRead(FreelancerProfile.class, doubled);
        assertThat(result.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_FIELD);
            assertThat(problem.location().pointer()).contains("/" + name);
        });
    }

    @Property
    void readingTwiceTellsTheSame(@ForAll("soup") String text) {
        assertThat(JSON.tryRead(FreelancerProfile.class, text)).isEqualTo(JSON.tryRead(FreelancerProfile.class, text));
    }

    @Provide
    Arbitrary<String> fieldNames() {
        Set<String> names = Set.of("name", "headline", "rate", "country", "skills", "jobs", "badge", "availability");
        return Arbitraries.of(names);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"name\"",
                        "\"rate\"",
                        "\"skills\"",
                        "\"amount\"",
                        "\"",
                        "\\",
                        "\\u",
                        "d800",
                        "1",
                        "-",
                        ".5",
                        "e",
                        "45.10",
                        "1e99",
                        "true",
                        "nul",
                        "null",
                        " ",
                        "\n",
                        "\r",
                        "\u0000",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\uFEFF",
                        "\u0085",
                        "\"USD\"",
                        "\"schema\":2")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<FreelancerProfile> profiles() {
        return Combinators.combine(lines(80), rates(), countries(), skills(), prose().optional(), studies(), levels())
                .as((name, rate, country, skills, overview, studies, level) -> {
                    FreelancerProfile.Builder builder = FreelancerProfile.builder();
                    builder.name(name)
                            .headline(name)
                            .rate(rate)
                            .country(country)
                            .addAllSkills(skills)
                            .overview(overview)
                            .level(level)
                            .addAllCaseStudies(studies)
                            .jobs(studies.size());
                    return builder.build();
                });
    }

    private Arbitrary<List<CaseStudy>> studies() {
        return Combinators.combine(lines(50), lines(20), prose())
                .as((id, service, quote) -> CaseStudy.builder()
                        .id(id)
                        .title(id)
                        .niche(Niche.ofService(service.replace('/', 'x')))
                        .clientKind(id)
                        .result(id)
                        .quote(quote)
                        .build())
                .list()
                .ofMaxSize(3)
                .uniqueElements(CaseStudy::id);
    }

    @Provide
    Arbitrary<JobPost> jobs() {
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(0, 100_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(lines(80), prose(), skills(), rates(), dates.optional(), countries(), amounts())
                .as((title, text, skills, rate, date, country, spent) -> JobPost.builder()
                        .id("j1")
                        .title(title)
                        .description(text)
                        .client(ClientProfile.builder()
                                .displayName(title)
                                .country(country)
                                .totalSpent(spent)
                                .build())
                        .addAllSkills(skills)
                        .terms(HourlyTerms.at(rate))
                        .postedOn(date)
                        .build());
    }

    private static Arbitrary<List<SkillTag>> skills() {
        return lines(80).map(SkillTag::of).list().ofMaxSize(5).uniqueElements(SkillTag::key);
    }

    private static Arbitrary<java.util.Optional<ExperienceLevel>> levels() {
        return Arbitraries.of(ExperienceLevel.class).optional();
    }

    private static Arbitrary<CountryCode> countries() {
        return Arbitraries.of("UA", "US", "DE", "AX").map(CountryCode::of);
    }

    private static Arbitrary<Money> amounts() {
        Arbitrary<CurrencyCode> currencies =
                Arbitraries.of("USD", "JPY", "KWD", "EUR").map(CurrencyCode::of);
        return Combinators.combine(Arbitraries.longs().between(0, 99_999_999), currencies)
                .as((units, currency) -> Money.of(BigDecimal.valueOf(units, currency.minorUnits()), currency));
    }

    private static Arbitrary<HourlyRate> rates() {
        return amounts().filter(money -> !money.isZero()).map(HourlyRate::of);
    }

    private static Arbitrary<String> lines(int limit) {
        return Arbitraries.strings()
                .withChars("aЯé \"\\/<>&'\u2028\u00A0漢")
                .withChars('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(limit - 3)
                .map(text -> "x" + text + "\uD83D\uDE00");
    }

    private static Arbitrary<String> prose() {
        return lines(300).map(text -> text + "\n\tb\r\n" + text);
    }

    private static String member(String name) {
        return "\"" + name + "\":\"x\"";
    }

    private static void assertRefused(Partial<?> result, String text) {
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
        result.problems().forEach(problem -> assertInside(problem.location(), text));
        assertThat(result.problems())
                .extracting(problem -> problem.location().offset().orElseThrow())
                .isSorted();
    }

    private static void assertInside(Location place, String text) {
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        assertThat(place.offset().orElseThrow()).isBetween(0, text.length());
        assertThat(place.line().orElseThrow()).isBetween(1, lines.size());
        String line = lines.get(place.line().orElseThrow() - 1);
        assertThat(place.column().orElseThrow()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
}
