package io.github.fairquote.templating.text;

import java.util.Locale;

/** What filters do to texts. */
public final class Texts {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /** How many characters are put in upper case at once. */
    private static final int PIECE = 256;

    private Texts() {}

    /** The text with its first letter in the other case, by root rules. */
    public static String first(String text, boolean upper) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        String head = text.substring(0, end);
        return (upper ? head.toUpperCase(Locale.ROOT) : head.toLowerCase(Locale.ROOT)) + text.substring(end);
    }

    /**
     * The text in small letters, by root rules. The dotted capital I is the only letter that makes two; written so before,
     * the JDK need not copy the whole text anew for each.
     */
    public static String lower(String text) {
        return text.replace("\u0130", "i\u0307").toLowerCase(Locale.ROOT);
    }

    /**
     * The text in upper case, in pieces: the JDK copies what it has for every letter that becomes two. No letter's upper case
     * depends on those around it.
     */
    public static String upper(String text) {
        if (text.length() <= PIECE) {
            return text.toUpperCase(Locale.ROOT);
        }
        StringBuilder upper = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(from + PIECE, text.length());
            to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            upper.append(text.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return upper.toString();
    }

    /** The text without blanks of any kind at its ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text itself if it has at most so many code points, else as many whole words as fit and the ending. */
    public static String cut(String text, int most, String ending) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int room = text.offsetByCodePoints(0, most - ending.codePointCount(0, ending.length()));
        int end = room;
        while (end > 0 && !isBlank(text.charAt(end))) {
            end--;
        }
        end = end == 0 ? withinWord(text, room) : end;
        while (end > 0 && (isBlank(text.charAt(end - 1)) || ",;:-\u2013\u2014".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end) + ending;
    }

    /** A cut in a word longer than the room: not before a mark or a joiner that belongs to the letter in front of it. */
    private static int withinWord(String text, int room) {
        int end = room;
        while (end > 0 && belongsToFormer(text, end)) {
            end = text.offsetByCodePoints(end, -1);
        }
        if (end > 0 || room == 0) {
            return end;
        }
        return text.codePointBefore(room) == ZERO_WIDTH_JOINER ? room - 1 : room;
    }

    private static boolean belongsToFormer(String text, int at) {
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == ZERO_WIDTH_JOINER
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || text.codePointBefore(at) == ZERO_WIDTH_JOINER;
    }

    /** Whether a character is a blank of any kind; zero-width ones are not. */
    public static boolean isBlank(char unit) {
        return unit == ' '
                || (unit >= '\t' && unit <= '\r')
                || (unit > 0x7F && (Character.isWhitespace(unit) || Character.isSpaceChar(unit)));
    }
}
