package io.github.fairquote.templating.syntax;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters a parser knows, by name. */
public final class FilterCatalog {
    private final Map<String, Factory> factories;

    public FilterCatalog(Map<String, Factory> factories) {
        this.factories = factories;
    }

    @Nullable
    public Factory find(String name) {
        return factories.get(name);
    }

    public List<String> names() {
        return List.copyOf(factories.keySet());
    }

    /** Makes a filter of its arguments. */
    @FunctionalInterface
    public interface Factory {
        /**
         * Reads the arguments.
         *
         * @throws FilterException if they do not suit
         */
        Filter create(List<Argument> arguments);
    }
}
