package io.github.fairquote.core.internal;

import java.util.Locale;

/** Untrusted text made safe for a one-line message: bounded, quoted, control and direction characters escaped. */
public final class Quoted {
    /** The longest message that any exception or problem carries, in UTF-16 units. */
    public static final int MESSAGE_LIMIT = 500;

    private static final int VALUE_LIMIT = 60;
    private static final String CUT = "...";

    private Quoted() {}

    /**
     * Quotes a value for a message.
     *
     * @param value any text
     * @return the text in double quotes, at most 60 code points of it, unprintable characters as {@code \}{@code uXXXX}
     */
    public static String of(CharSequence value) {
        StringBuilder out = new StringBuilder("\"");
        int taken = 0;
        int i = 0;
        while (i < value.length() && taken < VALUE_LIMIT) {
            int c = Character.codePointAt(value, i);
            append(out, c);
            i += Character.charCount(c);
            taken++;
        }
        return i < value.length()
                ? out.append(CUT).append('"').toString()
                : out.append('"').toString();
    }

    /**
     * Cuts and cleans a whole message.
     *
     * @param message any text
     * @return the text on one line, at most {@value #MESSAGE_LIMIT} units; {@code ...} at the end if it was cut
     */
    public static String message(String message) {
        StringBuilder out = new StringBuilder(Math.min(message.length(), MESSAGE_LIMIT) + 8);
        int keep = 0;
        for (int i = 0; i < message.length(); ) {
            int c = message.codePointAt(i);
            append(out, c);
            i += Character.charCount(c);
            if (out.length() > MESSAGE_LIMIT) {
                out.setLength(keep);
                return out.append(CUT).toString();
            }
            keep = out.length() <= MESSAGE_LIMIT - CUT.length() ? out.length() : keep;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
            out.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
        } else {
            out.appendCodePoint(codePoint);
        }
    }
}
