package io.github.fairquote.templating.format;

import java.util.List;

/**
 * What stands between the elements of a list.
 *
 * @param separator between elements
 * @param last before the last of three and more
 * @param two between two
 */
public record ListWords(String separator, String last, String two) {
    static ListWords of(List<String> words) {
        return new ListWords(words.get(0), words.get(1), words.get(2));
    }

    /**
     * Joins elements.
     *
     * @param elements the elements
     * @return such as {@code a}, {@code a and b}, {@code a, b and c}; empty for none
     */
    public String join(List<String> elements) {
        int size = elements.size();
        if (size < 3) {
            return String.join(two, elements);
        }
        return String.join(separator, elements.subList(0, size - 1)) + last + elements.get(size - 1);
    }
}
