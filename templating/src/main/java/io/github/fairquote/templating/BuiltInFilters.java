package io.github.fairquote.templating;

import io.github.fairquote.core.result.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The filters that every parser has. */
final class BuiltInFilters {
    private BuiltInFilters() {}

    static FilterCatalog catalog(Locale language, Map<String, TextFilter> own) {
        Map<String, FilterCatalog.Factory> all = new LinkedHashMap<>();
        text(all, "lowerFirst", text -> first(text, false));
        text(all, "upperFirst", text -> first(text, true));
        text(all, "lower", text -> text.toLowerCase(Locale.ROOT));
        text(all, "upper", text -> text.toUpperCase(Locale.ROOT));
        text(all, "trim", String::strip);
        own.forEach((name, filter) -> all.put(name, Filters.own(name, filter)));
        return new FilterCatalog(all);
    }

    private static void text(Map<String, FilterCatalog.Factory> all, String name, UnaryOperator<String> change) {
        all.put(name, arguments -> {
            if (!arguments.isEmpty()) {
                throw new FilterException(ProblemCode.BAD_ARGUMENT, "takes no argument");
            }
            return new Text(name, change);
        });
    }

    private static String first(String text, boolean upper) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        String head = text.substring(0, end);
        return (upper ? head.toUpperCase(Locale.ROOT) : head.toLowerCase(Locale.ROOT)) + text.substring(end);
    }

    private record Text(String name, UnaryOperator<String> change) implements Filter {
        @Override
        public Optional<ValueKind> input() {
            return Optional.of(ValueKind.TEXT);
        }

        @Override
        public String apply(Object raw, int limit) {
            return change.apply((String) raw);
        }
    }
}
