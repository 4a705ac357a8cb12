package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Names;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Maps and collections turned into values, bounded in depth and number: a map may hold itself. */
final class Conversion {
    private static final int MAX_VALUES = 1_000_000;

    /** Whether texts are judged here; else only blank ones are told from others. */
    private final boolean judges;

    private int depth;
    private int count;
    /** Whether all texts were of printable ASCII characters, as far as they were judged. */
    private boolean isPrintable = true;

    Conversion(boolean judges) {
        this.judges = judges;
    }

    boolean isPrintable() {
        return isPrintable;
    }

    /**
     * The record of a map.
     *
     * @param like the names that it is likely to have; if they are its own, it shares them
     */
    Bindings record(String name, Map<?, ?> map, Keys like) {
        enter(name, map.size());
        Fields fields = new Fields(name, map, like);
        map.forEach(fields);
        depth--;
        return fields.record();
    }

    /** The list of a collection; its records are likely to have the names of the former ones. */
    Value list(String name, Collection<?> elements, Keys like) {
        Object[] given = elements.toArray();
        enter(name, given.length);
        Keys likely = like;
        Object[] cells = new Object[given.length];
        for (int i = 0; i < cells.length; i++) {
            if (given[i] == null) {
                throw new InvalidValueException(
                        ProblemCode.NULL_ELEMENT, name, Quoted.of(name) + " holds null at " + i);
            }
            cells[i] = cell(name, given[i], likely);
            likely = cells[i] instanceof Bindings record ? record.keys() : likely;
        }
        depth--;
        return Value.list(cells);
    }

    private Object cell(String name, @Nullable Object value, Keys like) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value == null) {
            return Value.ABSENT;
        }
        if (value instanceof Map<?, ?> map) {
            return record(name, map, like);
        }
        return value instanceof Collection<?> elements
                ? list(name, elements, like)
                : scalar(name, value).cell();
    }

    private Object text(String text) {
        Object cell = judges ? Value.cell(text) : Value.unjudgedCell(text);
        if (!(cell instanceof String)) {
            isPrintable = false;
        }
        return cell;
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

    private void enter(String name, int values) {
        if (++depth > Bindings.MAX_DEPTH) {
            throw tooDeep();
        }
        if (values > MAX_VALUES - count) {
            throw new InvalidValueException(
                    ProblemCode.TOO_MANY_ELEMENTS, name, "values number more than " + MAX_VALUES);
        }
        count += values;
    }

    static InvalidValueException tooDeep() {
        return new InvalidValueException(
                ProblemCode.TOO_DEEP, "", "values are nested deeper than " + Bindings.MAX_DEPTH);
    }

    /** The fields of one map, as it tells them. */
    private final class Fields implements BiConsumer<Object, Object> {
        private final String of;
        private final Keys like;
        private final Object[] cells;
        /** The names; null as long as they are the likely ones. */
        private String @Nullable [] names;
        /** Whether all names can be names of fields and differ. */
        private boolean isPlain;

        private int count;
        private int deepest;

        Fields(String of, Map<?, ?> map, Keys like) {
            this.of = of;
            this.like = like;
            this.cells = new Object[map.size()];
            this.isPlain = !(map instanceof IdentityHashMap);
            this.names = isPlain && like.size() == cells.length ? null : new String[cells.length];
        }

        @Override
        public void accept(Object key, @Nullable Object value) {
            if (!(key instanceof String name)) {
                throw new InvalidValueException(
                        ProblemCode.BAD_NAME, of, Quoted.of(of) + " has a name that is not a text");
            }
            if (count == cells.length) {
                throw changed();
            }
            if (names != null || !like.isName(count, name)) {
                put(name);
            }
            if (value instanceof String text) {
                cells[count++] = text(text);
            } else {
                nested(name, value);
            }
        }

        private void nested(String name, @Nullable Object value) {
            Object cell = cell(name, value, like.inner(count));
            deepest = Math.max(deepest, Value.depth(cell));
            cells[count++] = cell;
        }

        private void put(String name) {
            if (names == null) {
                names = like.firstOf(count);
            }
            names[count] = name;
            isPlain = isPlain && name.indexOf('.') < 0 && Names.isName(name);
        }

        Bindings record() {
            if (count < cells.length) {
                throw changed();
            }
            return isPlain ? shallow(names == null ? like : new Keys(names)) : built();
        }

        private Bindings shallow(Keys keys) {
            if (deepest >= Bindings.MAX_DEPTH) {
                throw tooDeep();
            }
            if (deepest > 0) {
                keys.learn(cells);
            }
            return new Bindings(keys, deepest, judges, cells);
        }

        /** Names with dots, and faulty ones. */
        private Bindings built() {
            Bindings.Builder builder = Bindings.builder();
            for (int i = 0; i < cells.length; i++) {
                builder.put(Objects.requireNonNull(names)[i], Value.of(cells[i]));
            }
            return builder.build();
        }

        private ConcurrentModificationException changed() {
            return new ConcurrentModificationException(Quoted.of(of) + " was changed while it was read");
        }
    }
}
