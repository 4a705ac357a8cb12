/** Placeholder tour of the module. */
module io.github.fairquote.pricing {
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires transitive io.github.fairquote.core;
}
