package io.github.fairquote.templating.contact.fold;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references that a page decodes: by number, by name, or percent-encoded as {@code %40}. */
final class Entities {
    private static final int MOST_DIGITS = 7;
    private static final int LONGEST_NAME = 8;
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("amp", (int) '&'),
            Map.entry("ast", (int) '*'),
            Map.entry("colon", (int) ':'),
            Map.entry("comma", (int) ','),
            Map.entry("commat", (int) '@'),
            Map.entry("dash", (int) '-'),
            Map.entry("hyphen", (int) '-'),
            Map.entry("lowbar", (int) '_'),
            Map.entry("lpar", (int) '('),
            Map.entry("lsqb", (int) '['),
            Map.entry("nbsp", 0xA0),
            Map.entry("num", (int) '#'),
            Map.entry("period", (int) '.'),
            Map.entry("plus", (int) '+'),
            Map.entry("rpar", (int) ')'),
            Map.entry("rsqb", (int) ']'),
            Map.entry("shy", 0xAD),
            Map.entry("sol", (int) '/'),
            Map.entry("zwj", 0x200D),
            Map.entry("zwnj", 0x200C));

    private Entities() {}

    /** A decoded character and where its reference ends. */
    record Code(int character, int end) {}

    /** Reads a reference at an ampersand, percent sign or backslash; null if there is none. */
    static @Nullable Code read(String text, int i) {
        if (text.charAt(i) == '%') {
            return percent(text, i);
        }
        if (text.charAt(i) == '\\') {
            return escape(text, i);
        }
        // "&amp;#64;" is a reference that was escaped once more.
        int at = text.startsWith("&amp;#", i) ? i + 4 : i;
        return at + 1 < text.length() && text.charAt(at + 1) == '#' ? number(text, at + 2) : name(text, i + 1);
    }

    /** Only the signs that addresses are made of: "100%20" is not a blank. */
    private static @Nullable Code percent(String text, int i) {
        if (text.regionMatches(true, i, "%40", 0, 3)) {
            return new Code('@', i + 3);
        }
        return text.regionMatches(true, i, "%2e", 0, 3) ? new Code('.', i + 3) : null;
    }

    /** A backslash, u and four hexadecimal digits, as programs write characters; ASCII only. */
    private static @Nullable Code escape(String text, int i) {
        if (i + 6 > text.length() || text.charAt(i + 1) != 'u') {
            return null;
        }
        int value = 0;
        for (int at = i + 2; at < i + 6; at++) {
            int digit = digit(text.charAt(at), true);
            if (digit < 0) {
                return null;
            }
            value = value * 16 + digit;
        }
        return value > ' ' && value < 0x7F ? new Code(value, i + 6) : null;
    }

    private static @Nullable Code number(String text, int i) {
        boolean hex = i < text.length() && (text.charAt(i) | 32) == 'x';
        int begin = hex ? i + 1 : i;
        int value = 0;
        int at = begin;
        while (at < text.length() && at - begin < MOST_DIGITS && digit(text.charAt(at), hex) >= 0) {
            value = value * (hex ? 16 : 10) + digit(text.charAt(at++), hex);
        }
        if (at == begin || value < ' ' || value > Character.MAX_CODE_POINT || isSurrogate(value)) {
            return null;
        }
        return new Code(value, at < text.length() && text.charAt(at) == ';' ? at + 1 : at);
    }

    private static @Nullable Code name(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin <= LONGEST_NAME && isLetter(text.charAt(end))) {
            end++;
        }
        Integer value = end < text.length() && text.charAt(end) == ';' ? NAMES.get(text.substring(begin, end)) : null;
        return value == null ? null : new Code(value, end + 1);
    }

    private static boolean isSurrogate(int value) {
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    }

    private static boolean isLetter(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }

    private static int digit(char c, boolean hex) {
        return c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
    }
}
