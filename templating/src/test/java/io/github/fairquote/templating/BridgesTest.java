package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.lookup.StringLookup;
import org.apache.commons.text.lookup.StringLookupFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values from a StringLookup, and from JSON with and without a schema. */
class BridgesTest {
    private static final Schema SCHEMA = Schema.builder()
            .value("client.name", ValueKind.TEXT)
            .optional("client.company", ValueKind.TEXT)
            .value("budget", ValueKind.MONEY)
            .optional("start", ValueKind.DATE)
            .value("years", ValueKind.NUMBER)
            .value("urgent", ValueKind.FLAG)
            .list("skills", ValueKind.TEXT)
            .list("cases", Schema.builder().value("title", ValueKind.TEXT).build())
            .build();
    private static final String GOOD = """
            {"client": {"name": "Ann"}, "budget": {"amount": 40.5, "currency": "USD"}, "start": "2026-11-23", "years": 7,
             "urgent": true, "skills": ["a", "b"], "cases": [{"title": "t"}]}""";

    private static List<String> told(Partial<Bindings> read) {
        assertThat(read.value()).isEmpty();
        return read.problems().stream()
                .map(p -> p.code() + " "
                        + p.location().pointer().filter(at -> !at.isEmpty()).orElse("-")
                        + p.suggestion().map(s -> " -> " + s).orElse(""))
                .toList();
    }

    @Test
    void looksUpWhatTheTemplateAsksForAndNothingElse() {
        List<String> asked = new ArrayList<>();
        StringLookup lookup = name -> {
            asked.add(name);
            return Map.of("client.name", "Ann ${sys:user.home} {{me}}", "me", "Olena")
                    .get(name);
        };
        Template template = Template.parse("Hi {{client.name}}{{#if client}}!{{/if}} {{city ?: \"here\"}} {{me}} {{me}}"
                + "{{#if cases}}{{#each cases as case}}{{case.title}}{{/each}}{{/if}}");

        Bindings bindings = Bindings.forTemplate(template, lookup);

        assertThat(asked).containsExactly("client.name", "city", "me");
        assertThat(bindings.names()).containsExactly("client.name", "city", "me", "cases");
        assertThat(template.render(bindings).text()).isEqualTo("Hi Ann ${sys:user.home} {{me}}! here Olena Olena");
    }

    @Test
    void reachesNoInterpolator() {
        Template template = Template.parse("{{sys}}{{user.home ?: \"\"}}{{env ?: \"-\"}}{{java ?: \"-\"}}");
        Bindings bindings = Bindings.forTemplate(template, StringLookupFactory.INSTANCE.interpolatorStringLookup());

        assertThat(template.tryRender(bindings).errors()).hasSize(1);
        assertThat(bindings.has("user.home")).isFalse();
        assertThat(TemplateParser.withDefaults().tryParse("{{sys:user.home}}").hasErrors())
                .isTrue();
    }

    @Test
    void readsJsonOfAnyShape() {
        Bindings bindings = Bindings.readJson("""
                        {"client": {"name": "Ann", "zone": null}, "rate": 40.50, "urgent": false, "schema": 1,
                         "cases": [{"title": "A", "tags": ["x", 1]}, {"title": "B", "tags": []}], "none": []}""").orElseThrow();

        assertThat(bindings.names())
                .containsExactly("client.name", "client.zone", "rate", "urgent", "schema", "cases", "none");
        assertThat(bindings.kind("client.zone")).contains(ValueKind.ABSENT);
        assertThat(Template.parse("{{client.name}} {{rate}} {{#if urgent}}!{{/if}}{{#each cases as c}}{{c.title}}"
                                + "{{#each c.tags as t}}{{t}}{{/each}}{{/each}} {{schema}}")
                        .render(bindings)
                        .text())
                .isEqualTo("Ann 40.50 Ax1B 1");
    }

    @Test
    void readsATreeOfJacksonByItsText() {
        JsonNode tree = JsonMapper.builder().build().readTree("{\"a\": {\"b\": \"\u0444\"}}");

        assertThat(Bindings.readJson(tree.toString()).orElseThrow().has("a.b")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|EXPECTED_OBJECT -",
                "{\"a b\": 1}|BAD_NAME /a b",
                "{\"a.b\": 1}|BAD_NAME /a.b",
                "{\"a\": [1, null]}|NULL_FIELD /a/1",
                "{\"a\": 1, \"a\": 2}|DUPLICATE_FIELD /a",
                "{\"a\": 1e30}|NUMBER_OUT_OF_RANGE /a",
                "{\"a\": {\"b\": NaN}}|SYNTAX /a/b",
            })
    void tellsWhatIsWrongWithJsonAtItsPlace(String json, String problem) {
        assertThat(told(Bindings.readJson(json))).containsExactly(problem);
    }

    @Test
    void readsNumbersWithinTheBoundsOfBothTheReaderAndValues() {
        assertThat(Bindings.readJson("{\"a\": 1234567890123456789012345678901234567890}")
                        .isComplete())
                .isTrue();
        assertThat(told(Bindings.readJson("{\"a\": 0.0000000000000000000000000000000000000000000001}")))
                .hasSize(1);
    }

    @Test
    void readsJsonByTheKindsOfASchema() {
        Bindings bindings = SCHEMA.readJson(GOOD).orElseThrow();

        assertThat(SCHEMA.check(bindings)).isEmpty();
        assertThat(bindings.kind("budget")).contains(ValueKind.MONEY);
        assertThat(bindings.kind("start")).contains(ValueKind.DATE);
        assertThat(bindings.kind("client.company")).contains(ValueKind.ABSENT);
        assertThat(Template.parse("{{budget | money}} {{start | date \"d MMMM\"}} {{skills | list}}")
                        .render(bindings)
                        .text())
                .isEqualTo("$40.50 23 November a and b");
    }

    @Test
    void tellsEverythingThatTheSchemaDoesNotKnowOrLacks() {
        assertThat(told(SCHEMA.readJson("""
                        {"client": {"nmae": "Ann", "company": null}, "budget": 40, "start": "soon", "years": "7", "urgent": 1,
                         "skills": ["a", 1, null], "cases": [{"title": null}, 7, {}], "zzz": 1}""")))
                .containsExactly(
                        "MISSING_FIELD /client",
                        "UNKNOWN_FIELD /client/nmae -> name",
                        "EXPECTED_OBJECT /budget",
                        "BAD_DATE /start",
                        "EXPECTED_NUMBER /years",
                        "EXPECTED_BOOLEAN /urgent",
                        "EXPECTED_TEXT /skills/1",
                        "NULL_FIELD /skills/2",
                        "NULL_FIELD /cases/0/title",
                        "EXPECTED_OBJECT /cases/1",
                        "MISSING_FIELD /cases/2",
                        "UNKNOWN_FIELD /zzz");
    }

    @Test
    void takesAnyValueWhereTheSchemaSaysNothingOfTheKind() {
        Schema schema = Schema.of(Bindings.builder()
                .absent("a")
                .list("l", List.of())
                .list("mixed", List.of(1, "x"))
                .build());

        assertThat(schema.readJson("{\"a\": {\"b\": 1}, \"l\": [1, \"x\"], \"mixed\": [true]}")
                        .isComplete())
                .isTrue();
    }

    @Test
    void checksBindingsAgainstASchema() {
        Bindings bindings = Bindings.builder()
                .text("client.name", "Ann")
                .text("client.compnay", "x")
                .text("budget", "40")
                .list("skills", List.of("a", 1))
                .list("cases", List.of(Map.of("titel", "t"), Map.of("title", "t")))
                .text("other", "x")
                .build();

        assertThat(SCHEMA.check(bindings))
                .extracting(p -> p.code() + " " + p.facts().get("path")
                        + p.suggestion().map(s -> " -> " + s).orElse(""))
                .containsExactly(
                        "UNKNOWN_FIELD client.compnay -> client.company",
                        "WRONG_KIND budget",
                        "MISSING_FIELD years",
                        "MISSING_FIELD urgent",
                        "WRONG_KIND skills[1]",
                        "MISSING_FIELD cases[0].title",
                        "UNKNOWN_FIELD cases[0].titel -> cases[0].title",
                        "UNKNOWN_FIELD other");
    }

    @Test
    void listsAThousandProblemsAndCountsTheRest() {
        Schema schema = Schema.builder().list("l", ValueKind.NUMBER).build();
        Bindings bindings =
                Bindings.builder().list("l", Collections.nCopies(1_003, "x")).build();

        assertThat(schema.check(bindings))
                .hasSize(1_001)
                .last()
                .satisfies(p -> assertThat(p.message()).startsWith("3 more"));
    }
}
