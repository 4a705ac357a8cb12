/**
 * Letters from stored blocks: strict templates whose every output character has a known origin.
 *
 * <p>Start at {@link io.github.fairquote.templating.Template}: parse once, render with
 * {@link io.github.fairquote.templating.Bindings}, and read every problem of a template or its values at once.
 */
module io.github.fairquote.templating {
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires transitive io.github.fairquote.core;
    requires org.apache.commons.text;

    exports io.github.fairquote.templating;
    exports io.github.fairquote.templating.block;
    exports io.github.fairquote.templating.compose;
    exports io.github.fairquote.templating.compose.experiment;
    exports io.github.fairquote.templating.contact;
    exports io.github.fairquote.templating.history;
    exports io.github.fairquote.templating.lint;
    exports io.github.fairquote.templating.similarity;

    opens io.github.fairquote.templating to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.block to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.compose to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.compose.experiment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.contact to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.history to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.lint to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.templating.similarity to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
