package io.github.fairquote.templating.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.TemplateParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any text as a value, bare and through every filter of texts, and as JSON that holds values. */
public final class ValuesFuzz {
    private static final Template BARE = Template.parse("<{{v}}>{{#if v}}{{v}}{{/if}}");
    private static final List<Template> FILTERED = List.of(
            Template.parse("{{v | max 20}}{{v ?: \"none\"}}"),
            Template.parse("{{v | trim | lower | upperFirst}}"),
            Template.parse("{{v | upper | lowerFirst | html}}"),
            Template.parse("{{#each l as e}}{{e}}{{#between}}, {{/each}}{{l | list}}"));

    private static final String SECRET = "4f#9K";

    private ValuesFuzz() {}

    /** The name and form that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] data) {
        String value = new String(data, StandardCharsets.UTF_8);
        Bindings bindings = Bindings.of(Map.of("v", value, "l", List.of(value, value), "secret", SECRET));
        bare(value, bindings);
        for (Template template : FILTERED) {
            Partial<Rendering> rendered = template.tryRender(bindings);
            assertThat(template.tryRender(bindings).problems()).isEqualTo(rendered.problems());
            rendered.problems().forEach(ValuesFuzz::bounded);
            rendered.value()
                    .filter(r -> !value.contains(SECRET))
                    .ifPresent(r -> assertThat(r.text()).doesNotContain(SECRET));
        }
        json(value);
    }

    /** A value is printed as it is or refused, whatever it holds. */
    private static void bare(String value, Bindings bindings) {
        Partial<Rendering> rendered = BARE.tryRender(bindings);
        rendered.problems().forEach(ValuesFuzz::bounded);
        rendered.value().ifPresent(rendering -> {
            assertThat(rendering.text()).isEqualTo("<" + value + ">" + value);
            assertThat(rendering.page("x", Locale.ROOT)).doesNotContain("<script", "<img", "onerror=\"");
        });
    }

    /** Whatever is read from JSON is the same when it is read again, and can be asked for by name. */
    private static void json(String text) {
        Partial<Bindings> read = Bindings.readJson(text);
        read.problems().forEach(ValuesFuzz::bounded);
        assertThat(Bindings.readJson(text).problems()).isEqualTo(read.problems());
        read.value()
                .ifPresent(bindings -> bindings.names()
                        .forEach(name -> TemplateParser.withDefaults()
                                .tryParse("{{#if " + name + "}}{{/if}}")
                                .value()
                                .ifPresent(template -> assertThat(
                                                template.tryRender(bindings).problems())
                                        .isEmpty())));
    }

    private static void bounded(Problem problem) {
        assertThat(problem.message()).hasSizeLessThanOrEqualTo(500).doesNotContain("\n", "\r");
    }
}
