package io.github.fairquote.templating;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters a parser knows, by name. */
final class FilterCatalog {
    private final Map<String, Factory> factories;

    FilterCatalog(Map<String, Factory> factories) {
        this.factories = factories;
    }

    @Nullable
    Factory find(String name) {
        return factories.get(name);
    }

    List<String> names() {
        return List.copyOf(factories.keySet());
    }

    /** Makes a filter of its arguments. */
    @FunctionalInterface
    interface Factory {
        /**
         * Reads the arguments.
         *
         * @throws FilterException if they do not suit
         */
        Filter create(List<Argument> arguments);
    }
}
