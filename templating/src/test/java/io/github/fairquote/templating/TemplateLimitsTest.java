package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit at its value, where all is well, and one beyond, where it is told by name. */
class TemplateLimitsTest {
    private static TemplateParser with(UnaryOperator<ImmutableTemplateLimits.Builder> change) {
        return TemplateParser.withDefaults()
                .with(change.apply(TemplateLimits.builder()).build());
    }

    private static void isBeyond(Partial<?> result, ProblemCode code, String limit, int expected, int actual) {
        assertThat(result.errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.facts())
                    .containsEntry("limit", limit)
                    .containsEntry("expected", Integer.toString(expected))
                    .containsEntry("actual", Integer.toString(actual));
        });
    }

    private static Partial<Rendering> render(TemplateParser parser, String text, Bindings bindings) {
        return parser.parse(text).tryRender(bindings);
    }

    @Test
    void boundsTheTemplate() {
        TemplateParser defaults = TemplateParser.withDefaults();

        assertThat(defaults.tryParse("x".repeat(131_072)).isComplete()).isTrue();
        isBeyond(
                defaults.tryParse("x".repeat(131_073)),
                ProblemCode.TEMPLATE_TOO_LONG,
                "template.chars",
                131_072,
                131_073);
        assertThat(with(l -> l.templateChars(131_073))
                        .tryParse("x".repeat(131_073))
                        .isComplete())
                .isTrue();
    }

    @Test
    void boundsNames() {
        TemplateParser defaults = TemplateParser.withDefaults();

        assertThat(defaults.tryParse("{{" + "n".repeat(64) + "}}").isComplete()).isTrue();
        isBeyond(defaults.tryParse("{{" + "n".repeat(65) + "}}"), ProblemCode.NAME_TOO_LONG, "name.chars", 64, 65);
        isBeyond(defaults.tryParse("{{> " + "n".repeat(65) + "}}"), ProblemCode.NAME_TOO_LONG, "name.chars", 64, 65);
        assertThat(with(l -> l.nameChars(65))
                        .tryParse("{{" + "n".repeat(65) + "}}")
                        .isComplete())
                .isTrue();
    }

    @Test
    void boundsValues() {
        Bindings at = Bindings.builder().text("v", "x".repeat(16_384)).build();
        Bindings beyond = Bindings.builder().text("v", "x".repeat(16_385)).build();
        TemplateParser defaults = TemplateParser.withDefaults();

        assertThat(render(defaults, "{{v}}", at).isComplete()).isTrue();
        isBeyond(render(defaults, "{{v}}{{v}}", beyond), ProblemCode.VALUE_TOO_LONG, "value.chars", 16_384, 16_385);
        assertThat(render(with(l -> l.valueChars(16_385)), "{{v}}", beyond).isComplete())
                .isTrue();
        assertThat(render(defaults, "{{v | html}}", Bindings.of(Map.of("v", "&".repeat(16_384))))
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.VALUE_TOO_LONG);
    }

    @Test
    void boundsTheOutput() {
        Bindings ten = Bindings.builder().text("v", "0123456789").build();
        TemplateParser parser = with(l -> l.outputChars(21));

        assertThat(render(parser, "{{v}}-{{v}}", ten).isComplete()).isTrue();
        isBeyond(render(parser, "{{v}}--{{v}}", ten), ProblemCode.OUTPUT_TOO_LONG, "output.chars", 21, 22);
        isBeyond(
                render(TemplateParser.withDefaults(), "{{#each xs as x}}12345678{{/each}}x", elements(131_072)),
                ProblemCode.OUTPUT_TOO_LONG,
                "output.chars",
                1_048_576,
                1_048_577);
        assertThat(render(TemplateParser.withDefaults(), "{{#each xs as x}}12345678{{/each}}", elements(131_072))
                        .isComplete())
                .isTrue();
    }

    @Test
    void tellsMissingValuesBesideAnOutputThatIsTooLong() {
        assertThat(render(with(l -> l.outputChars(3)), "abcd{{x}}", Bindings.empty())
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PLACEHOLDER, ProblemCode.OUTPUT_TOO_LONG);
    }

    @Test
    void boundsNesting() {
        assertThat(TemplateParser.withDefaults().tryParse(nested(32)).isComplete())
                .isTrue();
        assertThat(TemplateParser.withDefaults().tryParse(nested(33)).errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_DEEP);
                    assertThat(problem.facts()).containsEntry("limit", "nesting");
                });
        assertThat(with(l -> l.nesting(33)).tryParse(nested(33)).isComplete()).isTrue();
    }

    @Test
    void boundsWork() {
        // One step for the tag, two for each repetition (a literal and the end).
        TemplateParser parser = with(l -> l.steps(21));
        String text = "{{#each xs as x}}a{{/each}}";

        assertThat(render(parser, text, elements(10)).isComplete()).isTrue();
        assertThat(render(parser, text, elements(11)).errors())
                .extracting(p -> p.code() + " " + p.facts().get("limit") + " "
                        + p.facts().get("expected"))
                .containsExactly("TOO_MANY_STEPS render.steps 21");
    }

    @Test
    void boundsLoopsInLoopsAndFiltersInLoops() {
        String cube = "{{#each xs as x}}{{#each xs as y}}{{#each xs as z}}{{/each}}{{/each}}{{/each}}";
        Bindings texts = Bindings.of(Map.of("xs", Collections.nCopies(1000, "x".repeat(16_000))));

        assertThat(render(TemplateParser.withDefaults(), cube, elements(2000)).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_STEPS);
        assertThat(render(TemplateParser.withDefaults(), "{{#each xs as x}}{{x | upper | max 1}}{{/each}}", texts)
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_STEPS);
    }

    @Test
    void boundsFiltersOfOneTag() {
        assertThat(TemplateParser.withDefaults()
                        .tryParse("{{a" + "|trim".repeat(16) + "}}")
                        .isComplete())
                .isTrue();
        assertThat(TemplateParser.withDefaults()
                        .tryParse("{{a" + "|trim".repeat(17) + "}}")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ELEMENTS);
    }

    @Test
    void boundsTheListOfProblemsAndCountsTheRest() {
        TemplateParser parser = with(l -> l.problems(3));

        assertThat(parser.tryParse("{{?}}".repeat(3)).problems()).hasSize(3);
        List<Problem> problems = parser.tryParse("{{?}}".repeat(5)).problems();
        assertThat(problems).hasSize(4);
        assertThat(problems.get(3).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
        assertThat(problems.get(3).message()).isEqualTo("2 more problems are not listed");
        assertThat(problems.get(3).isError()).isTrue();
        assertThat(parser.parse("____ ____ ____ ____").warnings().get(3).isError())
                .isFalse();
        assertThat(render(parser, "{{a1}}{{a2}}{{a3}}{{a4}}{{a5}}{{a6}}{{a7}}{{a1}}{{a7}}", Bindings.empty())
                        .problems()
                        .get(3)
                        .code())
                .isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                range((l, n) -> l.templateChars(n), 1 << 28),
                range((l, n) -> l.nameChars(n), 1 << 28),
                range((l, n) -> l.valueChars(n), 1 << 28),
                range((l, n) -> l.outputChars(n), 1 << 28),
                range((l, n) -> l.nesting(n), 100_000),
                range((l, n) -> l.steps(n), 1_000_000_000),
                range((l, n) -> l.problems(n), 100_000));
    }

    private static Arguments range(Setter setter, int most) {
        return Arguments.of(setter, most);
    }

    /** Sets one limit. */
    interface Setter {
        ImmutableTemplateLimits.Builder set(ImmutableTemplateLimits.Builder limits, int number);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void boundsTheLimitsThemselves(Setter setter, int most) {
        assertThat(setter.set(TemplateLimits.builder(), 1).build()).isNotNull();
        assertThat(setter.set(TemplateLimits.builder(), most).build()).isNotNull();
        for (int bad : new int[] {0, -1, most + 1}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> setter.set(TemplateLimits.builder(), bad).build());
        }
    }

    @Test
    void travelAsJson() throws JsonProcessingException {
        assertThat(JsonTrip.of(TemplateLimits.defaults(), TemplateLimits.class))
                .isEqualTo("{\"templateChars\":131072,\"nameChars\":64,\"valueChars\":16384,\"outputChars\":1048576,"
                        + "\"nesting\":32,\"steps\":1000000,\"problems\":1000}");
    }

    private static String nested(int levels) {
        return "{{#if a}}".repeat(levels) + "{{/if}}".repeat(levels);
    }

    private static Bindings elements(int size) {
        return Bindings.of(Map.of("xs", Collections.nCopies(size, "x")));
    }
}
