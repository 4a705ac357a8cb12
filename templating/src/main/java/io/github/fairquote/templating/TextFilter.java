package io.github.fairquote.templating;

import java.util.List;

/**
 * A filter of the user's own: a pure function from text to text, called by name as in {@code {{need | shout "!"}}}.
 *
 * <p>It must give the same result for the same arguments, from any thread. It sees the plain text of a text, number, amount
 * or date, or what the filter before it made; its result is checked like a value and never read as template.
 */
@FunctionalInterface
public interface TextFilter {
    /**
     * Changes a text.
     *
     * @param text the text, not blank
     * @param arguments the arguments as written in the template, quotes taken off
     * @return the changed text
     * @throws IllegalArgumentException if the arguments or the text do not suit the filter; becomes a BAD_ARGUMENT problem
     */
    String apply(String text, List<String> arguments);
}
