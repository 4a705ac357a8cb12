package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A JSON value at its place in a document, as codecs look at it. Whatever is asked for and not there is reported at that place,
 * so an empty answer means that there is nothing left to say. Not thread-safe.
 */
public final class Cursor {
    /** What a JSON value is. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** An explicit null. */
        NULL,
        /** A value whose own problem has been reported; whatever it is asked for is empty. */
        REFUSED
    }

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Node node;
    private final Pointer pointer;
    private final Findings findings;

    Cursor(Node node, Pointer pointer, Findings findings) {
        this.node = node;
        this.pointer = pointer;
        this.findings = findings;
    }

    /**
     * What the value is, for types that are read from values of several kinds.
     *
     * @return the kind
     */
    public Kind kind() {
        return node.is();
    }

    /**
     * The value as text.
     *
     * @return the text; empty with EXPECTED_TEXT reported if it is something else
     */
    public Optional<String> text() {
        return node instanceof Node.Text text ? Optional.of(text.value()) : wrong(ProblemCode.EXPECTED_TEXT, "text");
    }

    /**
     * The value as a number.
     *
     * @return the number at the scale written; empty with EXPECTED_NUMBER reported if it is something else
     */
    public Optional<BigDecimal> number() {
        return node instanceof Node.Numeral number
                ? Optional.of(number.value())
                : wrong(ProblemCode.EXPECTED_NUMBER, "a number");
    }

    /**
     * The value as an integer.
     *
     * @return the integer; empty with EXPECTED_INTEGER reported if it is something else, a number with a point or an exponent
     *     included, or with NUMBER_OUT_OF_RANGE beyond 32 bits
     */
    public Optional<Integer> integer() {
        if (!(node instanceof Node.Numeral number) || !number.whole()) {
            return wrong(ProblemCode.EXPECTED_INTEGER, "an integer");
        }
        if (number.value().compareTo(INT_MIN) < 0 || number.value().compareTo(INT_MAX) > 0) {
            refuse(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "integer is outside [" + INT_MIN + ", " + INT_MAX + "]: " + number.value(),
                    Facts.of("actual", number.value().toString()));
            return Optional.empty();
        }
        return Optional.of(number.value().intValueExact());
    }

    /**
     * The value as true or false.
     *
     * @return the flag; empty with EXPECTED_BOOLEAN reported if it is something else
     */
    public Optional<Boolean> flag() {
        return node instanceof Node.Flag flag
                ? Optional.of(flag.value())
                : wrong(ProblemCode.EXPECTED_BOOLEAN, "true or false");
    }

    /**
     * The elements of the value as an array.
     *
     * @return the elements in their order; empty with EXPECTED_ARRAY reported if it is something else
     */
    public Optional<List<Cursor>> elements() {
        if (!(node instanceof Node.Elements array)) {
            return wrong(ProblemCode.EXPECTED_ARRAY, "an array");
        }
        List<Cursor> cursors = new ArrayList<>(array.elements().size());
        for (Node element : array.elements()) {
            cursors.add(new Cursor(element, pointer.element(cursors.size()), findings));
        }
        return Optional.of(cursors);
    }

    /**
     * The fields of the value as an object.
     *
     * @return the values by name, in their order; empty with EXPECTED_OBJECT reported if it is something else
     */
    public Optional<Map<String, Cursor>> members() {
        if (!(node instanceof Node.Fields object)) {
            return wrong(ProblemCode.EXPECTED_OBJECT, "an object");
        }
        Map<String, Cursor> cursors = new LinkedHashMap<>();
        object.members().forEach((name, member) -> cursors.put(name, at(name, member.value())));
        return Optional.of(cursors);
    }

    /**
     * Reports something wrong with the value.
     *
     * @param code the code
     * @param message the message
     * @param facts the facts of the problem by name
     */
    public void refuse(ProblemCode code, String message, Map<String, String> facts) {
        findings.add(node.offset(), pointer, code, message, facts);
    }

    /**
     * Makes a value and reports it here if that is refused.
     *
     * <p>A refusal that names an attribute is reported at that field of the object if the type has it; at the place of the
     * object's start if the object has not.
     *
     * @param <T> the value's type
     * @param make makes the value
     * @param fields tells which attributes are fields of the type
     * @return the value; empty if it was refused
     */
    public <T> Optional<T> attempt(Supplier<? extends T> make, Predicate<String> fields) {
        try {
            return Optional.of(make.get());
        } catch (InvalidValueException e) {
            refuse(e, fields);
        } catch (FairquoteException e) {
            refuse(e.code(), String.valueOf(e.getMessage()), Map.of());
        }
        return Optional.empty();
    }

    /** How much is wrong with the document so far. */
    int problems() {
        return findings.count();
    }

    /** Reports a refusal at the field that it names. */
    void refuse(InvalidValueException e, Predicate<String> fields) {
        Cursor place = placeOf(e, fields);
        findings.add(
                place.node.offset(),
                place.pointer,
                e.code(),
                String.valueOf(e.getMessage()),
                e.suggestion().map(s -> Facts.of(Problem.SUGGESTION, s)).orElse(Map.of()));
    }

    private Cursor placeOf(InvalidValueException e, Predicate<String> fields) {
        String name = e.attribute();
        if (!(node instanceof Node.Fields) || !fields.test(name)) {
            return this;
        }
        Cursor field = member(name).orElseGet(() -> at(name, node));
        return e.element().isPresent() ? field.element(e.element().getAsInt()) : field;
    }

    /** The element of that place, or the whole if it has none there. */
    private Cursor element(int place) {
        return node instanceof Node.Elements array && place < array.elements().size()
                ? new Cursor(array.elements().get(place), pointer.element(place), findings)
                : this;
    }

    /** Whether the value is an object; reported as EXPECTED_OBJECT if not. */
    boolean isObject() {
        if (node instanceof Node.Fields) {
            return true;
        }
        wrong(ProblemCode.EXPECTED_OBJECT, "an object");
        return false;
    }

    /** The field of that name, if the object has it. */
    Optional<Cursor> member(String name) {
        return Optional.ofNullable(object().members().get(name)).map(member -> at(name, member.value()));
    }

    /** Reports that a field is missing, where it would have to be added: at the object's closing brace. */
    void missing(String name, String type) {
        findings.add(
                object().end(),
                pointer.field(name),
                ProblemCode.MISSING_FIELD,
                name + " is missing in " + type,
                Facts.of("name", name));
    }

    /** Reports every field that the type does not have, at its name. */
    void refuseUnknown(Predicate<String> fields, Iterable<String> names, String type) {
        object().members().forEach((name, member) -> {
            if (!fields.test(name)) {
                unknown(member.offset(), name, Nearest.to(name, names), type);
            }
        });
    }

    private void unknown(int offset, String name, Optional<String> nearest, String type) {
        findings.add(
                offset,
                pointer.field(name),
                ProblemCode.UNKNOWN_FIELD,
                Quoted.of(name) + " is no field of " + type
                        + nearest.map(n -> "; did you mean " + n + "?").orElse(""),
                Facts.of("name", name, nearest));
    }

    /** The value, of which has been made sure that it is an object. */
    private Node.Fields object() {
        return (Node.Fields) node;
    }

    private Cursor at(String name, Node value) {
        return new Cursor(value, pointer.field(name), findings);
    }

    private <T> Optional<T> wrong(ProblemCode code, String expected) {
        if (node instanceof Node.Null) {
            refuse(ProblemCode.NULL_FIELD, "null where " + expected + " is expected; leave it out instead", Map.of());
        } else if (!(node instanceof Node.Refused)) {
            refuse(
                    code,
                    "expected " + expected + ", found " + node.kind(),
                    Facts.of("expected", expected, "actual", node.kind()));
        }
        return Optional.empty();
    }
}
