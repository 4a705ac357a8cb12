package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every template row of the catalogue of bad inputs, src/test/resources/corpus/templates.jsonl. */
class CorpusTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Row> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(CorpusTest.class.getResourceAsStream("/corpus/templates.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> new Row(JSON.readTree(line)));
        }
    }

    @Test
    void holdsEveryRowOfItsAreas() throws IOException {
        assertThat(rows().map(Row::area))
                .hasSize(31)
                .containsOnly("template-syntax", "template-values", "template-limits");
        assertThat(rows().map(Row::toString)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void behavesAsTheCatalogueSays(Row row) {
        Partial<Rendering> result = row.run();

        if (row.expect("outcome").asString().equals("error")) {
            assertThat(result.value()).isEmpty();
            assertThat(result.errors()).anySatisfy(problem -> row.assertMatches(problem));
        } else {
            assertThat(result.errors()).isEmpty();
            row.assertText(result.orElseThrow().text());
            row.assertWarning(result.problems());
        }
    }

    /** One row. */
    record Row(JsonNode json) {
        JsonNode expect(String name) {
            return json.path("expect").path(name);
        }

        String area() {
            return json.path("area").asString();
        }

        Partial<Rendering> run() {
            Partial<Template> template = TemplateParser.withDefaults()
                    .tryParse(text(json.path("input").path("template")));
            if (template.hasErrors()) {
                return Partial.failed(template.problems());
            }
            Bindings bindings = Bindings.of(values());
            int threads = json.path("input").path("threads").asInt(1);
            List<Partial<Rendering>> results = IntStream.range(0, threads)
                    .parallel()
                    .mapToObj(i -> template.orElseThrow().tryRender(bindings))
                    .toList();
            assertThat(results.stream().map(r -> r.map(Rendering::text)))
                    .containsOnly(results.get(0).map(Rendering::text));
            return results.get(0);
        }

        private Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            JsonNode input = json.path("input");
            input.path("values")
                    .properties()
                    .forEach(e -> values.put(e.getKey(), e.getValue().isNull() ? null : text(e.getValue())));
            for (int i = 0; i < input.path("values_count").asInt(0); i++) {
                values.put(i == 0 ? "a" : "v" + i, "x");
            }
            int laughs = input.path("values_laughs").asInt(-1);
            for (int i = 0; i <= laughs; i++) {
                values.put("v" + i, "{{v" + (i + 1) + "}}{{v" + (i + 1) + "}}");
            }
            return values;
        }

        private static String text(JsonNode node) {
            if (node.isString()) {
                return node.asString();
            }
            StringBuilder text = new StringBuilder();
            node.path("parts")
                    .forEach(part -> text.append(
                            part.get(0).asString().repeat(part.get(1).asInt())));
            return text.toString();
        }

        void assertMatches(Problem problem) {
            assertPlace(problem, expect("code").asString());
        }

        private void assertPlace(Problem problem, String code) {
            assertThat(problem.code().name()).isEqualTo(code);
            expect("at")
                    .properties()
                    .forEach(e -> assertThat(at(problem, e.getKey()))
                            .as(e.getKey() + " of " + problem)
                            .isEqualTo(e.getValue().asString()));
            assertThat(problem.message()).hasSizeLessThanOrEqualTo(500);
        }

        private static String at(Problem problem, String key) {
            return switch (key) {
                case "line" -> problem.location().line().orElseThrow().toString();
                case "column" -> problem.location().column().orElseThrow().toString();
                case "offset" ->
                    problem.facts()
                            .getOrDefault(
                                    "offset",
                                    problem.location().offset().orElseThrow().toString());
                default -> problem.facts().getOrDefault(key, "");
            };
        }

        void assertText(String text) {
            if (expect("result").isString()) {
                assertThat(text).isEqualTo(expect("result").asString());
            }
            if (expect("result_contains").isString()) {
                assertThat(text).contains(expect("result_contains").asString());
            }
            if (expect("same_as").asString("").equals("input")) {
                assertThat(text).isEqualTo(text(json.path("input").path("template")));
            }
        }

        void assertWarning(List<Problem> problems) {
            if (expect("warning").isString()) {
                assertThat(problems).anySatisfy(problem -> {
                    assertThat(problem.isError()).isFalse();
                    assertPlace(problem, expect("warning").asString());
                });
            } else {
                assertThat(problems).isEmpty();
            }
        }

        @Override
        public String toString() {
            return json.path("id").asString();
        }
    }
}
