package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.NoIndexException;
import io.github.fairquote.pricing.geography.PriceLevels;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CSV rows of the bad-input corpus: each must be told by code and place, none taken silently. */
class CorpusTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void behavesAsExpected(String id, JsonNode row) {
        JsonNode expected = row.get("expect");
        Partial<List<RateSample>> result = read(row.get("input"));

        if (expected.get("outcome").stringValue().equals("ok")) {
            assertAccepted(expected, result);
        } else {
            assertThat(result.isComplete()).isFalse();
            assertThat(result.errors()).isNotEmpty();
            assertProblem(
                    expected.get("code").stringValue(),
                    expected.get("at"),
                    result.errors().get(0));
        }
    }

    private static void assertAccepted(JsonNode expected, Partial<List<RateSample>> result) {
        assertThat(result.errors()).isEmpty();
        int rows = expected.path("rows").asInt(1);
        assertThat(result.value().orElseThrow()).hasSize(rows);
        Optional<String> warning = expected.optional("warning").map(JsonNode::stringValue);
        assertThat(result.problems()).hasSize(warning.isPresent() ? 1 : 0);
        warning.ifPresent(code ->
                assertProblem(code, expected.get("at"), result.problems().get(0)));
    }

    private static void assertProblem(String code, JsonNode at, Problem problem) {
        assertThat(problem.code()).isEqualTo(ProblemCode.valueOf(code));
        assertThat(problem.message()).hasSizeLessThanOrEqualTo(500);
        Location place = problem.location();
        at.optional("line").ifPresent(n -> assertThat(place.line()).contains(n.asInt()));
        at.optional("column_name").ifPresent(n -> assertThat(place.field()).contains(n.stringValue()));
        at.optional("index").ifPresent(n -> {
            assertThat(place.index()).contains(n.asInt() - 1); // the corpus counts columns from 1
            assertThat(problem.facts()).containsEntry("column", n.asString());
        });
        at.optional("suggestion")
                .ifPresent(n -> assertThat(problem.suggestion()).contains(n.stringValue()));
        at.optional("found").ifPresent(n -> assertFact(problem, "actual", n));
        for (String fact : List.of("value", "expected", "actual", "limit")) {
            at.optional(fact).ifPresent(n -> assertFact(problem, fact, n));
        }
    }

    private static void assertFact(Problem problem, String name, JsonNode value) {
        assertThat(problem.facts()).containsEntry(name, value.asString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("countries")
    void countriesThatAreNoCodesAreTold(String id, JsonNode row) {
        String code = row.get("input").get("country").stringValue();
        Partial<List<RateSample>> result = read("id,rate,currency,country,niche\n1,40,USD," + code + ",ads\n");

        assertProblem(
                "UNKNOWN_COUNTRY", row.get("expect").get("at"), result.errors().get(0));
        result.errors()
                .get(0)
                .suggestion()
                .ifPresent(hint -> assertThat(CountryCode.of(hint).code()).isNotEqualTo(code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void whatIsAcceptedIsWrittenTheSameAgain(String id, JsonNode row) throws IOException {
        List<RateSample> samples = read(row.get("input")).value().orElse(List.of());
        StringBuilder once = new StringBuilder();
        StringBuilder twice = new StringBuilder();
        SampleWriter.csv().write(samples, once);
        SampleWriter.csv().write(read(once.toString()).value().orElse(List.of()), twice);

        assertThat(twice.toString()).isEqualTo(once.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void datesThatAreNoneAreTold(String id, JsonNode row) {
        String date = row.get("input").get("date").stringValue();
        Partial<List<RateSample>> result = read("id,rate,currency,country,date\n1,40,USD,US," + date + "\n");

        assertProblem(
                row.get("expect").get("code").stringValue(),
                row.get("expect").get("at"),
                result.errors().get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indexes")
    void indexTablesBehaveAsExpected(String id, JsonNode row) {
        JsonNode input = row.get("input");
        JsonNode expected = row.get("expect");
        if (input.has("adjust")) {
            HourlyRate rate = HourlyRate.usd(input.get("adjust").stringValue());
            CountryCode from = CountryCode.of(input.get("from").stringValue());
            CountryCode to = CountryCode.of(input.get("to").stringValue());
            HourlyRate there = PriceLevels.bundled(GeographyIndex.PRICE_LEVEL)
                    .translate(rate, from, to, 0.42, RoundingMode.HALF_EVEN);
            assertThat(there.perHour().amount())
                    .hasToString(expected.get("result").stringValue());
        } else if (input.has("table")) {
            assertThatThrownBy(() -> levels(input.get("table")))
                    .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                        assertThat(e.code()).hasToString(expected.get("code").stringValue());
                        assertThat(e.attribute())
                                .isEqualTo(expected.get("at").get("country").stringValue());
                    });
        } else {
            PriceLevels levels = levels(input.get("table_has"));
            CountryCode country = CountryCode.of(input.get("country").stringValue());
            assertThatThrownBy(() -> levels.require(country)).isInstanceOfSatisfying(NoIndexException.class, e -> {
                assertThat(e.code()).hasToString(expected.get("code").stringValue());
                assertThat(e.country()).isEqualTo(country);
            });
        }
    }

    private static PriceLevels levels(JsonNode table) {
        Map<CountryCode, Double> values = new TreeMap<>();
        if (table.isString()) {
            for (String code : table.stringValue().split(",", -1)) {
                values.put(CountryCode.of(code), 1.0);
            }
        } else {
            table.forEachEntry((code, value) -> values.put(CountryCode.of(code), Double.valueOf(value.stringValue())));
        }
        return PriceLevels.of(GeographyIndex.PRICE_LEVEL, values, "corpus", 2026);
    }

    static Stream<Arguments> dates() {
        return rows().stream()
                .filter(row -> row.get("input").has("date"))
                .map(row -> Arguments.of(row.get("id").stringValue(), row));
    }

    static Stream<Arguments> indexes() {
        return rows().stream()
                .filter(row -> row.get("area").stringValue().equals("geography"))
                .filter(row -> !row.get("expect").path("code").asString("").equals("UNKNOWN_COUNTRY"))
                .map(row -> Arguments.of(row.get("id").stringValue(), row));
    }

    static Partial<List<RateSample>> read(JsonNode input) {
        if (input.has("csv_endless_stream")) {
            return SampleReader.csv().read(new EndlessStream('x'));
        }
        JsonNode csv = input.get("csv");
        return csv.isString() ? read(csv.stringValue()) : SampleReader.csv().read(new PartsStream(csv.get("parts")));
    }

    private static Partial<List<RateSample>> read(String csv) {
        return SampleReader.csv().read(new StringReader(csv));
    }

    static Stream<Arguments> tables() {
        return rows().stream()
                .filter(row -> row.get("area").stringValue().startsWith("csv-"))
                .map(row -> Arguments.of(row.get("id").stringValue(), row));
    }

    static Stream<Arguments> countries() {
        return rows().stream()
                .filter(row -> row.get("area").stringValue().equals("geography"))
                .filter(row -> row.get("expect").path("code").asString("").equals("UNKNOWN_COUNTRY"))
                .map(row -> Arguments.of(row.get("id").stringValue(), row));
    }

    static List<JsonNode> rows() {
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                CorpusTest.class.getResourceAsStream("/corpus/samples-bad-inputs.jsonl"), "corpus")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> rows.add(mapper.readTree(line)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** One byte per read, never an end. */
    static final class EndlessStream extends InputStream {
        private final int value;

        EndlessStream(int value) {
            this.value = value;
        }

        @Override
        public int read() {
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            into[offset] = (byte) value;
            return 1;
        }
    }

    /** Repeated texts, made while they are read. */
    static final class PartsStream extends InputStream {
        private final List<byte[]> texts = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();
        private int part;
        private int repeat;
        private int offset;

        PartsStream(JsonNode parts) {
            for (JsonNode pair : parts) {
                texts.add(pair.get(0).stringValue().getBytes(StandardCharsets.UTF_8));
                counts.add(pair.get(1).asInt());
            }
        }

        @Override
        public int read() {
            if (part == texts.size()) {
                return -1;
            }
            int value = texts.get(part)[offset++] & 0xFF;
            if (offset == texts.get(part).length) {
                offset = 0;
                if (++repeat == counts.get(part)) {
                    repeat = 0;
                    part++;
                }
            }
            return value;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = 0;
            for (int value = read(); value >= 0; value = count < length ? read() : -1) {
                into[offset + count++] = (byte) value;
            }
            return count == 0 ? -1 : count;
        }
    }
}
