package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {
    private static final Bindings ANN =
            Bindings.of(Map.of("name", "Ann", "cases", List.of(Map.of("title", "A"), Map.of("title", "B"))));

    /** Blocks by identifier. */
    private static final class Blocks implements BlockResolver {
        private final Map<String, Template> blocks = new LinkedHashMap<>();

        Blocks with(String id, String text) {
            blocks.put(id, TemplateParser.withDefaults().parse(id, text));
            return this;
        }

        @Override
        public Optional<Template> find(String id) {
            return Optional.ofNullable(blocks.get(id));
        }

        @Override
        public List<String> ids() {
            return List.copyOf(blocks.keySet());
        }
    }

    private static String text(String template, Blocks blocks) {
        return Template.parse(template).link(blocks).render(ANN).text();
    }

    @Test
    void putsBlocksInWhereTheyAreAskedFor() {
        Blocks blocks = new Blocks().with("hello", "Hi {{name}}").with("both", "{{> hello}}, {{> hello}}");

        assertThat(text("{{> both}}! {{>hello}}", blocks)).isEqualTo("Hi Ann, Hi Ann! Hi Ann");
    }

    @Test
    void readsNamesOfABlockWhereItIsPutIn() {
        Blocks blocks = new Blocks().with("case", "{{case.title}} for {{name}}");

        assertThat(text("{{#each cases as case}}{{> case}};{{/each}}", blocks)).isEqualTo("A for Ann;B for Ann;");
        assertThat(blocks.find("case").orElseThrow().placeholders())
                .extracting(Placeholder::path)
                .containsExactly("case.title", "name");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n{{> b}}\nc', x, 'a\nx\nc'",
        "'a\n{{> b}}\nc', 'x\n', 'a\nx\nc'",
        "'a\n{{> b}}\nc', '', 'a\nc'",
        "'a\n  {{> b}}\nc', '', 'a\nc'",
        "'a\n  {{> b}}  \nc', x, 'a\n  x  \nc'",
        "'a\n{{> b}}', '', 'a\n'",
        "'{{> b}}\na', '', 'a'",
        "'{{> b}}', 'x', 'x'",
        "'a {{> b}}\nc', '', 'a \nc'",
        "'a\n{{> b}}\n{{> b}}\nc', '', 'a\nc'",
        "'a\n{{> b}}\nc', '{{name}}', 'a\nAnn\nc'",
        "'a\n{{> b}}{{! n }}\n\nc', '', 'a\n\n\nc'",
        "'a\n{{! n }}{{> b}}\nc', '', 'a\n\nc'",
        "'a\n{{name}}{{> b}}\nc', '', 'a\nAnn\nc'",
        "'{{name}}\n{{> b}}\nc', '', 'Ann\nc'",
        "'  {{> b}}\nc', '', 'c'",
        "'a\n{{> b}}\nc', '{{! nothing }}', 'a\nc'",
        "'a\n{{> b}}\nc', '{{#if name}}\nx\n{{/if}}', 'a\nx\n\nc'",
    })
    void aBlockAloneOnItsLineLeavesNoHole(String template, String block, String expected) {
        assertThat(text(template, new Blocks().with("b", block))).isEqualTo(expected);
    }

    @Test
    void tellsWhichBlockEachSpanCameFrom() {
        Template template = Template.parse("Well, {{> hello}}").link(new Blocks().with("hello", "hi\n {{name}}"));

        assertThat(template.render(ANN).spans())
                .extracting(span ->
                        span.block().orElse("-") + " " + span.place().line().orElse(0) + ":"
                                + span.place().column().orElse(0))
                .containsExactly("- 1:1", "hello 1:1", "hello 2:2");
        assertThat(template.placeholders().get(0).places())
                .containsExactly(Location.ofText(2, 2, 4).in("hello"));
        assertThat(template.tryRender(Bindings.empty())
                        .problems()
                        .get(0)
                        .location()
                        .source())
                .contains("hello");
    }

    @Test
    void tellsBlocksThatContainThemselves() {
        Blocks blocks =
                new Blocks().with("a", "{{> b}}").with("b", "x {{> c}} {{> b}}").with("c", "{{> a}}");

        Partial<Template> linked = Template.parse("{{> a}}").tryLink(blocks);

        assertThat(linked.problems())
                .extracting(p -> p.code() + " " + p.facts().get("path"))
                .containsExactly("BLOCK_CYCLE a > b > c > a", "BLOCK_CYCLE a > b > b");
    }

    @Test
    void tellsBlocksThatAreUnknown() {
        assertThatThrownBy(() ->
                        Template.parse("{{> opner}} {{> zzz}} {{> opner}}").link(new Blocks().with("opener", "")))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(e.problems())
                                .extracting(p -> p.code() + " " + p.suggestion().orElse("-"))
                                .containsExactly("UNKNOWN_BLOCK opener", "UNKNOWN_BLOCK -"));
        assertThat(Template.parse("{{> a}}").tryLink(id -> Optional.empty()).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_BLOCK);
    }

    @Test
    void rendersNothingBeforeBlocksArePutIn() {
        Template template = Template.parse("{{> a}}\n{{> b}} {{> a}}");

        assertThat(template.blocks()).containsExactly("a", "b");
        assertThat(template.tryRender(ANN).problems())
                .extracting(p -> p.code() + " " + p.facts().get("name"))
                .containsExactly("UNKNOWN_BLOCK a", "UNKNOWN_BLOCK b");
        assertThat(template.link(new Blocks().with("a", "1").with("b", "2")).blocks())
                .isEmpty();
    }

    @Test
    void boundsTheTextThatBlocksMultiply() {
        Blocks laughs = new Blocks().with("b40", "");
        for (int i = 0; i < 40; i++) {
            laughs.with("b" + i, "{{> b" + (i + 1) + "}}{{> b" + (i + 1) + "}}");
        }
        TemplateParser deep = TemplateParser.withDefaults()
                .with(TemplateLimits.builder().nesting(100).build());

        assertThat(deep.parse("{{> b0}}").tryLink(laughs).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_TOO_LONG);
    }

    @Test
    void boundsTheDepthOfBlocksAtTheLimitAndNotBelow() {
        Blocks chain = new Blocks().with("b3", "end");
        for (int i = 0; i < 3; i++) {
            chain.with("b" + i, "{{> b" + (i + 1) + "}}");
        }

        assertThat(nested(4).parse("{{> b0}}").tryLink(chain).problems()).isEmpty();
        assertThat(nested(3).parse("{{> b0}}").tryLink(chain).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_DEEP);
    }

    @Test
    void countsSectionsAroundBlocks() {
        Blocks blocks = new Blocks().with("b", "{{#if name}}x{{/if}}");

        assertThat(nested(2).parse("{{#if name}}{{> b}}{{/if}}").tryLink(blocks).problems())
                .isEmpty();
        assertThat(nested(1).parse("{{#if name}}{{> b}}{{/if}}").tryLink(blocks).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_DEEP);
    }

    private static TemplateParser nested(int nesting) {
        return TemplateParser.withDefaults()
                .with(TemplateLimits.builder().nesting(nesting).build());
    }
}
