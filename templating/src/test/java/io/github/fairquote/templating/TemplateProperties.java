package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.text.StringSubstitutor;

class TemplateProperties {
    private static final List<String> NAMES = List.of("a", "b", "c.d", "c.e", "lang", "\u0444");

    /** Pieces of which templates, good and bad, are made. */
    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(
                        "{{a}}",
                        "{{b ?: \"x\"}}",
                        "{{c.d | upper}}",
                        "{{#if a}}",
                        "{{#if c}}",
                        "{{#else}}",
                        "{{/if}}",
                        "{{#each l as x}}",
                        "{{x}}",
                        "{{x.y}}",
                        "{{#between}}",
                        "{{/each}}",
                        "{{! n }}",
                        "{{!-- {{n}}\n --}}",
                        "\n{{#if b}}\n",
                        "\n  {{> k}}\n",
                        "{{b | max 8 \"}}\\\"\\n\" | upper}}",
                        "{{  a   ?: \"\\\\{{\\t\"|lower }}",
                        "{{#each l  as  x ,limit 1}}",
                        "\\{{",
                        "\t",
                        "{{{{",
                        "}}}}",
                        "{{",
                        "}}",
                        "\\",
                        "\"",
                        "\n",
                        "\r\n",
                        " ",
                        "text",
                        "\u0444\uD83D\uDE80",
                        "\uD83D",
                        "____",
                        "{{> k}}",
                        "{{a | max 3}}",
                        "{{l | list}}",
                        "{{a | nope}}",
                        "{{a b}}",
                        "{",
                        "}",
                        "|",
                        "?:")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().all().ofMaxLength(60).filter(text -> !text.contains("{{"));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20),
                        Arbitraries.of(
                                "{{a}}",
                                "${a}",
                                "\\{{b}}",
                                "{{{{x}}}}",
                                "{{#if a}}",
                                "}}",
                                "{{",
                                "\uD83D\uDE80",
                                "\u0444"))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<Map<String, String>> bindings() {
        return Combinators.combine(values().list().ofSize(NAMES.size()), Arbitraries.randomValue(Random::nextInt))
                .as((values, seed) -> {
                    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
                    Collections.shuffle(order, new Random(seed));
                    Map<String, String> map = new LinkedHashMap<>();
                    order.forEach(i -> map.put(NAMES.get(i), values.get(i)));
                    return map;
                });
    }

    /** A flat template: literal text without braces, and names. */
    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> literal = Arbitraries.strings()
                .withChars("ab \n\r\t.,$}\u0444\u20AC")
                .ofMaxLength(8)
                .map(text -> text.replace("}}", "}"));
        return Arbitraries.oneOf(literal, Arbitraries.of(NAMES).map(name -> "{{" + name + "}}"))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void textWithoutTagsComesBackUnchanged(@ForAll("plain") String text) {
        assertThat(Template.parse(text).render(Bindings.empty()).text()).isEqualTo(text);
    }

    @Property
    void anyTextCanBeWrittenLiterally(@ForAll("templates") String text) {
        // A backslash before an escaped opener would itself be an escape, so pairs stand for one.
        StringBuilder escaped = new StringBuilder();
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("{{", i)) {
                escaped.append("\\".repeat(slashes + 1)).append("{{");
                i++;
                slashes = 0;
            } else {
                slashes = text.charAt(i) == '\\' ? slashes + 1 : 0;
                escaped.append(text.charAt(i));
            }
        }

        assertThat(Template.parse(escaped).render(Bindings.empty()).text()).isEqualTo(text);
    }

    @Property
    void arbitraryTextRaisesNothingButTemplateProblems(
            @ForAll String text, @ForAll("bindings") Map<String, String> values) {
        holds(text, Bindings.of(values));
    }

    @Property
    void arbitraryTagsRaiseNothingButTemplateProblems(
            @ForAll("templates") String text, @ForAll("bindings") Map<String, String> values) {
        Bindings.Builder builder = Bindings.builder().all(Bindings.of(values));
        holds(text, builder.list("l", List.of("1", Map.of("y", "2"))).build());
    }

    private static void holds(String text, Bindings bindings) {
        Partial<Template> template = TemplateParser.withDefaults().tryParse(text);
        for (Problem problem : template.problems()) {
            assertThat(problem.location().offset().orElseThrow()).isBetween(0, text.length());
            assertThat(problem.message()).hasSizeLessThanOrEqualTo(500).doesNotContain("\n");
        }
        template.value().ifPresent(parsed -> {
            Partial<Rendering> rendering = parsed.tryRender(bindings);
            assertThat(parsed.tryRender(bindings).problems()).isEqualTo(rendering.problems());
            rendering.value().ifPresent(TemplateProperties::tiles);
            Set<String> asked =
                    parsed.placeholders().stream().map(Placeholder::name).collect(Collectors.toSet());
            for (Problem problem : rendering.errors()) {
                if (problem.code() == ProblemCode.MISSING_VALUE || problem.code() == ProblemCode.UNKNOWN_PLACEHOLDER) {
                    assertThat(asked).contains(problem.facts().get("name"));
                }
            }
        });
    }

    private static void tiles(Rendering rendering) {
        int end = 0;
        StringBuilder joined = new StringBuilder();
        for (Span span : rendering.spans()) {
            assertThat(span.start()).isEqualTo(end);
            assertThat(rendering.spanAt(span.start())).isEqualTo(span);
            assertThat(rendering.spanAt(span.end() - 1)).isEqualTo(span);
            joined.append(span.of(rendering.text()));
            end = span.end();
        }
        assertThat(joined).hasToString(rendering.text());
    }

    @Property
    void aTemplateReadFromItsSourceIsTheSame(
            @ForAll("templates") String text, @ForAll("bindings") Map<String, String> values) {
        TemplateParser.withDefaults().tryParse(text).value().ifPresent(template -> {
            Template again = Template.parse(template.source());
            assertThat(again.source()).isEqualTo(text);
            assertThat(again.placeholders()).isEqualTo(template.placeholders());
            assertThat(again.tryRender(Bindings.of(values)).map(Rendering::text))
                    .isEqualTo(template.tryRender(Bindings.of(values)).map(Rendering::text));
        });
    }

    @Property
    void aTemplateReadFromItsPrintIsTheSame(
            @ForAll("templates") String text, @ForAll("bindings") Map<String, String> values) {
        Bindings bindings = Bindings.builder()
                .all(Bindings.of(values))
                .list("l", List.of(Map.of("y", "1"), Map.of("y", "2")))
                .build();
        TemplateParser.withDefaults().tryParse(text).value().ifPresent(template -> {
            Template again = Template.parse(template.print());
            assertThat(again.print()).isEqualTo(template.print());
            assertThat(again.blocks()).isEqualTo(template.blocks());
            assertThat(named(again)).isEqualTo(named(template));
            assertThat(again.tryLink(id -> Optional.of(Template.parse("\n[" + id + "]\n")))
                            .orElseThrow()
                            .tryRender(bindings)
                            .map(Rendering::text)
                            .value())
                    .isEqualTo(template.link(id -> Optional.of(Template.parse("\n[" + id + "]\n")))
                            .tryRender(bindings)
                            .map(Rendering::text)
                            .value());
        });
    }

    private static List<String> named(Template template) {
        return template.placeholders().stream()
                .map(p -> p.name()
                        + p.path()
                        + p.role()
                        + p.required()
                        + p.filters()
                        + p.places().size())
                .toList();
    }

    @Property
    void outputKeepsItsLimit(
            @ForAll("templates") String text,
            @ForAll("bindings") Map<String, String> values,
            @ForAll @IntRange(min = 1, max = 60) int most) {
        TemplateLimits limits = TemplateLimits.builder().outputChars(most).build();
        Bindings bindings = Bindings.of(values);
        TemplateParser.withDefaults().tryParse(text).value().ifPresent(free -> {
            Partial<Rendering> bounded =
                    TemplateParser.withDefaults().with(limits).parse(text).tryRender(bindings);
            bounded.value().ifPresent(r -> assertThat(r.text()).hasSizeLessThanOrEqualTo(most));
            free.tryRender(bindings)
                    .value()
                    .ifPresent(r -> assertThat(bounded.value().isPresent())
                            .isEqualTo(r.text().length() <= most));
        });
    }

    @Property
    void valuesAreNeverReadAsTemplate(@ForAll("values") String value) {
        Bindings bindings = Bindings.of(Map.of("v", value, "a", "SECRET", "b", "SECRET", "x", "SECRET"));

        assertThat(Template.parse("<{{v}}><{{v}}>").render(bindings).text())
                .isEqualTo("<" + value + "><" + value + ">");
    }

    @Property
    void flatTemplatesAreWhatStringSubstitutorMakesOfThem(
            @ForAll("pieces") List<String> pieces, @ForAll("bindings") Map<String, String> values) {
        String text = String.join("", pieces);
        // Its escape is out of the way: a value that ends with it would make the next name plain text.
        StringSubstitutor oracle = new StringSubstitutor(values, "{{", "}}", '\u0002')
                .setDisableSubstitutionInValues(true)
                .setEnableSubstitutionInVariables(false)
                .setEnableUndefinedVariableException(true)
                .setValueDelimiter("\u0001");

        assertThat(Template.parse(text).render(Bindings.of(values)).text()).isEqualTo(oracle.replace(text));
    }

    @Property
    void theOrderOfBindingsDoesNotMatter(
            @ForAll("pieces") List<String> pieces, @ForAll("bindings") Map<String, String> values) {
        Map<String, String> reversed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(values.keySet());
        Collections.reverse(names);
        names.forEach(name -> reversed.put(name, values.get(name)));
        Template template = Template.parse(String.join("", pieces));

        assertThat(template.render(Bindings.of(reversed)).text())
                .isEqualTo(template.render(Bindings.of(values)).text());
    }

    @Property
    void namesAreEitherUsedOrUnused(
            @ForAll("pieces") List<String> pieces, @ForAll("bindings") Map<String, String> values) {
        Template template = Template.parse(String.join("", pieces));
        Rendering rendering = template.render(Bindings.of(values));
        List<String> all = new ArrayList<>(rendering.unused());
        template.placeholders().forEach(placeholder -> all.add(placeholder.path()));

        assertThat(all).containsExactlyInAnyOrderElementsOf(values.keySet());
    }

    @Property
    void aTemplateThatSuitsTheSchemaOfItsBindingsRenders(
            @ForAll("templates") String text, @ForAll("bindings") Map<String, String> values) {
        Bindings bindings = Bindings.builder()
                .all(Bindings.of(values))
                .list("l", List.of(Map.of("y", "1"), Map.of("y", "2")))
                .build();
        TemplateParser.withDefaults().tryParse(text).value().ifPresent(template -> {
            boolean suits = template.check(Schema.of(bindings)).isEmpty()
                    && template.blocks().isEmpty();
            List<ProblemCode> codes = template.tryRender(bindings).errors().stream()
                    .map(Problem::code)
                    .toList();

            assertThat(suits && !codes.isEmpty())
                    .as(text + codes + template.check(Schema.of(bindings)))
                    .isFalse();
        });
    }

    @Property
    void cutTextsKeepTheLimitAndBeginAsTheWholeDoes(
            @ForAll @Size(max = 40) List<@net.jqwik.api.constraints.IntRange(min = 32, max = 0x2FF) Integer> points,
            @ForAll @IntRange(min = 1, max = 30) int most) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        String cut = Texts.cut(text.toString(), most, "\u2026");

        assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(Math.max(most, 1));
        if (!cut.contentEquals(text)) {
            assertThat(cut).endsWith("\u2026");
            assertThat(text.toString()).startsWith(cut.substring(0, cut.length() - 1));
        }
    }
}
