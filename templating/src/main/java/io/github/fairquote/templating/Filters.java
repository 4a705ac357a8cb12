package io.github.fairquote.templating;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.syntax.Argument;
import io.github.fairquote.templating.syntax.Filter;
import io.github.fairquote.templating.syntax.FilterCatalog;
import io.github.fairquote.templating.syntax.FilterException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Sends a value through the filters of a tag. */
final class Filters {
    private static final int CHARS_PER_STEP = 16;

    private Filters() {}

    /** Whether one of them is a user's own. */
    static boolean hasOwn(Filter... filters) {
        for (Filter filter : filters) {
            if (filter instanceof Own) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text that the filters make of a value.
     *
     * @throws FilterException if a filter does not take the value
     */
    static String apply(Filter[] filters, Value value, int limit) {
        Object raw = input((ValueFilter) filters[0], value);
        for (Filter filter : filters) {
            // The catalogue holds no others.
            raw = ((ValueFilter) filter).apply(raw, limit);
        }
        return (String) raw;
    }

    /** The work of that in steps: each filter passes over the text. */
    static int work(Filter[] filters, Value value, String text) {
        int size = value.kind == ValueKind.LIST
                ? value.elements().size()
                : String.valueOf(value.text).length();
        return filters.length * (1 + Math.max(size, text.length()) / CHARS_PER_STEP);
    }

    private static Object input(ValueFilter filter, Value value) {
        if (filter.input().isPresent()) {
            ValueKind kind = filter.input().get();
            if (kind != value.kind) {
                throw new FilterException(
                        ProblemCode.WRONG_KIND,
                        filter.name() + " takes a " + words(kind) + ", not a " + words(value.kind));
            }
            return value.raw;
        }
        if (value.text == null) {
            throw new FilterException(
                    ProblemCode.WRONG_KIND, filter.name() + " takes what can be printed, not a " + words(value.kind));
        }
        return value.text;
    }

    private static String words(ValueKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The user's filter of a name. */
    static FilterCatalog.Factory own(String name, TextFilter filter) {
        return arguments ->
                new Own(name, filter, arguments.stream().map(Argument::text).toList());
    }

    /** A user's filter with its arguments; takes whatever has a plain text. */
    private record Own(String name, TextFilter filter, List<String> arguments) implements ValueFilter {
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
}
