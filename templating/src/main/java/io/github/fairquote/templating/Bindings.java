package io.github.fairquote.templating;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.templating.text.NameTree;
import io.github.fairquote.templating.text.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a template, by name: an immutable tree of texts, numbers, money, dates, flags, lists and records.
 *
 * <p>Dotted names build records: {@code text("client.name", "Ann")} declares the record {@code client} with the field
 * {@code name}. A name that may be without a value is declared with {@link Builder#absent(String)}, so that a template can
 * ask for it with {@code {{#if}}} or a default; names that are not declared at all are reported as unknown. Texts are kept as
 * they are: never normalised, never read as template. What a template refuses in a text (control characters, say) is decided
 * by the template, not here.
 *
 * <p>Limits: names as in templates, records and lists nested at most {@value #MAX_DEPTH} deep, at most a million values,
 * numbers of at most 40 digits with an exponent in [-40, 40]. Immutable and thread-safe.
 */
public final class Bindings {
    /** How deep records and lists may be nested. */
    static final int MAX_DEPTH = 32;

    private static final Bindings EMPTY = new Bindings(Map.of());

    private final Keys keys;
    /** The {@linkplain Value#cell() cells} in the order of the keys. */
    private final Object[] cells;

    private final int depth;
    /** Whether every text among the cells is of printable ASCII characters. */
    private final boolean isJudged;

    Bindings(Map<String, Value> values) {
        this(
                new Keys(values.keySet().toArray(new String[0])),
                values.values().stream().map(Value::cell).toArray());
    }

    private Bindings(Keys keys, Object... cells) {
        this(keys, Value.depth(cells), true, cells);
    }

    /** The array, whose deepest cell is so deep, is the bindings' own from here on. */
    Bindings(Keys keys, int deepest, boolean isJudged, Object... cells) {
        this.keys = keys;
        this.cells = cells;
        this.depth = deepest + 1;
        this.isJudged = isJudged;
    }

    /**
     * No values.
     *
     * @return the empty bindings
     */
    public static Bindings empty() {
        return EMPTY;
    }

    /**
     * The values of a map.
     *
     * @param values texts ({@link CharSequence}), numbers ({@link BigDecimal}, {@link java.math.BigInteger}, {@link Long},
     *     {@link Integer}, {@link Short}, {@link Byte}), {@link Money}, {@link LocalDate}, {@link Boolean}, maps, bindings
     *     and collections of all these by name; null is an absent value; names may be dotted
     * @return the bindings in the order of the map
     * @throws InvalidValueException WRONG_KIND for any other class, doubles included (their text differs between JDKs);
     *     BAD_NAME, DUPLICATE_ELEMENT, INCONSISTENT, TOO_DEEP, TOO_MANY_ELEMENTS and the codes of numbers
     */
    public static Bindings of(Map<String, ? extends @Nullable Object> values) {
        Objects.requireNonNull(values, "values");
        return new Conversion(true).record("", values, Keys.NONE);
    }

    /**
     * The values of a look-up by name, such as Commons Text's {@code StringLookup}.
     *
     * @param names the names to look up; usually those of a template
     * @param lookup gives the text of a name, or null for none; asked once per name, nothing in its answer is looked up again
     * @return the bindings; names without an answer are absent
     * @throws InvalidValueException BAD_NAME, DUPLICATE_ELEMENT or INCONSISTENT for names that break a rule
     */
    public static Bindings of(Collection<String> names, Function<? super String, @Nullable String> lookup) {
        Objects.requireNonNull(lookup, "lookup");
        Builder builder = builder();
        for (String name : Objects.requireNonNull(names, "names")) {
            String text = lookup.apply(name);
            builder.put(name, text == null ? Value.ABSENT : Value.text(text));
        }
        return builder.build();
    }

    /**
     * The texts of a look-up, such as Commons Text's {@code StringLookup}, for what a template asks for and nothing else.
     *
     * <p>Names can't hold a colon, so no template reaches the prefixed look-ups of an interpolator ({@code sys:}, {@code file:});
     * a look-up that gives away what it is asked by plain name is the caller's choice.
     *
     * @param template the template whose names are looked up, whatever branch they are in
     * @param lookup gives the text of a dotted name, or null for none; asked once per name, nothing in its answer is looked up
     *     again; not asked for lists, nor for records of which the template asks for fields
     * @return the bindings in the order of the template; names without an answer and lists are absent
     */
    public static Bindings forTemplate(Template template, Function<? super String, @Nullable String> lookup) {
        Objects.requireNonNull(lookup, "lookup");
        Builder builder = builder();
        Placeholders.rootNames(template.program()).forEach((name, isList) -> {
            String text = isList ? null : lookup.apply(name);
            builder.put(name, text == null ? Value.ABSENT : Value.text(text));
        });
        return builder.build();
    }

    /**
     * The values of a JSON object, such as {@code {"client": {"name": "Ann"}, "budget": 1000}}, read strictly: texts, numbers
     * at the scale written, flags, arrays of these and objects; null is an absent value. Dates and money are texts here;
     * {@link Schema#readJson} reads them by their kinds.
     *
     * @param json the document; copied once
     * @return the bindings in the order of the document, or every problem with its place: the codes of {@link
     *     io.github.fairquote.core.json.FairquoteJson}, BAD_NAME for names that no template could ask for, TOO_DEEP
     */
    public static Partial<Bindings> readJson(CharSequence json) {
        return JsonValues.READER.read(Objects.requireNonNull(json, "json"));
    }

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The names of all values that are not records, in the order given.
     *
     * @return the dotted names; a list counts as one value, absent values are included
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        collect("", names);
        return Collections.unmodifiableList(names);
    }

    /**
     * What a name is bound to.
     *
     * @param name the dotted name
     * @return the kind; empty if the name is not declared
     */
    public Optional<ValueKind> kind(String name) {
        Object cell = find(Names.parts(Objects.requireNonNull(name, "name")));
        return cell == null ? Optional.empty() : Optional.of(Value.of(cell).kind);
    }

    /**
     * Whether a name has something to show, as {@code {{#if name}}} asks.
     *
     * @param name the dotted name
     * @return true for visible text, any number, amount, date or record, a list with elements and the flag yes
     */
    public boolean has(String name) {
        return Value.isPresent(find(Names.parts(Objects.requireNonNull(name, "name"))));
    }

    /** The plain form of the names, without any value: values may be private. */
    @Override
    public String toString() {
        return "Bindings" + values().keySet();
    }

    /** The direct fields, in the order given; a copy. */
    Map<String, Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(keys.name(i), Value.of(cells[i]));
        }
        return values;
    }

    /** Whether texts in cells are known to be fit; else whoever prints one has to look. */
    boolean isJudged() {
        return isJudged;
    }

    /** The same with every text judged; recursion is bounded by {@link #MAX_DEPTH}. */
    Bindings judged() {
        return isJudged ? this : new Bindings(keys, depth - 1, true, Value.judged(cells));
    }

    Keys keys() {
        return keys;
    }

    /** The cell of the direct field of a number. */
    Object cell(int at) {
        return cells[at];
    }

    /** The cell of a direct field; null if it is not declared. */
    private @Nullable Object get(String name) {
        int at = keys.find(name);
        return at < 0 ? null : cells[at];
    }

    int depth() {
        return depth;
    }

    /** The cell at a path; absent if a record on the way is absent; null if it is not declared. */
    @Nullable
    Object find(String... path) {
        return below(this, path, 0);
    }

    /** The cell at the rest of a path below a cell. */
    static @Nullable Object below(@Nullable Object cell, String[] path, int from) {
        Object at = cell;
        for (int i = from; i < path.length; i++) {
            if (!(at instanceof Bindings record)) {
                return at == Value.ABSENT ? at : null;
            }
            at = record.get(path[i]);
        }
        return at;
    }

    /** Recursion is bounded by {@link #MAX_DEPTH}. */
    private void collect(String prefix, List<String> names) {
        for (int i = 0; i < cells.length; i++) {
            String name = prefix + keys.name(i);
            if (cells[i] instanceof Bindings record) {
                record.collect(name + ".", names);
            } else {
                names.add(name);
            }
        }
    }

    /** Builds bindings; declaring a name twice is refused. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Object> root = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Binds a text.
         *
         * @param name the name, dotted or not
         * @param text the text, kept as it is
         * @return this builder
         * @throws InvalidValueException BAD_NAME, DUPLICATE_ELEMENT or INCONSISTENT (a value where a record is, or the reverse)
         */
        public Builder text(String name, CharSequence text) {
            return put(name, Value.text(Objects.requireNonNull(text, "text").toString()));
        }

        /**
         * Binds an exact number.
         *
         * @param name the name, dotted or not
         * @param number the number, at most 40 digits, exponent in [-40, 40]; printed with the scale it has
         * @return this builder
         * @throws InvalidValueException NUMBER_TOO_LONG, NUMBER_OUT_OF_RANGE or a code of the name
         */
        public Builder number(String name, BigDecimal number) {
            return put(name, Value.number(name, Objects.requireNonNull(number, "number")));
        }

        /**
         * Binds an integer.
         *
         * @param name the name, dotted or not
         * @param number the number
         * @return this builder
         * @throws InvalidValueException a code of the name
         */
        public Builder number(String name, long number) {
            return number(name, BigDecimal.valueOf(number));
        }

        /**
         * Binds an amount of money.
         *
         * @param name the name, dotted or not
         * @param money the amount
         * @return this builder
         * @throws InvalidValueException a code of the name
         */
        public Builder money(String name, Money money) {
            return put(name, Value.money(Objects.requireNonNull(money, "money")));
        }

        /**
         * Binds a calendar date.
         *
         * @param name the name, dotted or not
         * @param date the date
         * @return this builder
         * @throws InvalidValueException a code of the name
         */
        public Builder date(String name, LocalDate date) {
            return put(name, Value.date(Objects.requireNonNull(date, "date")));
        }

        /**
         * Binds a yes or no for {@code {{#if}}}.
         *
         * @param name the name, dotted or not
         * @param flag the answer
         * @return this builder
         * @throws InvalidValueException a code of the name
         */
        public Builder flag(String name, boolean flag) {
            return put(name, Value.flag(flag));
        }

        /**
         * Binds a list.
         *
         * @param name the name, dotted or not
         * @param elements what {@link Bindings#of(Map)} takes as values; null elements are refused
         * @return this builder
         * @throws InvalidValueException NULL_ELEMENT, the codes of {@link Bindings#of(Map)} or a code of the name
         */
        public Builder list(String name, Collection<?> elements) {
            return put(name, new Conversion(true).list(name, Objects.requireNonNull(elements, "elements"), Keys.NONE));
        }

        /**
         * Binds a record; fields may be added to it by dotted names.
         *
         * @param name the name, dotted or not
         * @param fields the fields
         * @return this builder
         * @throws InvalidValueException TOO_DEEP or a code of the name
         */
        public Builder record(String name, Bindings fields) {
            return put(name, Value.record(Objects.requireNonNull(fields, "fields")));
        }

        /**
         * Declares a name without a value.
         *
         * @param name the name, dotted or not
         * @return this builder
         * @throws InvalidValueException a code of the name
         */
        public Builder absent(String name) {
            return put(name, Value.ABSENT);
        }

        /**
         * Binds a text if there is one and declares the name as absent otherwise.
         *
         * @param name the name, dotted or not
         * @param text the text, if there is one
         * @return this builder
         * @throws InvalidValueException a code of the name
         */
        public Builder text(String name, Optional<? extends CharSequence> text) {
            return Objects.requireNonNull(text, "text").isPresent() ? text(name, text.get()) : absent(name);
        }

        /**
         * Binds all direct fields of other bindings.
         *
         * @param other the other bindings
         * @return this builder
         * @throws InvalidValueException DUPLICATE_ELEMENT or INCONSISTENT if a name is taken
         */
        public Builder all(Bindings other) {
            Objects.requireNonNull(other, "other").values().forEach(this::put);
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the bindings
         * @throws InvalidValueException TOO_DEEP if records and lists are nested deeper than 32
         */
        public Bindings build() {
            return build(root);
        }

        Builder put(String name, Value value) {
            NameTree.put(root, name, value, Builder::fields);
            return this;
        }

        private static @Nullable Map<String, ?> fields(Object leaf) {
            Value value = (Value) leaf;
            return value.kind == ValueKind.RECORD ? value.fields().values() : null;
        }

        /** Recursion is bounded by the parts of a name. */
        @SuppressWarnings("unchecked") // inner maps are made here only
        private static Bindings build(Map<String, Object> node) {
            Map<String, Value> values = new LinkedHashMap<>();
            node.forEach((name, child) -> values.put(
                    name, child instanceof Value value ? value : Value.record(build((Map<String, Object>) child))));
            Bindings bindings = new Bindings(values);
            if (bindings.depth > MAX_DEPTH) {
                throw Conversion.tooDeep();
            }
            return bindings;
        }
    }
}
