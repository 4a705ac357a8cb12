package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.json.JsonLimits;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What a single name, text or number must keep to, whatever its type. Numbers are judged by their digits as written, before
 * any arithmetic. Not thread-safe.
 */
final class TokenChecks {
    private static final int NONE = -1;

    private final String text;
    private final JsonLimits limits;
    private final Findings findings;

    TokenChecks(String text, JsonLimits limits, Findings findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
    }

    /** Whether a field's name can be kept; if not, that has been taken down. */
    boolean isName(Pointer object, int offset, String name) {
        if (name.length() > limits.name()) {
            nameTooLong(object, offset);
            return false;
        }
        return isWellFormed(object, offset, "name " + Quoted.of(name), name);
    }

    void nameTooLong(Pointer object, int offset) {
        findings.add(
                offset,
                object,
                ProblemCode.NAME_TOO_LONG,
                "a name has more than " + limits.name() + " characters",
                Facts.limit("json.name", limits.name()));
    }

    Node text(Pointer at, int offset, String value) {
        return isWellFormed(at, offset, "text", value) ? new Node.Text(offset, value) : new Node.Refused(offset);
    }

    Node textTooLong(Pointer at, int offset) {
        findings.add(
                offset,
                at,
                ProblemCode.TEXT_TOO_LONG,
                "text has more than " + limits.text() + " characters",
                Facts.limit("text.chars", limits.text()));
        return new Node.Refused(offset);
    }

    /** The number at this offset, of which the tokenizer has made sure that it is one. */
    Node number(Pointer at, int offset) {
        int first = isAt(offset, "-") ? offset + 1 : offset;
        int whole = digits(first);
        int power = isAt(whole, ".") ? digits(whole + 1) : whole;
        int significant = power - first - (power > whole ? 1 : 0);
        int end = isAt(power, "eE") ? digits(isAt(power + 1, "+-") ? power + 2 : power + 1) : power;
        if (significant > limits.digits() || end - power > limits.digits() + 2) {
            return numberTooLong(at, offset);
        }
        return exponent(power, end) > limits.exponent()
                ? exponentTooLarge(at, offset)
                : new Node.Numeral(offset, new BigDecimal(text.substring(offset, end)), whole == end);
    }

    /** Where a run of digits ends. */
    private int digits(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isAt(int offset, String signs) {
        return offset < text.length() && signs.indexOf(text.charAt(offset)) >= 0;
    }

    Node numberTooLong(Pointer at, int offset) {
        findings.add(
                offset,
                at,
                ProblemCode.NUMBER_TOO_LONG,
                "number has more than " + limits.digits() + " digits",
                Facts.limit("json.number", limits.digits()));
        return new Node.Refused(offset);
    }

    private Node exponentTooLarge(Pointer at, int offset) {
        findings.add(
                offset,
                at,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "number has an exponent outside [-" + limits.exponent() + ", " + limits.exponent() + "]",
                Facts.limit("json.exponent", limits.exponent()));
        return new Node.Refused(offset);
    }

    /** The size of the exponent without its sign, cut at a million. */
    private int exponent(int start, int end) {
        int size = 0;
        for (int i = start; i < end && size < 1_000_000; i++) {
            char c = text.charAt(i);
            size = isDigit(c) ? 10 * size + (c - '0') : size;
        }
        return size;
    }

    private boolean isWellFormed(Pointer at, int offset, String what, String value) {
        int bad = firstBad(value);
        if (bad == NONE) {
            return true;
        }
        int c = value.codePointAt(bad);
        boolean lone = Character.getType(c) == Character.SURROGATE;
        findings.add(
                offset,
                at,
                lone ? ProblemCode.LONE_SURROGATE : ProblemCode.CONTROL_CHARACTER,
                what
                        + (lone ? " holds half a character: " : " holds a control character: ")
                        + Quoted.of(Character.toString(c)),
                Map.of());
        return false;
    }

    private static int firstBad(String value) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
            if (control || Character.getType(c) == Character.SURROGATE) {
                return i;
            }
            i += Character.charCount(c);
        }
        return NONE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
