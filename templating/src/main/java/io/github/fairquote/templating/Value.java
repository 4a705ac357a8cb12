package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Traits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bound value: its kind, the value itself and, if it can be printed, its text with the traits of that text. */
final class Value {
    /** Known, but without a value. */
    static final Value ABSENT = new Value(ValueKind.ABSENT, "", null, 0, 0);

    private static final int MAX_DIGITS = 40;
    private static final int MAX_EXPONENT = 40;

    final ValueKind kind;
    final Object raw;
    final @Nullable String text;
    final int traits;
    /** The length of a text that can be printed without a further look, else more than any limit. */
    final int size;
    /** Records and lists below and including this value, for the bound on nesting. */
    final int depth;

    private Value(ValueKind kind, Object raw, @Nullable String text, int traits, int depth) {
        this.kind = kind;
        this.raw = raw;
        this.text = text;
        this.traits = traits;
        this.size = text == null || traits != 0 ? Integer.MAX_VALUE : text.length();
        this.depth = depth;
    }

    static Value text(String text) {
        return new Value(ValueKind.TEXT, text, text, Traits.of(text), 0);
    }

    static Value number(String name, BigDecimal number) {
        // The bit length first: counting the digits of a huge number is itself work.
        Check.that(
                number.unscaledValue().bitLength() <= 4 * MAX_DIGITS && number.precision() <= MAX_DIGITS,
                ProblemCode.NUMBER_TOO_LONG,
                name,
                "has more than " + MAX_DIGITS + " digits");
        Check.that(
                Math.abs((long) number.scale()) <= MAX_EXPONENT,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                name,
                "has an exponent outside [-" + MAX_EXPONENT + ", " + MAX_EXPONENT + "]");
        return new Value(ValueKind.NUMBER, number, number.toPlainString(), 0, 0);
    }

    static Value money(Money money) {
        return new Value(ValueKind.MONEY, money, money.toString(), 0, 0);
    }

    static Value date(LocalDate date) {
        return new Value(ValueKind.DATE, date, date.toString(), 0, 0);
    }

    static Value flag(boolean flag) {
        return new Value(ValueKind.FLAG, flag, null, 0, 0);
    }

    static Value list(List<Value> elements) {
        int depth = 0;
        for (Value element : elements) {
            depth = Math.max(depth, element.depth);
        }
        return new Value(ValueKind.LIST, List.copyOf(elements), null, 0, depth + 1);
    }

    static Value record(Bindings record) {
        return new Value(ValueKind.RECORD, record, null, 0, record.depth());
    }

    @SuppressWarnings("unchecked") // only list() makes lists
    List<Value> elements() {
        return (List<Value>) raw;
    }

    Bindings fields() {
        return (Bindings) raw;
    }

    /** Whether there is something to show: what {@code {{#if}}} asks. */
    boolean isPresent() {
        return switch (kind) {
            case ABSENT -> false;
            case FLAG -> (Boolean) raw;
            case LIST -> !elements().isEmpty();
            case TEXT -> (traits & Traits.BLANK) == 0;
            default -> true;
        };
    }
}
