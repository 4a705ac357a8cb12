package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final Schema SCHEMA = Schema.builder()
            .value("client.name", ValueKind.TEXT)
            .optional("client.company", ValueKind.TEXT)
            .value("budget", ValueKind.MONEY)
            .value("urgent", ValueKind.FLAG)
            .list("skills", ValueKind.TEXT)
            .list(
                    "cases",
                    Schema.builder()
                            .value("title", ValueKind.TEXT)
                            .optional("quote", ValueKind.TEXT)
                            .list("tags", ValueKind.TEXT)
                            .build())
            .optional("review", Schema.builder().value("text", ValueKind.TEXT).build())
            .record("me", Schema.builder().value("rate", ValueKind.MONEY).build())
            .build();

    private static List<String> check(String template) {
        return Template.parse(template).check(SCHEMA).stream()
                .map(p -> (p.isError() ? "" : "warning ") + p.code() + " "
                        + p.facts().get("path")
                        + p.suggestion().map(s -> " -> " + s).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{client.name}} {{budget | money}} {{me.rate}} {{client.company ?: \"x\"}}",
                "{{#if client.company}}{{client.company}}{{/if}}{{#if urgent}}!{{/if}}{{#if review}}{{review.text}}{{/if}}",
                "{{skills | list}}{{#each skills as s}}{{s | upper}}{{/each}}",
                "{{#each cases as c}}{{c.title}}{{#if c.quote}}{{c.quote}}{{/if}}{{#each c.tags as t}}{{t}}{{/each}}{{/each}}",
                "{{> block}}{{! note }}",
            })
    void findsNothingWrongWithAGoodTemplate(String template) {
        assertThat(check(template)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{{clent.name}}, UNKNOWN_PLACEHOLDER clent.name -> client.name",
        "{{client.nmae ?: \"x\"}}, UNKNOWN_PLACEHOLDER client.nmae -> client.name",
        "{{#if reviews}}{{/if}}, UNKNOWN_PLACEHOLDER reviews",
        "{{client.name.first}}, UNKNOWN_PLACEHOLDER client.name.first -> client.name",
        "{{#each cases as c}}{{c.titel}}{{/each}}, UNKNOWN_PLACEHOLDER cases[].titel -> c.title",
        "{{#each skills as s}}{{s.name}}{{/each}}, UNKNOWN_PLACEHOLDER skills[].name",
        "{{#each nothing as n}}{{n.x}}{{/each}}, UNKNOWN_PLACEHOLDER nothing",
        "{{#each skills as skill}}{{skil}}{{/each}}, UNKNOWN_PLACEHOLDER skil -> skill",
        "{{client}}, WRONG_KIND client",
        "{{skills}}, WRONG_KIND skills",
        "{{urgent}}, WRONG_KIND urgent",
        "{{client.name | money}}, WRONG_KIND client.name",
        "{{cases | list}}, WRONG_KIND cases",
        "{{#each client as c}}{{/each}}, WRONG_KIND client",
        "{{client.company}}, warning MISSING_VALUE client.company",
        "{{review.text}}, warning MISSING_VALUE review.text",
        "{{#each cases as c}}{{c.quote}}{{/each}}, warning MISSING_VALUE cases[].quote",
    })
    void tellsWhatCanNotWork(String template, String expected) {
        assertThat(check(template)).containsExactly(expected);
    }

    @Test
    void checksSyntaxAndNamesOfAFaultyTextAtOnce() {
        assertThat(TemplateParser.withDefaults()
                        .check("{{#if a b}} {{clent.name}} {{x y}} ____{{#each cases as c}}{{c.titel}}", SCHEMA))
                .extracting(p -> p.code() + " " + p.location().column().orElseThrow())
                .containsExactly(
                        "BAD_NAME 1",
                        "UNKNOWN_PLACEHOLDER 13",
                        "BAD_NAME 28",
                        "UNCLOSED_SECTION 40",
                        "UNKNOWN_PLACEHOLDER 60",
                        "RAW_BLANK 36");
        assertThat(TemplateParser.withDefaults().check("{{client.name}}", SCHEMA))
                .isEmpty();
    }

    @Test
    void tellsEachNameOnce() {
        assertThat(check("{{x}}{{x}}{{client}}{{client}}")).hasSize(2);
    }

    @Test
    void readsExamples() {
        Map<String, Object> absent = new HashMap<>();
        absent.put("note", null);
        absent.put("name", "Ann");
        absent.put(
                "cases",
                List.of(
                        Map.of("title", "A", "year", 2024, "client", Map.of("kind", "bank"), "tags", List.of("x")),
                        Map.of(
                                "title",
                                "B",
                                "year",
                                "2025",
                                "client",
                                Map.of("kind", "shop", "city", "Oslo"),
                                "tags",
                                List.of()),
                        Map.of(
                                "title",
                                "C",
                                "year",
                                1,
                                "client",
                                Map.of("kind", "x"),
                                "tags",
                                List.of("y"),
                                "more",
                                true)));
        absent.put("empty", List.of());
        Schema schema = Schema.of(Bindings.of(absent));
        Template template = Template.parse("{{name}}{{note ?: \"\"}}{{note.x ?: \"\"}}"
                + "{{#each cases as c}}{{c.title}}{{c.year ?: \"\"}}{{c.client.kind}}{{c.client.city}}"
                + "{{#if c.more}}{{/if}}{{#each c.tags as t}}{{t.anything ?: \"\"}}{{/each}}{{/each}}"
                + "{{#each note as n}}{{n.x ?: \"\"}}{{/each}}{{#each empty as e}}{{e.whatever ?: \"\"}}{{/each}}");

        assertThat(template.check(schema))
                .extracting(p -> p.code() + " " + p.facts().get("path"))
                .containsExactly("MISSING_VALUE cases[].client.city", "MISSING_VALUE note");
        assertThat(schema.names()).containsExactlyInAnyOrder("name", "note", "cases", "empty");
        assertThat(schema.toString()).startsWith("Schema[");
    }

    @Test
    void mergesListsInElements() {
        Schema schema = Schema.of(Bindings.of(Map.of(
                "rows",
                List.of(List.of(Map.of("a", 1)), List.of(Map.of("a", 2, "b", 3)), List.of(Map.of("a", 2, "b", 4))))));

        assertThat(Template.parse("{{#each rows as r}}{{#each r as c}}{{c.a}}{{c.b}}{{c.z}}{{/each}}{{/each}}")
                        .check(schema))
                .extracting(p -> p.code() + " " + p.facts().get("path"))
                .containsExactly("MISSING_VALUE rows[][].b", "UNKNOWN_PLACEHOLDER rows[][].z");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST", "RECORD", "ABSENT"})
    void refusesKindsThatAreNotPlain(ValueKind kind) {
        Schema.Builder builder = Schema.builder();

        for (var call : Arrays.<Runnable>asList(
                () -> builder.value("a", kind), () -> builder.optional("b", kind), () -> builder.list("c", kind))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(call::run)
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.WRONG_KIND));
        }
    }

    @Test
    void refusesContradictionsAndDepth() {
        Schema.Builder builder = Schema.builder().value("a", ValueKind.TEXT);
        Schema deep = Schema.builder().value("x", ValueKind.TEXT).build();
        for (int i = 1; i < 32; i++) {
            deep = i % 2 == 0
                    ? Schema.builder().record("r", deep).build()
                    : Schema.builder().optional("r", deep).build();
        }
        Schema deepest = deep;

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> builder.value("a", ValueKind.TEXT));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> builder.value("a.b", ValueKind.TEXT));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> builder.value("a b", ValueKind.TEXT));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Schema.builder().record("r", deepest).build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_DEEP));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Schema.builder().list("r", deepest).build());
        assertThat(Template.parse("{{" + "r.".repeat(31) + "x}}").check(deepest))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_VALUE);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesNullArguments() {
        Schema.Builder builder = Schema.builder();

        assertThatNullPointerException().isThrownBy(() -> Schema.of(null)).withMessage("example");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.value(null, ValueKind.TEXT))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.value("a", null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.optional("a", (ValueKind) null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.optional("a", (Schema) null))
                .withMessage("fields");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.record("a", null))
                .withMessage("fields");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.list("a", (Schema) null))
                .withMessage("element");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.list("a", (ValueKind) null))
                .withMessage("kind");
    }
}
