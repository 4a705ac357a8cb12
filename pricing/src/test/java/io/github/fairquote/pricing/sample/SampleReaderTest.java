package io.github.fairquote.pricing.sample;

import static io.github.fairquote.pricing.sample.Csv.HEADER;
import static io.github.fairquote.pricing.sample.Csv.ROW;
import static io.github.fairquote.pricing.sample.Csv.read;
import static io.github.fairquote.pricing.sample.Csv.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows become, and what is told of those that become nothing. */
class SampleReaderTest {
    @Test
    void aFullRowBecomesASample() {
        RateSample sample = read("""
                id,rate,currency,country,niche,level,skills,basis,date,weight,jss,reviews,stars
                r-1,42.50,EUR,DE,Insurance/Google Ads,Senior,Google Ads; GA4;;,paid,2026-02-28,2.5,98.5,12,4.9
                """).orElseThrow().get(0);

        assertThat(sample.id()).contains("r-1");
        assertThat(sample.rate()).hasToString("EUR 42.50/h");
        assertThat(sample.country()).isEqualTo(CountryCode.of("DE"));
        assertThat(sample.niche()).contains(Niche.of("insurance", "google-ads"));
        assertThat(sample.level()).contains(ExperienceLevel.EXPERT);
        assertThat(sample.skills()).containsExactly(SkillTag.of("Google Ads"), SkillTag.of("GA4"));
        assertThat(sample.skills().get(1).label()).isEqualTo("GA4");
        assertThat(sample.basis()).isEqualTo(RateBasis.PAID);
        assertThat(sample.observedOn()).contains(LocalDate.of(2026, 2, 28));
        assertThat(sample.weight()).isEqualTo(2.5);
        assertThat(sample.jobSuccess().map(JobSuccessScore::asProportion)).contains(0.985);
        assertThat(sample.reviews()).contains(12);
        assertThat(sample.stars()).hasToString("Optional[4.9]");
    }

    @Test
    void emptyOptionalFieldsAreUnknown() {
        RateSample sample = read("""
                id,rate,currency,country,niche,level,skills,basis,date,weight,jss,reviews,stars
                a,25,USD,UA,,,,,,,,,
                """).orElseThrow().get(0);

        assertThat(sample)
                .isEqualTo(RateSample.builder()
                        .id("a")
                        .rate(HourlyRate.usd("25"))
                        .country(CountryCode.of("UA"))
                        .build());
    }

    @Test
    void goodRowsAreHadBesideTheBad() {
        Partial<List<RateSample>> result = read(HEADER + ROW + "b,x,USD,UA\n" + "c,30,USD,US\n");

        assertThat(result.value().orElseThrow())
                .extracting(s -> s.id().orElseThrow())
                .containsExactly("a", "c");
        assertThat(result.isComplete()).isFalse();
        assertThat(result.errors())
                .singleElement()
                .satisfies(p -> assertThat(p.location().line()).contains(3));
    }

    @Test
    void everythingWrongWithARowIsToldAtOnce() {
        Partial<List<RateSample>> result =
                read("id,rate,currency,country,weight,reviews,date\n,NaN,usd,XX,0x1,-1,2026-02-30\n");

        assertThat(result.errors())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.MISSING_VALUE,
                        ProblemCode.UNKNOWN_CURRENCY,
                        ProblemCode.EXPECTED_NUMBER,
                        ProblemCode.UNKNOWN_COUNTRY,
                        ProblemCode.BAD_DATE,
                        ProblemCode.EXPECTED_NUMBER,
                        ProblemCode.NEGATIVE);
        assertThat(result.value()).contains(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "rate, -0, ZERO",
        "rate, 40.123, TOO_MANY_DECIMALS",
        "rate, 1000000000000, NUMBER_OUT_OF_RANGE",
        "rate, 1e3, EXPECTED_NUMBER",
        "rate, +40, EXPECTED_NUMBER",
        "rate, .5, EXPECTED_NUMBER",
        "rate, 40., EXPECTED_NUMBER",
        "rate, '40,5', EXPECTED_NUMBER",
        "rate, '1,000', EXPECTED_NUMBER",
        "rate, \u0664\u0660, EXPECTED_NUMBER",
        "rate, \uFF14\uFF10, EXPECTED_NUMBER",
        "rate, ' 40', EXPECTED_NUMBER",
        "rate, 40 USD, EXPECTED_NUMBER",
        "rate, 0x28, EXPECTED_NUMBER",
        "rate, 40d, EXPECTED_NUMBER",
        "rate, 1234567890123456789012345678901234567890123, NUMBER_TOO_LONG",
        "currency, usd, UNKNOWN_CURRENCY",
        "currency, XAU, NO_MINOR_UNIT",
        "currency, US$, UNKNOWN_CURRENCY",
        "country, 'UA ', UNKNOWN_COUNTRY",
        "niche, a/b/c, BAD_TAG",
        "level, guru, UNKNOWN_CONSTANT",
        "basis, Asked, UNKNOWN_CONSTANT",
        "date, 2026-02-29, BAD_DATE",
        "date, 2026-2-3, BAD_DATE",
        "date, 23.11.2026, BAD_DATE",
        "date, 2026/11/23, BAD_DATE",
        "date, 2026-11/23, BAD_DATE",
        "date, 2026-1x-23, BAD_DATE",
        "date, 2026-11-2x, BAD_DATE",
        "date, -, BAD_DATE",
        "date, 1969-12-31, DATE_OUT_OF_RANGE",
        "date, 2200-01-01, DATE_OUT_OF_RANGE",
        "date, +1000000-01-01, DATE_OUT_OF_RANGE",
        "date, -2026-01-01, DATE_OUT_OF_RANGE",
        "weight, 0, ZERO_WEIGHT",
        "weight, -1, NUMBER_OUT_OF_RANGE",
        "weight, 1000000.1, NUMBER_OUT_OF_RANGE",
        "weight, Infinity, EXPECTED_NUMBER",
        "jss, 0.95, RATIO_NOT_PERCENT",
        "jss, 101, NUMBER_OUT_OF_RANGE",
        "jss, 95%, EXPECTED_NUMBER",
        "reviews, 1.0, EXPECTED_INTEGER",
        "reviews, many, EXPECTED_INTEGER",
        "reviews, -1, NEGATIVE",
        "reviews, 2147483648, NUMBER_OUT_OF_RANGE",
        "reviews, 1234567890123456789012345678901234567890123, NUMBER_TOO_LONG",
        "stars, 50, NUMBER_OUT_OF_RANGE",
        "stars, 0, NUMBER_OUT_OF_RANGE"
    })
    void aBadValueIsToldByColumnAndValue(String column, String value, ProblemCode code) {
        Partial<List<RateSample>> result = read(with(column, value));

        assertThat(result.value().orElseThrow()).isEmpty();
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.location().line()).contains(2);
            assertThat(p.location().field()).contains(column);
            assertThat(p.facts()).containsEntry("value", value);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rate, 999999999999.99",
        "rate, 0.01",
        "date, 1970-01-01",
        "date, 2199-12-31",
        "date, 2028-02-29",
        "weight, 1000000",
        "weight, 0.0001",
        "jss, 0",
        "jss, 1",
        "jss, 100",
        "reviews, 0",
        "reviews, 2147483647",
        "stars, 1",
        "stars, 5",
        "basis, asked",
        "level, EN"
    })
    void valuesUpToTheirBoundsAreTaken(String column, String value) {
        assertThat(read(with(column, value)).orElseThrow()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"us, US", "UK, GB", "EL, GR", "USA, US", "Ukraine, UA", "' de', DE", "UNITED STATES, US"})
    void whatWasProbablyMeantIsSuggested(String country, String hint) {
        assertThat(read(with("country", country)).errors().get(0).suggestion()).contains(hint);
    }

    @Test
    void whatNobodyMeantIsNot() {
        assertThat(read(with("country", "XK")).errors().get(0).suggestion()).isEmpty();
        assertThat(read(with("country", "x".repeat(61))).errors().get(0).suggestion())
                .isEmpty();
    }

    @Test
    void longValuesAreCutInTheReport() {
        Problem plain = read(with("country", "x".repeat(101))).errors().get(0);
        Problem pair =
                read(with("country", "x".repeat(99) + "\uD83D\uDE00")).errors().get(0);

        assertThat(plain.facts().get("value")).isEqualTo("x".repeat(100) + "...");
        assertThat(pair.facts().get("value")).isEqualTo("x".repeat(99) + "...");
        assertThat(read(with("country", "x".repeat(100)))
                        .errors()
                        .get(0)
                        .facts()
                        .get("value"))
                .hasSize(100);
    }

    @Test
    void aSkillThatIsNoneIsToldAndTheOthersAreLookedAt() {
        Partial<List<RateSample>> result = read(with("skills", "ok;" + "x".repeat(81) + ";a\u0001b"));

        assertThat(result.errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEXT_TOO_LONG, ProblemCode.CONTROL_CHARACTER);
        assertThat(read(with("skills", "s;".repeat(201))).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ELEMENTS);
        assertThat(read(with("skills", "s;".repeat(200))).orElseThrow().get(0).skills())
                .hasSize(200);
    }

    @Test
    void lineEndsInsideNichesAndSkillsAreBlanks() {
        RateSample sample =
                read("id,rate,currency,country,niche,skills\na,25,USD,UA,\"paid\r\nads\",\"Google\tAds;\nGA4\"\n")
                        .orElseThrow()
                        .get(0);

        assertThat(sample.niche()).contains(Niche.ofService("paid-ads"));
        assertThat(sample.skills()).extracting(SkillTag::label).containsExactly("Google Ads", "GA4");
        assertThat(read(with("id", "a\nb")).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONTROL_CHARACTER);
    }

    @Test
    void idsKeepTheirRules() {
        assertThat(read(with("id", "x".repeat(200))).isComplete()).isTrue();
        assertThat(read(with("id", "x".repeat(201))).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEXT_TOO_LONG);
        assertThat(read(with("id", " ")).errors()).extracting(Problem::code).containsExactly(ProblemCode.BLANK_TEXT);
    }

    @Test
    void nullsAreNamed() {
        SampleReader reader = SampleReader.csv();
        assertThatThrownBy(() -> SampleReader.csv(null)).hasMessage("format");
        assertThatThrownBy(() -> reader.read((Reader) null)).hasMessage("reader");
        assertThatThrownBy(() -> reader.read((InputStream) null)).hasMessage("stream");
        assertThatThrownBy(() -> reader.forEach(new StringReader(""), null, p -> {}))
                .hasMessage("samples");
        assertThatThrownBy(() -> reader.forEach(new StringReader(""), s -> {}, null))
                .hasMessage("problems");
        assertThatThrownBy(() -> reader.named(null)).hasMessage("source");
        assertThatThrownBy(() -> reader.withProgress(1, null)).hasMessage("progress");
    }
}
