package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Traits;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One bound value: its kind, the value itself and, if it can be printed, its text with the traits of that text.
 *
 * <p>Bindings keep what is most frequent as it is, without a value around it: texts of printable ASCII characters as strings and
 * records as bindings. Such a {@linkplain #cell() cell} becomes a value by {@link #of}.
 */
final class Value {
    /** Known, but without a value. */
    static final Value ABSENT = new Value(ValueKind.ABSENT, "", null, 0, 0);

    private static final int MAX_DIGITS = 40;
    private static final int MAX_EXPONENT = 40;

    final ValueKind kind;
    final Object raw;
    final @Nullable String text;
    final int traits;
    /** Records and lists below and including this value, for the bound on nesting. */
    final int depth;

    private Value(ValueKind kind, Object raw, @Nullable String text, int traits, int depth) {
        this.kind = kind;
        this.raw = raw;
        this.text = text;
        this.traits = traits;
        this.depth = depth;
    }

    static Value text(String text) {
        return new Value(ValueKind.TEXT, text, text, Traits.of(text), 0);
    }

    /** What bindings keep of a text. */
    static Object cell(String text) {
        return Traits.isPlain(text) ? text : new Value(ValueKind.TEXT, text, text, Traits.ofAny(text), 0);
    }

    /** What bindings keep of a text that is to be judged when it is used, but for blank ones. */
    static Object unjudgedCell(String text) {
        return Traits.beginsVisibly(text) ? text : text(text);
    }

    /** The cells with every text judged. */
    static Object[] judged(Object... cells) {
        Object[] judged = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            judged[i] = judged(cells[i]);
        }
        return judged;
    }

    private static Object judged(Object cell) {
        if (cell instanceof String text) {
            return cell(text);
        }
        if (cell instanceof Value value) {
            return value.kind == ValueKind.LIST ? list(judged(value.elements().cells())) : value;
        }
        return ((Bindings) cell).judged();
    }

    /** The value of a cell. */
    static Value of(Object cell) {
        if (cell instanceof Value value) {
            return value;
        }
        return cell instanceof String text ? text(text) : record((Bindings) cell);
    }

    /** Whether there is something to show in a cell; false if there is none. */
    static boolean isPresent(@Nullable Object cell) {
        return cell != null && !(cell instanceof Value value && !value.isPresent());
    }

    /** How many records and lists the deepest of cells is deep. */
    static int depth(Object... cells) {
        int deepest = 0;
        for (Object cell : cells) {
            deepest = Math.max(deepest, depth(cell));
        }
        return deepest;
    }

    /** How many records and lists a cell is deep. */
    static int depth(Object cell) {
        if (cell instanceof Value value) {
            return value.depth;
        }
        return cell instanceof Bindings record ? record.depth() : 0;
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

    /** The array of cells is the list's own from here on. */
    static Value list(Object... cells) {
        return new Value(ValueKind.LIST, new Elements(cells), null, 0, depth(cells) + 1);
    }

    static Value record(Bindings record) {
        return new Value(ValueKind.RECORD, record, null, 0, record.depth());
    }

    Elements elements() {
        return (Elements) raw;
    }

    Bindings fields() {
        return (Bindings) raw;
    }

    /** The value as bindings keep it. */
    Object cell() {
        return switch (kind) {
            case TEXT -> cell((String) raw);
            case RECORD -> raw;
            default -> this;
        };
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
