package io.github.fairquote.pricing.sample;

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
import io.github.fairquote.core.result.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReaderTest {
    private static final String HEADER = "id,rate,currency,country\n";
    private static final String ROW = "a,25,USD,UA\n";

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id;rate;currency;country ! ;",
                "'id\trate\tcurrency\tcountry' ! '\t'",
                "id|rate|currency|country ! |",
                "foo;bar ! ;",
                "id;rate;cur,rency;country ! ;",
                "'\"id\";\"rate\"' ! ;",
                "sep=, ! sep=",
                "SEP=; ! sep="
            })
    void otherDelimitersAreTold(String header, String found) {
        assertThat(read(header + "\n1;2;3;4\n").errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.WRONG_DELIMITER);
            assertThat(p.location().line()).contains(1);
            assertThat(p.facts()).containsEntry("expected", ",").containsEntry("actual", found);
        });
    }

    @Test
    void theHeaderIsToldInFull() {
        Partial<List<RateSample>> result = read("ID,rate,rate,,country_code,Currency\n1,2,3,4,5,6\n");

        assertThat(result.value()).isEmpty();
        assertThat(result.errors())
                .extracting(p -> p.code() + " " + p.location().field().orElse("") + " "
                        + p.suggestion().orElse(""))
                .containsExactly(
                        "DUPLICATE_COLUMN rate ",
                        "BLANK_COLUMN  ",
                        "MISSING_COLUMN id ID",
                        "MISSING_COLUMN currency Currency",
                        "MISSING_COLUMN country country_code");
    }

    @Test
    void aColumnThatNothingResemblesHasNoSuggestion() {
        assertThat(read("id,rate,country\n1,2,UA\n").errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.MISSING_COLUMN);
            assertThat(p.suggestion()).isEmpty();
        });
        SampleFormat signs = SampleFormat.withDefaults().withColumn(SampleColumn.ID, "#");
        assertThat(SampleReader.csv(signs)
                        .read(new StringReader("rate,currency,country,%\n1,USD,UA,2\n"))
                        .errors()
                        .get(0)
                        .suggestion())
                .contains("%");
        assertThat(SampleReader.csv(signs)
                        .read(new StringReader("rate,currency,country\n1,USD,UA\n"))
                        .errors()
                        .get(0)
                        .suggestion())
                .isEmpty();
    }

    @Test
    void aHeaderOfBadFormIsToldAsSuch() {
        assertThat(read("id,\"rate\"x,currency\n1,2,3\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEXT_AFTER_QUOTE);
        assertThat(read("id,ra\"te,currency\n1,2,3\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.STRAY_QUOTE);
    }

    @Test
    void aSourceOfNothingIsNotATableWithoutRows() {
        assertThat(read("").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read("\n\n").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read("\uFEFF").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read("\n" + HEADER).errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.NO_ROWS);
            assertThat(p.location().line()).contains(2);
        });
        assertThat(read("").value()).isEmpty();
    }

    @Test
    void aForgottenQuoteCostsItsOwnRowOnly() {
        Partial<List<RateSample>> result = read(HEADER + "1,40,USD,\"US\n2,50,USD,US\n3,60,USD,\"US\"\n4,70,USD,US\n");

        assertThat(result.value().orElseThrow())
                .extracting(s -> s.id().orElseThrow())
                .containsExactly("2", "3", "4");
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.UNCLOSED_QUOTE);
            assertThat(p.location().line()).contains(2);
            assertThat(p.location().field()).contains("country");
        });
    }

    @Test
    void aSourceIsReadOnce() {
        SampleSource source = SampleReader.csv().open(new StringReader(HEADER + ROW));
        assertThat(source.read().orElseThrow()).hasSize(1);

        assertThatThrownBy(source::read)
                .isInstanceOfSatisfying(
                        AlreadyReadException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ALREADY_READ));
        assertThatThrownBy(() -> source.forEach(s -> {}, p -> {})).isInstanceOf(AlreadyReadException.class);
    }

    @Test
    void aReaderReadTwiceHoldsNothing() {
        StringReader reader = new StringReader(HEADER + ROW);
        assertThat(SampleReader.csv().read(reader).orElseThrow()).hasSize(1);

        assertThat(SampleReader.csv().read(reader).errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.EMPTY_DOCUMENT))
                .satisfies(p -> assertThat(p.message()).contains("read before"));
    }

    @Test
    void rowsUpToTheLimitAreRead() {
        SampleReader reader = SampleReader.csv(limited(SampleLimits.builder().rows(2)));

        assertThat(reader.read(new StringReader(HEADER + ROW + ROW + "\n\n")).orElseThrow())
                .hasSize(2);
        Partial<List<RateSample>> more = reader.read(new StringReader(HEADER + ROW + "bad\n" + "\n" + "worse\n" + ROW));
        assertThat(more.value().orElseThrow()).hasSize(1);
        assertThat(more.errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FIELD_COUNT, ProblemCode.TOO_MANY_ROWS);
        assertThat(more.errors().get(1)).satisfies(p -> {
            assertThat(p.location().line()).contains(5);
            assertThat(p.facts()).containsEntry("limit", "csv.rows").containsEntry("expected", "2");
        });
    }

    @Test
    void aSourceThatFailsBehindTheLastAllowedRowIsToldAsFailing() {
        SampleReader reader = SampleReader.csv(limited(SampleLimits.builder().rows(1)));

        assertThat(reader.read(failing(HEADER + ROW, new IOException("disk"))).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.READ_FAILED);
    }

    @Test
    void theDefaultLimitsAreThoseDocumented() {
        StringBuilder rows = new StringBuilder(HEADER);
        rows.append(ROW.repeat(100_000));
        assertThat(read(rows.toString()).orElseThrow()).hasSize(100_000);
        assertThat(read(rows.append(ROW).toString()).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ROWS);

        assertThat(read(with("skills", "x;".repeat(5_000))).errors().get(0).code())
                .isEqualTo(ProblemCode.TOO_MANY_ELEMENTS);
        assertThat(read(with("skills", "x;".repeat(5_000) + ";")).errors())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.FIELD_TOO_LONG);
                    assertThat(p.facts()).containsEntry("limit", "csv.field").containsEntry("expected", "10000");
                });

        String columns = "id,rate,currency,country";
        String cells = "a,25,USD,UA" + ",".repeat(60);
        for (int i = 5; i <= 64; i++) {
            columns += ",c" + i;
        }
        assertThat(read(columns + "\n" + cells + "\n").orElseThrow()).hasSize(1);
        assertThat(read(columns + ",c65\n" + cells + ",\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);
        assertThat(read(columns + "\n" + cells + ",\n").errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);
    }

    @Test
    void thirtyTwoMebibytesAreReadAndNoByteMore() {
        String start = HEADER + ROW;
        int blank = (32 << 20) - start.length();

        assertThat(SampleReader.csv().read(new Padded(start, blank)).isComplete())
                .isTrue();
        assertThat(SampleReader.csv().read(new Padded(start, blank + 1)).errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE))
                .satisfies(p -> assertThat(p.facts()).containsEntry("limit", "csv.size"));
    }

    @Test
    void aRowThatTheSizeLimitCutsIsNotTakenForWhole() {
        String text = HEADER + "a,25,USD,UA\nb,400,USD,UA";
        SampleReader reader =
                SampleReader.csv(limited(SampleLimits.builder().size(text.length() - ",USD,UA".length() + 7 - 1)));

        Partial<List<RateSample>> result = reader.read(new StringReader(text));

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE);
            assertThat(p.location().line()).contains(3);
        });
    }

    @Test
    void problemsBeyondTheCapAreCounted() {
        SampleReader reader = SampleReader.csv(limited(SampleLimits.builder().problems(2)));

        assertThat(reader.read(new StringReader(HEADER + "x\ny\n")).errors()).hasSize(2);
        List<Problem> capped = reader.read(new StringReader(HEADER + "x\ny\nz\n" + ROW + "z\n"))
                .problems();
        assertThat(capped).hasSize(3).last().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.location().line()).contains(4);
            assertThat(p.facts()).containsEntry("expected", "2").containsEntry("actual", "4");
        });
    }

    @Test
    void aThousandProblemsAreListedByDefault() {
        assertThat(read(HEADER + "x\n".repeat(1_000)).problems()).hasSize(1_000);
        assertThat(read(HEADER + "x\n".repeat(1_001)).problems())
                .hasSize(1_001)
                .last()
                .satisfies(p -> assertThat(p.facts()).containsEntry("actual", "1001"));
    }

    @Test
    void unlistedWarningsAreAWarningButUnlistedErrorsAreAnError() {
        SampleFormat format = limited(SampleLimits.builder().problems(1)).withUnknownLevelsIgnored();
        String header = "id,rate,currency,country,level\n";
        String odd = "a,25,USD,UA,guru\n";

        assertThat(SampleReader.csv(format)
                        .read(new StringReader(header + odd + odd))
                        .isComplete())
                .isTrue();
        assertThat(SampleReader.csv(format)
                        .read(new StringReader(header + odd + "x\n" + odd))
                        .isComplete())
                .isFalse();
    }

    @Test
    void rowByRowThereIsNeitherCapNorRowLimit() {
        SampleReader reader = SampleReader.csv(
                limited(SampleLimits.builder().rows(1).problems(1).size(1)));
        List<Problem> problems = new ArrayList<>();
        ReadSummary summary = reader.forEach(new StringReader(HEADER + ROW + "x\ny\n" + ROW), s -> {}, problems::add);

        assertThat(problems).hasSize(2);
        assertThat(summary)
                .isEqualTo(ReadSummary.builder()
                        .rows(4)
                        .accepted(2)
                        .rejected(2)
                        .errors(2)
                        .warnings(0)
                        .reachedEnd(true)
                        .build());
        assertThat(summary.isComplete()).isFalse();
    }

    @Test
    void aMillionRowsNeedNoMoreMemoryThanTen() {
        long[] sum = new long[1];
        ReadSummary summary = SampleReader.csv()
                .forEach(
                        new Generated(1_000_000),
                        s -> sum[0] += s.id().orElseThrow().length(),
                        p -> {
                            throw new AssertionError(p);
                        });

        assertThat(summary.accepted()).isEqualTo(1_000_000);
        assertThat(summary.isComplete()).isTrue();
        assertThat(sum[0]).isEqualTo(5_888_890);
    }

    @Test
    void progressIsToldAndCanCancel() {
        List<String> told = new ArrayList<>();
        SampleReader reader = SampleReader.csv().withProgress(2, (rows, position) -> told.add(rows + "@" + position));
        String text = HEADER + ROW.repeat(3);

        reader.read(new StringReader(text));
        assertThat(told).containsExactly("2@" + text.length(), "3@" + text.length());

        SampleReader cancelled = SampleReader.csv().withProgress(1, (rows, position) -> {
            throw new CancellationException("enough");
        });
        assertThatThrownBy(() -> cancelled.read(new StringReader(text))).hasMessage("enough");
        assertThatThrownBy(() -> reader.withProgress(0, (rows, position) -> {}))
                .hasMessageStartingWith("everyRows is outside");
    }

    @Test
    void problemsCarryTheNameOfTheirSource() {
        SampleReader reader = SampleReader.csv().named("rates.csv").withProgress(10, (rows, position) -> {});

        assertThat(reader.read(new StringReader(HEADER + "x\n")).errors().get(0))
                .hasToString("FIELD_COUNT rates.csv line 2: the row has 1 fields, the header 4");
        assertThatThrownBy(() -> SampleReader.csv().named(" ")).hasMessageStartingWith("source is blank");
    }

    @Test
    void aFailingSourceIsToldAndKeepsItsGoodRows() {
        Partial<List<RateSample>> result =
                SampleReader.csv().read(failing(HEADER + ROW + "b,30", new IOException("disk\non fire")));

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.READ_FAILED);
            assertThat(p.location().line()).contains(3);
            assertThat(p.message()).isEqualTo("the source failed while it was read: \"disk\\u000Aon fire\"");
        });
        assertThat(SampleReader.csv().read(failing("", new IOException("gone"))).value())
                .isEmpty();
    }

    @Test
    void failuresInOtherDressAreToldAlike() {
        ReadSummary summary = SampleReader.csv()
                .forEach(
                        failing(HEADER + ROW, new UncheckedIOException(new IOException("disk"))),
                        s -> {},
                        p -> assertThat(p.code()).isEqualTo(ProblemCode.READ_FAILED));
        assertThat(summary.reachedEnd()).isFalse();
        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.accepted()).isEqualTo(1);

        assertThat(SampleReader.csv()
                        .read(failing(HEADER, new MalformedInputException(1)))
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_UTF8);
    }

    @Test
    void theInterruptFlagIsKept() {
        assertThat(SampleReader.csv()
                        .read(failing(HEADER, new InterruptedIOException()))
                        .hasErrors())
                .isTrue();
        assertThat(Thread.interrupted()).isTrue();

        SampleReader.csv().read(failing(HEADER, new SocketTimeoutException("late")));
        assertThat(Thread.interrupted()).isFalse();

        Thread.currentThread().interrupt();
        assertThat(read(HEADER + ROW).isComplete()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void bytesThatAreNoUtf8EndTheReadingOnTheirLine() {
        byte[] bytes = (HEADER + ROW + "b,30,USD,UA\nM\u00FCller,40,USD,DE\n").getBytes(StandardCharsets.ISO_8859_1);
        Partial<List<RateSample>> result = SampleReader.csv().read(new ByteArrayInputStream(bytes));

        assertThat(result.value().orElseThrow()).hasSize(2);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.NOT_UTF8);
            assertThat(p.location().line()).contains(4);
        });
    }

    @ParameterizedTest
    @ValueSource(chars = {'x', ',', '"'})
    void aLineThatNeverEndsIsGivenUp(char c) {
        List<ProblemCode> codes = new ArrayList<>();
        ReadSummary summary =
                SampleReader.csv().forEach(new Endless(HEADER + ROW, c), s -> {}, p -> codes.add(p.code()));

        assertThat(summary.accepted()).isEqualTo(1);
        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.reachedEnd()).isFalse();
        assertThat(codes)
                .containsExactly(
                        c == ',' ? ProblemCode.TOO_MANY_COLUMNS : ProblemCode.FIELD_TOO_LONG,
                        ProblemCode.FIELD_TOO_LONG);
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

    private static SampleFormat limited(SampleLimits.Builder limits) {
        return SampleFormat.withDefaults().withLimits(limits.build());
    }

    private static Partial<List<RateSample>> read(String csv) {
        return SampleReader.csv().read(new StringReader(csv));
    }

    /** A table of one good row in which one value is replaced. */
    private static String with(String column, String value) {
        StringBuilder header = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (SampleColumn c : SampleColumn.values()) {
            String cell = switch (c) {
                case ID -> "a";
                case RATE -> "25";
                case CURRENCY -> "USD";
                case COUNTRY -> "UA";
                default -> "";
            };
            header.append(c == SampleColumn.ID ? "" : ",").append(c.header());
            row.append(c == SampleColumn.ID ? "" : ",");
            row.append('"').append(c.header().equals(column) ? value : cell).append('"');
        }
        return header + "\n" + row + "\n";
    }

    private static Reader failing(String text, Exception failure) {
        return new Reader() {
            private final StringReader good = new StringReader(text);

            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                int count = good.read(into, offset, length);
                if (count >= 0) {
                    return count;
                }
                if (failure instanceof IOException e) {
                    throw e;
                }
                throw (RuntimeException) failure;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** A text and empty lines behind it. */
    private static final class Padded extends InputStream {
        private final byte[] start;
        private final long size;
        private long next;

        Padded(String start, long blank) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.size = this.start.length + blank;
        }

        @Override
        public int read() {
            if (next == size) {
                return -1;
            }
            int value = next < start.length ? start[(int) next] : '\n';
            next++;
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (next < start.length || next == size) {
                int value = read();
                into[offset] = (byte) value;
                return value < 0 ? -1 : 1;
            }
            int count = (int) Math.min(length, size - next);
            Arrays.fill(into, offset, offset + count, (byte) '\n');
            next += count;
            return count;
        }
    }

    /** A text and one character behind it, without end. */
    private static final class Endless extends Reader {
        private final StringReader start;
        private final char behind;

        Endless(String start, char behind) {
            this.start = new StringReader(start);
            this.behind = behind;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = start.read(into, offset, 1);
            if (count < 0) {
                into[offset] = behind;
            }
            return 1;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** Rows made while they are read. */
    private static final class Generated extends Reader {
        private final int rows;
        private int row = -1;
        private StringReader line = new StringReader(HEADER);

        Generated(int rows) {
            this.rows = rows;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = line.read(into, offset, length);
            if (count < 0 && ++row < rows) {
                line = new StringReader(row + ",25.50,USD,UA\n");
                count = line.read(into, offset, length);
            }
            return count;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
