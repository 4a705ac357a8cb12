package io.github.fairquote.templating.block.fit;

/**
 * Which languages may stand in for which: the wanted tag with subtags taken off its end, one after the other (RFC 4647,
 * section 3.4, lookup), and nothing else. {@code de-AT} takes {@code de}; {@code de} never takes {@code de-AT}, and no language
 * takes English because there is nothing better.
 */
public final class LanguageFallback {
    private LanguageFallback() {}

    /** Whether the offered language may stand in for the wanted one. */
    public static boolean takes(String wanted, String offered) {
        return distance(wanted, offered) >= 0;
    }

    /** How many subtags the wanted tag loses until it is the offered one, whatever their case; -1 if it never is. */
    public static int distance(String wanted, String offered) {
        if (!wanted.regionMatches(true, 0, offered, 0, offered.length())) {
            return -1;
        }
        String rest = wanted.substring(offered.length());
        boolean whole = rest.isEmpty() || rest.charAt(0) == '-';
        return whole ? (int) rest.chars().filter(c -> c == '-').count() : -1;
    }
}
