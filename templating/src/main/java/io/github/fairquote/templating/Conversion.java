package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Names;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps and collections turned into values, bounded in depth and number: a map may hold itself. */
final class Conversion {
    private static final int MAX_VALUES = 1_000_000;

    private int depth;
    private int count;

    /** The record of a map. */
    Bindings record(String name, Map<?, ?> map) {
        return record(name, map, Keys.NONE);
    }

    /** The record of a map; keys that turn out to be its own too are shared. */
    private Bindings record(String name, Map<?, ?> map, Keys like) {
        enter();
        String[] names = new String[map.size()];
        Value[] values = new Value[names.length];
        int size = 0;
        boolean same = like.size() == names.length;
        boolean plain = !(map instanceof IdentityHashMap);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String field)) {
                throw new InvalidValueException(
                        ProblemCode.BAD_NAME, name, Quoted.of(name) + " has a name that is not a text");
            }
            same = same && like.name(size).equals(field);
            plain = plain && (same || isPlain(field));
            names[size] = field;
            values[size++] = value(field, entry.getValue(), Keys.NONE);
        }
        depth--;
        return plain ? shallow(same ? like : new Keys(names), values) : built(names, values);
    }

    private static Bindings shallow(Keys keys, Value[] values) {
        Bindings bindings = new Bindings(keys, values);
        if (bindings.depth() > Bindings.MAX_DEPTH) {
            throw tooDeep();
        }
        return bindings;
    }

    /** Names with dots, and faulty ones. */
    private static Bindings built(String[] names, Value[] values) {
        Bindings.Builder builder = Bindings.builder();
        for (int i = 0; i < names.length; i++) {
            builder.put(names[i], values[i]);
        }
        return builder.build();
    }

    private static boolean isPlain(String name) {
        return name.indexOf('.') < 0 && Names.isName(name);
    }

    /** The list of a collection. */
    Value list(String name, Collection<?> elements) {
        enter();
        List<Value> values = new ArrayList<>(elements.size());
        Keys like = Keys.NONE;
        for (Object element : elements) {
            if (element == null) {
                throw new InvalidValueException(
                        ProblemCode.NULL_ELEMENT, name, Quoted.of(name) + " holds null at " + values.size());
            }
            Value value = value(name, element, like);
            like = value.kind == ValueKind.RECORD ? value.fields().keys() : like;
            values.add(value);
        }
        depth--;
        return Value.list(values);
    }

    private Value value(String name, @Nullable Object value, Keys like) {
        if (++count > MAX_VALUES) {
            throw new InvalidValueException(
                    ProblemCode.TOO_MANY_ELEMENTS, name, "values number more than " + MAX_VALUES);
        }
        if (value == null) {
            return Value.ABSENT;
        }
        if (value instanceof String text) {
            return Value.text(text);
        }
        if (value instanceof Map<?, ?> map) {
            return Value.record(record(name, map, like));
        }
        if (value instanceof Collection<?> elements) {
            return list(name, elements);
        }
        return scalar(name, value);
    }

    private static Value scalar(String name, Object value) {
        if (value instanceof CharSequence text) {
            return Value.text(text.toString());
        }
        if (value instanceof Bindings record) {
            return Value.record(record);
        }
        if (value instanceof Money money) {
            return Value.money(money);
        }
        if (value instanceof LocalDate date) {
            return Value.date(date);
        }
        if (value instanceof Boolean flag) {
            return Value.flag(flag);
        }
        return Value.number(name, number(name, value));
    }

    private static BigDecimal number(String name, Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        throw new InvalidValueException(
                ProblemCode.WRONG_KIND,
                name,
                Quoted.of(name) + " is of a class that no value has: "
                        + value.getClass().getName());
    }

    private void enter() {
        if (++depth > Bindings.MAX_DEPTH) {
            throw tooDeep();
        }
    }

    static InvalidValueException tooDeep() {
        return new InvalidValueException(
                ProblemCode.TOO_DEEP, "", "values are nested deeper than " + Bindings.MAX_DEPTH);
    }
}
