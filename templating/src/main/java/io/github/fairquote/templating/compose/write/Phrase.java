package io.github.fairquote.templating.compose.write;

/**
 * A line of somebody's text as it stands inside of a sentence: blanks of every kind run together to one, none around it, and no
 * closing mark that the sentence has of its own.
 */
final class Phrase {
    private static final String CLOSING = ".,;:!?\u2026";

    private static final String MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";

    private Phrase() {}

    static String of(String text) {
        String joined = joined(text);
        int end = joined.length();
        while (end > 0 && isClosing(joined.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? joined : joined.substring(0, end);
    }

    /** A quotation as it stands between quotation marks: without marks of its own around the whole of it. */
    static String quoted(String text) {
        String joined = joined(text);
        int end = joined.length() - 1;
        boolean marked = end > 1 && joined.charAt(end) == partner(joined.charAt(0));
        String inner = marked ? joined.substring(1, end).strip() : joined;
        boolean whole = marked && !inner.isEmpty() && MARKS.chars().noneMatch(mark -> inner.indexOf(mark) >= 0);
        return whole ? inner : joined;
    }

    private static char partner(char open) {
        return switch (open) {
            case '"' -> '"';
            case '\u201C' -> '\u201D';
            case '\u201E' -> '\u201C';
            case '\u00AB' -> '\u00BB';
            case '\u00BB' -> '\u00AB';
            default -> 0;
        };
    }

    /** Blanks run together; nothing else changes. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                joined.appendCodePoint(c);
            } else if (joined.length() > 0 && joined.charAt(joined.length() - 1) != ' ') {
                joined.append(' ');
            }
        });
        return joined.toString().stripTrailing();
    }

    private static boolean isClosing(char c) {
        return c == ' ' || CLOSING.indexOf(c) >= 0;
    }
}
