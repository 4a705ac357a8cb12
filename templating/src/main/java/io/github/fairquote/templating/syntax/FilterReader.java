package io.github.fairquote.templating.syntax;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the filters of one tag: {@code | name argument "quoted argument" | name}. */
public final class FilterReader {
    private static final int MAX_FILTERS = 16;
    public static final Filter[] NONE = {};

    private final FilterCatalog catalog;
    private final TagReader reader;

    public FilterReader(FilterCatalog catalog, TagReader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    /** The filters in order, or null if anything about them is faulty; every fault is told. */
    public Filter @Nullable [] read(TagText tag) {
        List<Filter> filters = new ArrayList<>();
        boolean sound = true;
        while (tag.take('|')) {
            Filter filter = filter(tag, filters.size());
            sound &= filter != null;
            if (filter != null) {
                filters.add(filter);
            }
        }
        if (!tag.isAtEnd()) {
            reader.fault(
                    tag,
                    ProblemCode.BAD_TAG_SYNTAX,
                    "filters follow bars, as in | trim; here stands " + Quoted.of(tag.rest()));
            return null;
        }
        if (filters.size() > MAX_FILTERS) {
            reader.fault(
                    tag,
                    ProblemCode.TOO_MANY_ELEMENTS,
                    "a tag has more than " + MAX_FILTERS + " filters: " + filters.size());
            return null;
        }
        return sound ? filters.toArray(NONE) : null;
    }

    private @Nullable Filter filter(TagText tag, int position) {
        String name = tag.word();
        List<Argument> arguments = new ArrayList<>();
        while (!tag.isAtEnd() && !tag.peek('|')) {
            boolean quoted = tag.peek('"');
            String argument = quoted ? tag.quoted() : tag.word();
            if (argument == null || (!quoted && argument.isEmpty())) {
                String rest = tag.rest();
                reader.fault(tag, ProblemCode.BAD_TAG_SYNTAX, "not an argument of a filter: " + Quoted.of(rest));
                return null;
            }
            if (!quoted && argument.equals("?:")) {
                reader.fault(
                        tag,
                        ProblemCode.BAD_ARGUMENT,
                        "a default stands before the filters, as in {{name ?: \"there\" | upper}}");
                tag.rest();
                return null;
            }
            arguments.add(new Argument(argument, quoted));
        }
        FilterCatalog.Factory factory = catalog.find(name);
        if (factory == null) {
            unknown(tag, name);
            return null;
        }
        return create(tag, name, factory, arguments, position);
    }

    private @Nullable Filter create(
            TagText tag, String name, FilterCatalog.Factory factory, List<Argument> arguments, int position) {
        try {
            Filter filter = factory.create(arguments);
            if (position > 0 && !filter.takesText()) {
                throw new FilterException(ProblemCode.WRONG_KIND, "must be the first filter: it takes no text");
            }
            return filter;
        } catch (FilterException e) {
            reader.fault(tag, e.code, "filter " + name + ": " + e.getMessage(), "name", name);
            return null;
        }
    }

    private void unknown(TagText tag, String name) {
        String suggestion = new Suggestions().nearest(name, catalog.names());
        String message = name.isEmpty() ? "a filter's name is missing" : "no filter is named " + Quoted.of(name);
        if (suggestion == null) {
            reader.fault(tag, ProblemCode.UNKNOWN_FILTER, message, "name", TagReader.bounded(name));
        } else {
            reader.fault(
                    tag,
                    ProblemCode.UNKNOWN_FILTER,
                    message + "; did you mean " + suggestion + "?",
                    "name",
                    TagReader.bounded(name),
                    "suggestion",
                    suggestion);
        }
    }
}
