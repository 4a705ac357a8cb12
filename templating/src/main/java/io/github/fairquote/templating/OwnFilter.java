package io.github.fairquote.templating;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A user's filter with its arguments; takes whatever has a plain text.
 *
 * @param name the name by which templates call it
 * @param filter the function
 * @param arguments the arguments as texts
 */
record OwnFilter(String name, TextFilter filter, List<String> arguments) implements Filter {
    static FilterCatalog.Factory factory(String name, TextFilter filter) {
        return arguments -> new OwnFilter(
                name, filter, arguments.stream().map(Argument::text).toList());
    }

    @Override
    public Optional<ValueKind> input() {
        return Optional.empty();
    }

    @Override
    public String apply(Object raw, int limit) {
        try {
            return Objects.requireNonNull(filter.apply((String) raw, arguments), "result of filter " + name);
        } catch (IllegalArgumentException e) {
            throw Arguments.bad(String.valueOf(e.getMessage()));
        }
    }
}
