package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class MapRenderingProperties {
    private static final Template TEMPLATE = TemplateParser.withDefaults()
            .allowing(Leniency.values())
            .parse("{{a}} {{b ?: \"–\"}}{{#each c as x}}, {{x}}{{/each}} {{d | upper}}\n");

    private static final Template STRICT = Template.parse(
            "{{a}} {{b ?: \"x\"}}{{#each c as x}}, {{x}}{{/each}} {{#if b}}{{d | trim}}{{#else}}{{a}}{{/if}}\n");

    /** Values of texts of all widths, and now and then none. */
    @Provide
    Arbitrary<List<List<String>>> letters() {
        Arbitrary<String> text = Arbitraries.oneOf(
                        Arbitraries.strings().withCharRange(' ', '~'),
                        Arbitraries.strings().withCharRange(' ', '\u00FF'),
                        Arbitraries.strings().all())
                .filter(value -> value.codePoints().noneMatch(MapRenderingProperties::isHalf));
        return text.list().ofMinSize(3).ofMaxSize(8).list().ofMinSize(1).ofMaxSize(6);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static Map<String, Object> values(List<String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("a", texts.get(0));
        values.put("b", texts.get(1).isEmpty() ? null : texts.get(1));
        values.put("c", texts.subList(3, texts.size()));
        values.put("d", texts.get(2));
        return values;
    }

    /** Which letters came before must not show in the next one. */
    @Property
    void everyLetterIsAsIfItWereTheFirst(@ForAll("letters") List<List<String>> letters) {
        for (List<String> texts : letters) {
            Map<String, Object> values = values(texts);
            Rendering rendering = TEMPLATE.render(values);
            Rendering first = TemplateParser.withDefaults()
                    .allowing(Leniency.values())
                    .parse(TEMPLATE.source())
                    .render(Bindings.of(values));

            assertThat(rendering.text()).isEqualTo(first.text());
            assertThat(rendering.spans()).isEqualTo(first.spans());
        }
    }

    /** Texts of one alphabet, and of what no letter should hold: control and direction characters, halves of pairs, blanks. */
    @Provide
    Arbitrary<List<List<String>>> doubtfulLetters() {
        Arbitrary<String> text = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.strings().withCharRange('!', '~').ofMinLength(1)),
                Tuple.of(2, Arbitraries.strings().withChars(" \n\r\tab")),
                Tuple.of(1, Arbitraries.strings().withChars("ab\u0000\u001F\u007F\u0085\u200F\uD800\uDC00\uFEFFß")));
        return text.list().ofSize(6).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void mapsAreJudgedAsBindingsAre(@ForAll("doubtfulLetters") List<List<String>> letters) {
        for (List<String> texts : letters) {
            Map<String, Object> values = values(texts);
            Partial<Rendering> rendering = STRICT.tryRender(values);
            Partial<Rendering> bound = STRICT.tryRender(Bindings.of(values));

            assertThat(rendering.value().map(Rendering::text))
                    .isEqualTo(bound.value().map(Rendering::text));
            assertThat(rendering.value().map(Rendering::spans))
                    .isEqualTo(bound.value().map(Rendering::spans));
            assertThat(rendering.problems()).isEqualTo(bound.problems());
        }
    }

    @Property
    void spansHoldWhatTheyCameFrom(@ForAll("letters") List<List<String>> letters) {
        for (List<String> texts : letters) {
            Rendering rendering = TEMPLATE.render(values(texts));
            for (Span span : rendering.spans()) {
                String part = span.of(rendering.text());
                if (span.path().orElse("").equals("a")) {
                    assertThat(part).isEqualTo(texts.get(0));
                } else if (span.path().orElse("").startsWith("c[")) {
                    String path = span.path().get();
                    int index = Integer.parseInt(path.substring(2, path.length() - 1));
                    assertThat(part).isEqualTo(texts.get(3 + index));
                }
            }
        }
    }
}
