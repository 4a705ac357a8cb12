package io.github.fairquote.core.internal;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;

/** Plain decimals from text: ASCII digits, one optional point, one optional minus; the same on every JDK and locale. */
public final class Decimals {
    /** The most digits read, in front of and behind the point together. */
    public static final int DIGIT_LIMIT = 40;

    private Decimals() {}

    /**
     * Reads a plain decimal such as {@code 45}, {@code 45.10} or {@code -0.5}.
     *
     * @param name the attribute
     * @param text the text; no blanks, exponents, grouping, currency signs or digits of other scripts
     * @return the number with the scale as written
     * @throws InvalidValueException EXPECTED_NUMBER if it is anything else, NUMBER_TOO_LONG above {@value #DIGIT_LIMIT} digits
     */
    public static BigDecimal parse(String name, CharSequence text) {
        if (text.length() > DIGIT_LIMIT + 2) {
            throw new InvalidValueException(
                    ProblemCode.NUMBER_TOO_LONG, name, name + " has more than " + DIGIT_LIMIT + " digits");
        }
        if (!isPlain(text)) {
            throw new InvalidValueException(
                    ProblemCode.EXPECTED_NUMBER, name, name + " is not a plain decimal number: " + Quoted.of(text));
        }
        return new BigDecimal(text.toString());
    }

    private static boolean isPlain(CharSequence text) {
        int start = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && point != start && point != text.length() - 1;
    }
}
