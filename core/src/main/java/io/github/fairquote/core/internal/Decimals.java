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
        // A sequence may change between two looks at it, so that only its copy is checked and read.
        String copy = text.toString();
        int digits = digits(copy);
        if (digits == 0) {
            throw new InvalidValueException(
                    ProblemCode.EXPECTED_NUMBER, name, name + " is not a plain decimal number: " + Quoted.of(copy));
        }
        if (digits > DIGIT_LIMIT) {
            throw new InvalidValueException(
                    ProblemCode.NUMBER_TOO_LONG,
                    name,
                    name + " has more than " + DIGIT_LIMIT + " digits: " + Quoted.of(copy));
        }
        return new BigDecimal(copy);
    }

    /** The number of digits of a plain decimal; 0 for anything else. */
    private static int digits(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return 0;
            }
        }
        boolean closed = point != start && point != text.length() - 1;
        return closed ? text.length() - start - (point < 0 ? 0 : 1) : 0;
    }
}
