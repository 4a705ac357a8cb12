package io.github.fairquote.examples.benchmarks.letter;

import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;
import java.util.Map;

/** Ours, in two ways to use it. */
final class FairquoteEngine {
    private static final Dialect DIALECT =
            Dialect.of("{{%s}}", "{{case.%s}}", "{{#each cases as case}}%s{{/each}}", "{{#if review}}%s{{/if}}");

    private FairquoteEngine() {}

    /** Values bound once, for many templates or letters. */
    static final class Bound implements Engine.Writer {
        private String text = "";
        private Template template = Template.parse("");
        private Bindings bindings = Bindings.empty();

        @Override
        public void take(Letter letter) {
            bindings = Bindings.of(letter.values());
            text = letter.template(DIALECT);
        }

        @Override
        public Template read() {
            template = Template.parse(text);
            return template;
        }

        @Override
        public String write() {
            return template.render(bindings).text();
        }
    }

    /** Values that are a letter's own: bound each time, as the peers take theirs. */
    static final class Binding implements Engine.Writer {
        private String text = "";
        private Template template = Template.parse("");
        private Map<String, Object> values = Map.of();

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(DIALECT);
        }

        @Override
        public Template read() {
            template = Template.parse(text);
            return template;
        }

        @Override
        public String write() {
            return template.render(values).text();
        }
    }
}
