package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String MINIMAL = "{\"id\":\"a\",\"rate\":25,\"currency\":\"USD\",\"country\":\"UA\"}";

    @Test
    void aFullLineBecomesASample() {
        RateSample sample = read("{\"stars\":4.9,\"reviews\":12,\"jss\":98.5,\"weight\":2.5,\"date\":\"2026-02-28\","
                        + "\"basis\":\"paid\",\"skills\":[\"Google Ads\",\"GA4\"],\"level\":\"Senior\","
                        + "\"niche\":\"insurance/ppc\",\"country\":\"UA\",\"currency\":\"USD\",\"rate\":42.50,\"id\":\"r-1\"}")
                .orElseThrow()
                .get(0);

        assertThat(sample)
                .isEqualTo(RateSample.builder()
                        .id("r-1")
                        .rate(HourlyRate.usd("42.50"))
                        .country(CountryCode.of("UA"))
                        .niche(Niche.of("insurance", "ppc"))
                        .level(ExperienceLevel.EXPERT)
                        .addSkills(SkillTag.of("Google Ads"), SkillTag.of("GA4"))
                        .basis(RateBasis.PAID)
                        .observedOn(LocalDate.of(2026, 2, 28))
                        .weight(2.5)
                        .jobSuccess(JobSuccessScore.ofPercent(new BigDecimal("98.5")))
                        .reviews(12)
                        .stars(StarRating.of(new BigDecimal("4.9")))
                        .build());
    }

    @Test
    void blankLinesAreSkippedButCounted() {
        Partial<List<RateSample>> result = read("\uFEFF\n \t\r\n" + MINIMAL + "\r\r\n{}\n");

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors())
                .extracting(p -> p.code() + " " + p.location().line().orElseThrow() + " "
                        + p.location().pointer().orElseThrow())
                .containsExactly(
                        "MISSING_FIELD 5 /id",
                        "MISSING_FIELD 5 /rate",
                        "MISSING_FIELD 5 /currency",
                        "MISSING_FIELD 5 /country");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate | NaN | SYNTAX",
                "rate | \"40\" | EXPECTED_NUMBER",
                "rate | -40 | NEGATIVE",
                "rate | 0 | ZERO",
                "rate | 40.123 | TOO_MANY_DECIMALS",
                "rate | 1e400 | NUMBER_OUT_OF_RANGE",
                "rate | 1e13 | NUMBER_OUT_OF_RANGE",
                "rate | null | NULL_FIELD",
                "id | 7 | EXPECTED_TEXT",
                "id | \"\" | BLANK_TEXT",
                "niche | \" \" | BLANK_TEXT",
                "currency | \"usd\" | UNKNOWN_CURRENCY",
                "country | \"XX\" | UNKNOWN_COUNTRY",
                "level | \"guru\" | UNKNOWN_CONSTANT",
                "skills | \"SQL\" | EXPECTED_ARRAY",
                "skills | [1] | EXPECTED_TEXT",
                "skills | [\"\"] | BLANK_TEXT",
                "basis | \"Asked\" | UNKNOWN_CONSTANT",
                "date | \"2026-02-30\" | BAD_DATE",
                "weight | 0 | ZERO_WEIGHT",
                "jss | 0.95 | RATIO_NOT_PERCENT",
                "reviews | 1.5 | EXPECTED_INTEGER",
                "reviews | -1 | NEGATIVE",
                "stars | true | EXPECTED_NUMBER"
            })
    void aBadValueIsToldByPlace(String field, String value, ProblemCode code) {
        Partial<List<RateSample>> result = read("\n" + with(field, value));

        assertThat(result.value().orElseThrow()).isEmpty();
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.location().line()).contains(2);
            assertThat(p.location().pointer().orElseThrow()).startsWith("/" + field);
            assertThat(p.location().column().orElseThrow()).isGreaterThan(1);
        });
    }

    @Test
    void everythingWrongWithALineIsToldAtOnce() {
        assertThat(read("{\"id\":1,\"rate\":-1,\"currency\":\"USD\",\"country\":\"us\",\"level\":\"x\"}")
                        .errors())
                .extracting(p -> p.code() + " " + p.location().pointer().orElseThrow())
                .containsExactly(
                        "EXPECTED_TEXT /id", "NEGATIVE /rate", "UNKNOWN_COUNTRY /country", "UNKNOWN_CONSTANT /level");
        assertThat(read(with("country", "\"us\"")).errors().get(0).suggestion()).contains("US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\" | UNEXPECTED_END",
                "[] | EXPECTED_OBJECT",
                "null | NULL_FIELD",
                "{} {} | TRAILING_DATA",
                "{'id':1} | SYNTAX",
                "{\"a\":[[[[[[[[1]]]]]]]]} | TOO_DEEP"
            })
    void brokenLinesAreToldAndTheNextIsRead(String line, ProblemCode code) {
        Partial<List<RateSample>> result = read(line + "\n" + MINIMAL);

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors()).extracting(Problem::code).contains(code);
        assertThat(result.errors())
                .allSatisfy(p -> assertThat(p.location().line()).contains(1));
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        assertThat(read("{\"id\":\"a\",\"id\":\"b\",\"rate\":25,\"currency\":\"USD\",\"country\":\"UA\"}")
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_FIELD);
    }

    @Test
    void surplusFieldsAreToldOnceEach() {
        Partial<List<RateSample>> result = read(with("city", "\"Kyiv\"") + "\n" + with("city", "{\"a\":[]}") + "\n"
                + with("a/b~c", "1") + "\n" + with("schema", "7"));

        assertThat(result.orElseThrow()).hasSize(4);
        assertThat(result.problems())
                .extracting(p -> p.code() + " " + p.location())
                .containsExactly(
                        "UNKNOWN_FIELD line 1 at /city",
                        "UNKNOWN_FIELD line 3 at /a~1b~0c",
                        "UNKNOWN_FIELD line 4 at /schema");
        assertThat(SampleReader.jsonLines(SampleFormat.withDefaults().withIgnoredColumns("city"))
                        .read(new StringReader(with("city", "1")))
                        .problems())
                .isEmpty();
    }

    @Test
    void moreSurplusNamesThanAreRememberedAreToldEachTime() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            lines.append(with("x" + i, "1")).append('\n');
        }
        String last = with("x1000", "1") + "\n" + with("x999", "1") + "\n";
        List<Problem> problems = new ArrayList<>();
        SampleReader.jsonLines().forEach(new StringReader(lines + last), s -> {}, problems::add);

        assertThat(problems).hasSize(1_002);
    }

    @Test
    void formatsApplyHereToo() {
        SampleFormat format = SampleFormat.withDefaults()
                .withColumn(SampleColumn.RATE, "price")
                .withCurrency(CurrencyCode.EUR)
                .withoutColumn(SampleColumn.LEVEL)
                .withUnknownLevelsIgnored()
                .withOtherColumnsIgnored();
        RateSample sample = SampleReader.jsonLines(format)
                .read(new StringReader("{\"id\":\"a\",\"price\":25,\"country\":\"UA\",\"level\":5}"))
                .orElseThrow()
                .get(0);

        assertThat(sample.rate()).hasToString("EUR 25.00/h");
        assertThat(sample.level()).isEmpty();
    }

    @Test
    void ignoredLevelsAreWarnedOf() {
        Partial<List<RateSample>> result = SampleReader.jsonLines(
                        SampleFormat.withDefaults().withUnknownLevelsIgnored())
                .read(new StringReader(with("level", "\"guru\"")));

        assertThat(result.orElseThrow()).hasSize(1);
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly("UNKNOWN_CONSTANT line 1 at /level: level is no word of the vocabulary: \"guru\"");
    }

    @Test
    void nothingIsToldAsSuch() {
        assertThat(read("").errors()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_DOCUMENT);
        assertThat(read(" \n\n").value()).isEmpty();
    }

    @Test
    void linesAndFieldsUpToTheLimitAreRead() {
        SampleFormat format = SampleFormat.withDefaults()
                .withLimits(SampleLimits.builder().field(40).columns(4).build());
        SampleReader reader = SampleReader.jsonLines(format);
        String longest = MINIMAL + " ".repeat(160 - MINIMAL.length());

        assertThat(reader.read(new StringReader(longest)).orElseThrow()).hasSize(1);
        assertThat(reader.read(new StringReader(longest + " \r\n" + MINIMAL)).errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.FIELD_TOO_LONG))
                .satisfies(p -> assertThat(p.facts())
                        .containsEntry("limit", "jsonl.line")
                        .containsEntry("expected", "160"));
        assertThat(reader.read(new StringReader(with("niche", "\"ads\""))).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);
        assertThat(reader.read(new StringReader(MINIMAL.replace("\"a\"", "\"" + "a".repeat(40) + "\"")))
                        .orElseThrow())
                .hasSize(1);
        assertThat(reader.read(new StringReader(MINIMAL.replace("\"a\"", "\"" + "a".repeat(41) + "\"")))
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEXT_TOO_LONG);
    }

    @Test
    void aLineThatDoesNotEndIsGivenUp() {
        SampleFormat format = SampleFormat.withDefaults()
                .withLimits(SampleLimits.builder().field(40).columns(4).build());
        List<Problem> problems = new ArrayList<>();
        SampleReader reader = SampleReader.jsonLines(format);
        String most = MINIMAL + "\n" + "x".repeat(160 + 1 + 400);

        ReadSummary ended = reader.forEach(new StringReader(most + "\n" + MINIMAL), s -> {}, problems::add);
        assertThat(ended.accepted()).isEqualTo(2);
        assertThat(problems).hasSize(1);
        ReadSummary stopped = reader.forEach(new StringReader(most + "x\n" + MINIMAL), s -> {}, problems::add);
        assertThat(stopped.accepted()).isEqualTo(1);
        assertThat(stopped.rejected()).isEqualTo(1);
        assertThat(stopped.reachedEnd()).isFalse();
        assertThat(problems)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.FIELD_TOO_LONG)
                .hasSize(3);
    }

    @Test
    void theLimitsOfAWholeReadingHoldHereToo() {
        String three = (MINIMAL + "\n").repeat(3);
        assertThat(limited(SampleLimits.builder().rows(2))
                        .read(new StringReader(three))
                        .errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.TOO_MANY_ROWS))
                .satisfies(p -> assertThat(p.facts()).containsEntry("limit", "jsonl.rows"));
        assertThat(limited(SampleLimits.builder().size(three.length() - 1))
                        .read(new StringReader(three))
                        .errors())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.DOCUMENT_TOO_LARGE))
                .satisfies(p -> assertThat(p.facts()).containsEntry("limit", "jsonl.size"));
    }

    @Test
    void failingSourcesAreTold() {
        byte[] latin1 = (MINIMAL + "\n{\"id\":\"M\u00FCller\"}").getBytes(StandardCharsets.ISO_8859_1);
        Partial<List<RateSample>> result = SampleReader.jsonLines().read(new ByteArrayInputStream(latin1));

        assertThat(result.value().orElseThrow()).hasSize(1);
        assertThat(result.errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.NOT_UTF8);
            assertThat(p.location().line()).contains(2);
        });
        Reader failing = new Reader() {
            @Override
            public int read(char[] into, int offset, int length) {
                throw new UncheckedIOException(new IOException("disk"));
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        assertThat(SampleReader.jsonLines().read(failing).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.READ_FAILED);
    }

    @Test
    void streamsAreReadRowByRow() {
        byte[] bytes = (MINIMAL + "\n" + MINIMAL).getBytes(StandardCharsets.UTF_8);
        List<RateSample> samples = new ArrayList<>();
        ReadSummary summary = SampleReader.jsonLines().forEach(new ByteArrayInputStream(bytes), samples::add, p -> {});

        assertThat(samples).hasSize(2);
        assertThat(summary.isComplete()).isTrue();
    }

    @Test
    void aFormatIsNeeded() {
        assertThatThrownBy(() -> SampleReader.jsonLines(null)).hasMessage("format");
    }

    private static SampleReader limited(SampleLimits.Builder limits) {
        return SampleReader.jsonLines(SampleFormat.withDefaults().withLimits(limits.build()));
    }

    private static Partial<List<RateSample>> read(String text) {
        return SampleReader.jsonLines().read(new StringReader(text));
    }

    private static String with(String field, String value) {
        StringBuilder line = new StringBuilder("{");
        for (String[] part :
                new String[][] {{"id", "\"a\""}, {"rate", "25"}, {"currency", "\"USD\""}, {"country", "\"UA\""}}) {
            if (!part[0].equals(field)) {
                line.append('"').append(part[0]).append("\":").append(part[1]).append(',');
            }
        }
        return line.append('"')
                .append(field)
                .append("\":")
                .append(value)
                .append('}')
                .toString();
    }
}
