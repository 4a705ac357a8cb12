package io.github.fairquote.examples.benchmarks.letter;

import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;

final class FairquoteEngine implements Engine.Writer {
    private static final Dialect DIALECT =
            Dialect.of("{{%s}}", "{{case.%s}}", "{{#each cases as case}}%s{{/each}}", "{{#if review}}%s{{/if}}");

    private Template template = Template.parse("");
    private Bindings bindings = Bindings.empty();

    @Override
    public Template read(Letter letter) {
        bindings = Bindings.of(letter.values());
        template = Template.parse(letter.template(DIALECT));
        return template;
    }

    @Override
    public String write() {
        return template.render(bindings).text();
    }
}
