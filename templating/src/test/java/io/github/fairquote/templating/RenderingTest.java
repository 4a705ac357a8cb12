package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final Bindings BINDINGS = Bindings.builder()
            .text("name", "Ann")
            .absent("company")
            .text("client.zone", "Europe/Kyiv")
            .list(
                    "cases",
                    List.of(
                            Map.of("title", "A", "tags", List.of("x", "y")),
                            Map.of("title", "B", "tags", List.of("z"), "year", 2024)))
            .build();

    @Test
    void tellsTheOriginOfEveryPart() {
        Rendering rendering = Template.parse("Hi {{name | upper | trim}} of {{company ?: \"your team\"}}!")
                .render(BINDINGS);

        assertThat(rendering.spans())
                .extracting(span -> span.of(rendering.text()) + "|" + span.kind() + "|"
                        + span.path().orElse("-") + "|" + span.filters())
                .containsExactly(
                        "Hi |LITERAL|-|[]",
                        "ANN|VALUE|name|[upper, trim]",
                        " of |LITERAL|-|[]",
                        "your team|DEFAULT|company|[]",
                        "!|LITERAL|-|[]");
        assertThat(rendering.spans().get(1).place()).isEqualTo(Location.ofText(1, 4, 3));
        assertThat(rendering.spans().get(1).name()).contains("name");
        assertThat(rendering.spans().get(1).block()).isEmpty();
    }

    @Test
    void tellsTheElementsThatPartsCameFrom() {
        Rendering rendering = Template.parse("{{name}}{{#each cases as case}}{{case.title}}:"
                        + "{{#each case.tags as tag}}{{tag}}{{#between}},{{/each}}{{#between}}; {{/each}}.{{name}}")
                .render(BINDINGS);

        assertThat(rendering.text()).isEqualTo("AnnA:x,y; B:z.Ann");
        assertThat(rendering.spans().stream().flatMap(span -> span.path().stream()))
                .containsExactly(
                        "name",
                        "cases[0].title",
                        "cases[0].tags[0]",
                        "cases[0].tags[1]",
                        "cases[1].title",
                        "cases[1].tags[0]",
                        "name");
    }

    @Test
    void growsWithItsLoops() {
        Bindings many = Bindings.of(Map.of("xs", java.util.Collections.nCopies(500, "ab")));
        Rendering rendering = Template.parse("{{#each xs as x}}{{x}}-{{/each}}").render(many);

        assertThat(rendering.text()).isEqualTo("ab-".repeat(500));
        assertThat(rendering.spans()).hasSize(1000);
        assertThat(rendering.spans().get(998).path()).contains("xs[499]");
    }

    @Test
    void findsTheSpanOfACharacter() {
        Rendering rendering = Template.parse("Hi {{name}}!").render(BINDINGS);

        assertThat(rendering.spanAt(0)).isEqualTo(rendering.spans().get(0));
        assertThat(rendering.spanAt(2)).isEqualTo(rendering.spans().get(0));
        assertThat(rendering.spanAt(3)).isEqualTo(rendering.spans().get(1));
        assertThat(rendering.spanAt(6)).isEqualTo(rendering.spans().get(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rendering.spanAt(7));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> rendering.spanAt(-1));
    }

    @Test
    void leavesOutEmptySpans() {
        assertThat(Template.parse("a{{company ?: \"\"}}b").render(BINDINGS).spans())
                .extracting(Span::start, Span::end)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 1), org.assertj.core.groups.Tuple.tuple(1, 2));
    }

    @Test
    void countsCodePoints() {
        Rendering rendering = Template.parse("\uD83D\uDE80 {{name}}").render(BINDINGS);

        assertThat(rendering.characters()).isEqualTo(5);
        assertThat(rendering.text()).hasSize(6);
    }

    @Test
    void listsValuesThatNothingAsksFor() {
        assertThat(Template.parse("{{name}} {{#if company}}{{client.zone}}{{/if}}"
                                + "{{#each cases as c}}{{c.title}}{{/each}}")
                        .render(BINDINGS)
                        .unused())
                .containsExactlyInAnyOrder("cases[].tags", "cases[].year");
        assertThat(Template.parse("").render(BINDINGS).unused())
                .contains("name", "company", "client.zone", "cases", "cases[].title");
    }

    @Test
    void countsNestedLists() {
        Bindings nested = Bindings.of(Map.of("rows", List.of(List.of(Map.of("a", 1, "b", 2)), List.of())));

        assertThat(Template.parse("{{#each rows as row}}{{#each row as cell}}{{cell.a}}{{/each}}{{/each}}")
                        .render(nested)
                        .unused())
                .containsExactly("rows[][].b");
    }

    @Test
    void suspectsTypingErrorsInNamesThatMayBeLeftOut() {
        Bindings bindings = Bindings.of(Map.of("review", "Great", "case1", "x"));
        Rendering rendering = Template.parse(
                        "{{#if reveiw}}{{reveiw}}{{/if}}{{case1}}{{case2 ?: \"\"}}{{zone ?: \"\"}}")
                .render(bindings);

        assertThat(rendering.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PLACEHOLDER);
            assertThat(problem.isError()).isFalse();
            assertThat(problem.suggestion()).contains("review");
        });
    }

    @Test
    void suspectsNothingInElements() {
        assertThat(Template.parse("{{#each cases as c}}{{#if c.quote}}{{c.quote}}{{/if}}{{c.title}}{{/each}}")
                        .render(BINDINGS)
                        .warnings())
                .isEmpty();
    }

    @Test
    void spansAndPlaceholdersTravelAsJson() throws JsonProcessingException {
        Rendering rendering = Template.parse("Hi {{name | upper}}").render(BINDINGS);

        assertThat(JsonTrip.of(rendering.spans().get(1), Span.class))
                .isEqualTo("{\"start\":3,\"end\":6,\"kind\":\"VALUE\",\"place\":{\"line\":1,\"column\":4,\"offset\":3},"
                        + "\"name\":\"name\",\"path\":\"name\",\"filters\":[\"upper\"]}");
        assertThat(JsonTrip.of(Template.parse("{{a.b}}").placeholders().get(0), Placeholder.class))
                .isEqualTo("{\"name\":\"a.b\",\"path\":\"a.b\",\"role\":\"VALUE\",\"required\":true,\"filters\":[],"
                        + "\"places\":[{\"line\":1,\"column\":1,\"offset\":0}]}");
    }

    @Test
    void refusesSpansWithoutLength() {
        Span.Builder span = Span.builder();
        span.start(3).end(3).kind(SpanKind.LITERAL).place(Location.unknown());
        Span.Builder negative = Span.builder();
        negative.start(-1).end(3).kind(SpanKind.LITERAL).place(Location.unknown());

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(span::build);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(negative::build);
    }

    @Test
    void refusesPlaceholdersWithoutNameOrPlace() {
        Placeholder.Builder nowhere = Placeholder.builder();
        nowhere.name("a").path("a").role(PlaceholderRole.VALUE).required(true);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(nowhere::build)
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("places"));
    }

    @Test
    void givesTheSameTextForEveryThread() {
        Template template = Template.parse("{{name}} ".repeat(1000));
        List<String> texts = java.util.stream.IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> template.render(BINDINGS).text())
                .toList();

        assertThat(texts).containsOnly("Ann ".repeat(1000));
    }

    @Test
    void hasNoProblemToTellWhenAllIsWell() {
        assertThat(Template.parse("{{name}}").tryRender(BINDINGS).problems())
                .extracting(Problem::code)
                .isEmpty();
    }
}
