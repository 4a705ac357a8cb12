package io.github.fairquote.templating.text;

import io.github.fairquote.core.result.ProblemCode;
import java.util.Arrays;
import java.util.Locale;

/** What makes a value unfit to be printed, found in one pass when the value is bound. */
public final class Traits {
    /** No visible character. */
    public static final int BLANK = 1;
    /** A control character other than line ends and tabs, or a line or paragraph separator. */
    public static final int CONTROL = 2;
    /** A character of the Unicode property Bidi_Control. */
    public static final int BIDI = 4;
    /** Half of a surrogate pair. */
    public static final int SURROGATE = 8;

    private Traits() {}

    /** Whether a text holds nothing but printable ASCII characters and does not begin with a blank: it has no traits. */
    public static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || text.charAt(0) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text begins with a visible ASCII character, so that it is not blank. */
    public static boolean beginsVisibly(String text) {
        return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
    }

    /**
     * Whether the first characters are nothing but printable ASCII characters and line ends. They are overwritten: the same few
     * operations on each of them, without a question in between, are done for many characters at once by the machine.
     */
    public static boolean arePrintable(char[] chars, int count) {
        for (int i = 0; i < count; i++) {
            chars[i] = (char) unprintable(chars[i]);
        }
        return count == 0 || (chars[0] == 0 && Arrays.equals(chars, 0, count - 1, chars, 1, count));
    }

    /** Zero for a printable ASCII character or a line end: below is a sign bit that only line ends lack, above the eighth bit. */
    private static int unprintable(int c) {
        int below = (c - ' ') & ~((c ^ '\n') - 1) & ~((c ^ '\r') - 1);
        return (below | c | (c + 1)) & 0xFF80;
    }

    /** All traits of a text. */
    public static int of(String text) {
        return isPlain(text) ? 0 : ofAny(text);
    }

    /** All traits of a text that is not plain. */
    public static int ofAny(String text) {
        int traits = BLANK;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            traits |= of(c);
            if ((traits & BLANK) != 0 && isVisible(c)) {
                traits &= ~BLANK;
            }
            i += Character.charCount(c);
        }
        return traits;
    }

    /** The offset of the first character with a trait that the text is known to have. */
    public static int find(String text, int trait) {
        int at = 0;
        while ((of(text.codePointAt(at)) & trait) == 0) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The traits of one character, {@link #BLANK} left out. */
    public static int of(int c) {
        if (c < 0x20) {
            return c == '\n' || c == '\r' || c == '\t' ? 0 : CONTROL;
        }
        if (c < 0x7F) {
            return 0;
        }
        if (c <= 0x9F || c == 0x2028 || c == 0x2029) {
            return CONTROL;
        }
        if (isBidiControl(c)) {
            return BIDI;
        }
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? SURROGATE : 0;
    }

    /** The code that names a character's trait. */
    public static ProblemCode code(int trait) {
        return switch (trait) {
            case BIDI -> ProblemCode.BIDI_CONTROL;
            case SURROGATE -> ProblemCode.LONE_SURROGATE;
            default -> ProblemCode.CONTROL_CHARACTER;
        };
    }

    /** A character in the form U+202E. */
    public static String name(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    private static boolean isBidiControl(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return !(Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || isFiller(c));
    }

    /** Letters and marks that show nothing: Hangul fillers, the Braille blank, variation selectors. */
    private static boolean isFiller(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
        };
    }
}
