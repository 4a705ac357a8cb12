package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private static Partial<List<RateSample>> read(JsonNode input) {
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
    }
}
