package io.github.fairquote.templating.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.ImportedNotes;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Schema;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.TemplateParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Any text as a template, and as notes: read, printed, checked and filled. */
public final class TemplateFuzz {
    private static final Bindings BINDINGS = Bindings.builder()
            .text("a", "{{b}}")
            .text("c.d", "\u0444")
            .absent("b")
            .number("n", 7)
            .list("l", List.of("x", "y"))
            .list("cases", List.of(Map.of("t", "1"), Map.of("t", "2")))
            .build();
    private static final Schema SCHEMA = Schema.of(BINDINGS);

    private TemplateFuzz() {}

    /** The name and form that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        Partial<Template> parsed = TemplateParser.withDefaults().tryParse(text);
        assertThat(TemplateParser.withDefaults().tryParse(text).problems()).isEqualTo(parsed.problems());
        parsed.problems().forEach(problem -> inside(problem, text));
        TemplateParser.withDefaults().check(text, SCHEMA).forEach(problem -> inside(problem, text));
        parsed.value().ifPresent(template -> whole(text, template));
        ImportedNotes.of(text).problems().forEach(problem -> inside(problem, text));
        Template notes = ImportedNotes.of(text).value().orElseThrow().template();
        assertThat(notes.print()).isEqualTo(Template.parse(notes.print()).print());
    }

    private static void whole(String text, Template template) {
        Partial<Rendering> rendered = template.tryRender(BINDINGS);
        if (!text.contains("{{")) {
            assertThat(rendered.orElseThrow().text()).isEqualTo(text);
        }
        rendered.value().ifPresent(TemplateFuzz::tiles);
        Template again = Template.parse(template.print());
        assertThat(again.print()).isEqualTo(template.print());
        assertThat(again.tryRender(BINDINGS).map(Rendering::text).value())
                .isEqualTo(rendered.map(Rendering::text).value());
    }

    private static void tiles(Rendering rendering) {
        int end = 0;
        for (Span span : rendering.spans()) {
            assertThat(span.start()).isEqualTo(end);
            end = span.end();
        }
        assertThat(end).isEqualTo(rendering.text().length());
    }

    private static void inside(Problem problem, String text) {
        problem.location().offset().ifPresent(at -> assertThat(at).isBetween(0, text.length()));
        assertThat(problem.message()).hasSizeLessThanOrEqualTo(500).doesNotContain("\n", "\r");
    }
}
