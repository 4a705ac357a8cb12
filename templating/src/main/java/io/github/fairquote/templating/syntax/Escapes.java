package io.github.fairquote.templating.syntax;

/** Text written so that it is read as itself: outside tags and in quotes. */
public final class Escapes {
    private Escapes() {}

    /**
     * Literal text with a backslash before every pair of opening braces, and backslashes before them or a tag doubled. Of an odd
     * number of braces before a tag the single one comes first: behind the pairs it would be taken for the tag's.
     */
    public static void literal(CharSequence text, boolean beforeTag, StringBuilder out) {
        int single = beforeTag ? single(text) : text.length();
        int slashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '{' && i != single && i + 1 < text.length() && text.charAt(i + 1) == '{') {
                out.append("\\".repeat(slashes + 1)).append("{{");
                slashes = 0;
                i++;
            } else {
                slashes = unit == '\\' ? slashes + 1 : 0;
                out.append(unit);
            }
        }
        out.append(beforeTag ? "\\".repeat(slashes) : "");
    }

    /** Where the first of an odd number of braces at the end is; the length if there is none. */
    private static int single(CharSequence text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == '{') {
            at--;
        }
        return (text.length() - at) % 2 == 1 ? at : text.length();
    }

    /** A text in quotes, line feeds and tabs by their escapes. */
    public static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> out.append('\\').append(unit);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(unit);
            }
        }
        out.append('"');
    }
}
