package io.github.fairquote.templating;

import io.github.fairquote.templating.syntax.Filter;
import io.github.fairquote.templating.syntax.FilterException;
import java.util.Optional;

/** A filter with its arguments read: from one kind of value, or from plain text, to text. */
interface ValueFilter extends Filter {
    /** The only kind it takes; empty for whatever has a plain text. */
    Optional<ValueKind> input();

    @Override
    default boolean takesText() {
        return input().isEmpty() || input().get() == ValueKind.TEXT;
    }

    /**
     * Formats one value.
     *
     * @param raw the value as bound: of the class that belongs to {@link #input()}, plain text if that is empty
     * @param limit the most UTF-16 units that are of use; more need not be built but may be
     * @return the text
     * @throws FilterException if this value does not suit
     */
    String apply(Object raw, int limit);
}
