package io.github.fairquote.templating.text;

/** Text made fit for HTML, as content or between double quotes. */
public final class Html {
    private Html() {}

    /** The text with the five signs of HTML escaped. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.toString();
    }

    /** The same with every character that a browser would not show replaced by its number, such as {@code [U+202E]}. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Traits.of(c) != 0) {
                out.append('[').append(Traits.name(c)).append(']');
            } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                append((char) c, out);
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static void append(char unit, StringBuilder out) {
        switch (unit) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(unit);
        }
    }
}
