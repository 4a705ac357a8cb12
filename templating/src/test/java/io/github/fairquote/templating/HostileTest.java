package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates made to exhaust the stack, the heap or the clock. Time-outs are generous: they catch squares, not slowness. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileTest {
    private static final int SMALL_STACK = 256 * 1024;
    private static final int DEPTH = 20_000;

    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }

    private static TemplateParser wide() {
        return TemplateParser.withDefaults()
                .with(TemplateLimits.builder()
                        .nesting(DEPTH)
                        .templateChars(4_000_000)
                        .build());
    }

    @Test
    void twentyThousandNestedConditionsNeedNoStack() throws InterruptedException {
        onSmallStack(() -> {
            Template template = wide().parse("{{#if a}}".repeat(DEPTH) + "{{a}}" + "{{/if}}".repeat(DEPTH));

            assertThat(template.render(Bindings.of(Map.of("a", "x"))).text()).isEqualTo("x");
            assertThat(template.render(Bindings.empty()).text()).isEmpty();
            assertThat(template.placeholders()).hasSize(2);
        });
    }

    @Test
    void twentyThousandNestedRepetitionsNeedNoStack() throws InterruptedException {
        onSmallStack(() -> {
            Template template = wide().parse("{{#each a as x}}".repeat(DEPTH) + "{{x}}" + "{{/each}}".repeat(DEPTH));

            assertThat(template.render(Bindings.of(Map.of("a", List.of("y")))).text())
                    .isEqualTo("y");
        });
    }

    @Test
    void twentyThousandNestedSectionsAreRefusedByDefault() throws InterruptedException {
        onSmallStack(() -> assertThat(TemplateParser.withDefaults()
                        .tryParse("{{#a}}".repeat(DEPTH))
                        .errors())
                .hasSize(1001));
        onSmallStack(() -> assertThat(TemplateParser.withDefaults()
                        .tryParse("{{#if a}}".repeat(8000) + "{{/if}}".repeat(8000))
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_DEEP));
    }

    @Test
    void longChainsOfBlocksNeedNoStack() throws InterruptedException {
        Map<String, Template> blocks = new LinkedHashMap<>();
        for (int i = 0; i < DEPTH; i++) {
            blocks.put("b" + i, Template.parse("{{> b" + (i + 1) + "}}"));
        }
        blocks.put("b" + DEPTH, Template.parse("end"));
        TemplateParser parser = TemplateParser.withDefaults()
                .with(TemplateLimits.builder()
                        .nesting(DEPTH + 2)
                        .templateChars(4_000_000)
                        .build());

        onSmallStack(() -> assertThat(parser.parse("{{> b0}}")
                        .link(id -> Optional.ofNullable(blocks.get(id)))
                        .render(Bindings.empty())
                        .text())
                .isEqualTo("end"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                        "{{",
                        "{{{{",
                        "}}",
                        "{{a",
                        "{{a}",
                        "{{a{{a}}",
                        "{{\"",
                        "{{\"\\\"}} {{\\\"}} ",
                        "{{a ?: \"",
                        "{{!",
                        "{{!--",
                        "{{! {{",
                        "{{#if a}}",
                        "{{/if}}",
                        "{{#each a as a}}",
                        "{{#each a as a}}{{/if}}",
                        "{{#if a}}{{#each a as a}}{{/if}}",
                        "{{#else}}",
                        "{{> a}}",
                        "\\",
                        "\\{{",
                        "\\\\{{a}}",
                        "{{a |",
                        "{{a | upper | max 3 \"x\"}}",
                        "{{" + " ".repeat(50),
                        "_ _",
                        "____",
                        "\r",
                        "\n {{! x }} \n",
                        " {{! x }} ",
                        "\uD83D",
                        "\u0301",
                        "{{a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a}}",
                        "{{unknown}}",
                        "{{a?:\"\"}}")
                .flatMap(shape -> Stream.of(
                        Arguments.of(shape, shape.repeat(131_072 / shape.length())),
                        Arguments.of(shape + "..}}", shape.repeat(131_000 / shape.length()) + "}}")));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("shapes")
    void endsWithOwnProblemsOnlyWhateverIsRepeated(String shape, String text) throws InterruptedException {
        onSmallStack(() -> {
            Partial<Template> template = TemplateParser.withDefaults().tryParse(text);
            template.problems()
                    .forEach(problem -> problem.location()
                            .offset()
                            .ifPresent(offset -> assertThat(offset).isBetween(0, text.length())));
            template.value().ifPresent(parsed -> {
                parsed.placeholders();
                Partial<Rendering> rendering = parsed.tryRender(Bindings.of(Map.of("a", "b")));
                rendering.value().ifPresent(Rendering::spans);
            });
        });
    }

    @Test
    void unknownNamesAmongManyValuesCostABoundedSearch() {
        Map<String, String> values = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            values.put("some-rather-long-name-of-a-value-" + i, "x");
        }
        for (int i = 0; i < 2_000; i++) {
            text.append("{{some-rather-long-name-of-no-value-").append(i).append("}}");
        }
        Bindings bindings = Bindings.of(values);

        assertThat(Template.parse(text).tryRender(bindings).problems()).hasSize(1001);
    }
}
