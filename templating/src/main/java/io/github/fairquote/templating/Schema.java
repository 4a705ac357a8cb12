package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.NameTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that bindings will have and what they will be: what a template can be checked against before any value is known.
 *
 * <p>{@link Template#check} and {@link TemplateParser#check} tell names that are not in the schema, values of the wrong kind,
 * and placeholders that would fail where an optional value is left out. Immutable and thread-safe.
 */
public final class Schema {
    private static final int SHOWN_ELEMENTS = 100;

    private final Map<String, Field> fields;

    private Schema(Map<String, Field> fields) {
        this.fields = fields;
    }

    /**
     * The schema of example values.
     *
     * @param example the values; absent ones are optional and of any kind; the first hundred elements of a list stand for
     *     all, a field that some of them lack is optional
     * @return the schema
     */
    public static Schema of(Bindings example) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Objects.requireNonNull(example, "example").values().forEach((name, value) -> fields.put(name, Field.of(value)));
        return new Schema(fields);
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
     * @return the dotted names; a list counts as one value
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        collect("", names);
        return Collections.unmodifiableList(names);
    }

    /**
     * Checks bindings against the names and kinds, as {@link Template#check} does templates.
     *
     * @param bindings the values
     * @return in the order of the schema and then of the bindings, each with the fact {@code path}: MISSING_FIELD for a value
     *     that is absent or not declared though it is not optional, WRONG_KIND (facts {@code expected} and {@code actual}),
     *     UNKNOWN_FIELD for a name that the schema does not have, with what was probably meant; empty if all is well
     */
    public List<Problem> check(Bindings bindings) {
        return Conformity.check(this, Objects.requireNonNull(bindings, "bindings"));
    }

    /**
     * The values of a JSON object of this shape, read strictly: dates as {@code "2026-11-23"}, money as {@code {"amount": 40,
     * "currency": "USD"}}, texts, numbers, flags, arrays and objects as they are; what is optional may be null or left out.
     *
     * @param json the document; copied once
     * @return the bindings in the order of the document, optional values that are left out declared as absent; or every problem
     *     with its place: the codes of {@link io.github.fairquote.core.json.FairquoteJson}
     */
    public Partial<Bindings> readJson(CharSequence json) {
        return JsonValues.reader(this).read(Objects.requireNonNull(json, "json"));
    }

    /** The names, in their short form. */
    @Override
    public String toString() {
        return "Schema" + fields.keySet();
    }

    /** The direct field of a name. */
    @Nullable
    Field field(String name) {
        return fields.get(name);
    }

    /** The names of the direct fields, in order. */
    Set<String> fieldNames() {
        return fields.keySet();
    }

    /** What a path means, optional if any record on the way is; null if the schema does not have it. */
    @Nullable
    Field find(String[] path, int from) {
        Field field = fields.get(path[from]);
        for (int i = from + 1; i < path.length && field != null; i++) {
            if (field.kind == ValueKind.ABSENT) {
                return field;
            }
            Field inner = field.inner == null ? null : field.inner.fields.get(path[i]);
            field = inner == null || !field.optional ? inner : inner.asOptional();
        }
        return field;
    }

    /** Recursion is bounded by the depth of bindings and by that of builders. */
    void collect(String prefix, List<String> names) {
        fields.forEach((name, field) -> {
            if (field.inner != null) {
                field.inner.collect(prefix + name + ".", names);
            } else {
                names.add(prefix + name);
            }
        });
    }

    int depth() {
        int depth = 0;
        for (Field field : fields.values()) {
            depth = Math.max(depth, field.depth());
        }
        return depth + 1;
    }

    /**
     * One name of a schema.
     *
     * @param kind what its value is; ABSENT if anything
     * @param optional whether it may be absent
     * @param inner the fields of a record
     * @param element the elements of a list
     */
    record Field(
            ValueKind kind,
            boolean optional,
            @Nullable Schema inner,
            @Nullable Field element) {
        static Field of(Value value) {
            return switch (value.kind) {
                case RECORD -> new Field(value.kind, false, Schema.of(value.fields()), null);
                case LIST -> new Field(value.kind, false, null, ofElements(value.elements()));
                default -> new Field(value.kind, value.kind == ValueKind.ABSENT, null, null);
            };
        }

        private static Field ofElements(List<Value> elements) {
            Field all = null;
            for (Value element : elements.subList(0, Math.min(elements.size(), SHOWN_ELEMENTS))) {
                Field field = of(element);
                all = all == null ? field : all.or(field);
            }
            return all == null ? new Field(ValueKind.ABSENT, true, null, null) : all;
        }

        /** What is this or the other: fields that only one has are optional, different kinds are any. */
        Field or(Field other) {
            if (kind != other.kind) {
                return new Field(ValueKind.ABSENT, true, null, null);
            }
            boolean either = optional || other.optional;
            return new Field(
                    kind,
                    either,
                    inner == null ? null : inner.or(Objects.requireNonNull(other.inner)),
                    element == null ? null : element.or(Objects.requireNonNull(other.element)));
        }

        Field asOptional() {
            return optional ? this : new Field(kind, true, inner, element);
        }

        int depth() {
            return Math.max(inner == null ? 0 : inner.depth(), element == null ? 0 : element.depth() + 1);
        }
    }

    private Schema or(Schema other) {
        Map<String, Field> all = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            Field second = other.fields.get(name);
            all.put(name, second == null ? field.asOptional() : field.or(second));
        });
        other.fields.forEach((name, field) -> all.putIfAbsent(name, field.asOptional()));
        return new Schema(all);
    }

    /** Builds schemas; declaring a name twice is refused. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Object> root = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Declares a value that is always there.
         *
         * @param name the name, dotted or not
         * @param kind TEXT, NUMBER, MONEY, DATE or FLAG
         * @return this builder
         * @throws InvalidValueException WRONG_KIND for any other kind; BAD_NAME, DUPLICATE_ELEMENT or INCONSISTENT
         */
        public Builder value(String name, ValueKind kind) {
            return put(name, scalar(kind, false));
        }

        /**
         * Declares a value that may be absent.
         *
         * @param name the name, dotted or not
         * @param kind TEXT, NUMBER, MONEY, DATE or FLAG
         * @return this builder
         * @throws InvalidValueException WRONG_KIND for any other kind; BAD_NAME, DUPLICATE_ELEMENT or INCONSISTENT
         */
        public Builder optional(String name, ValueKind kind) {
            return put(name, scalar(kind, true));
        }

        /**
         * Declares a record that is always there.
         *
         * @param name the name, dotted or not
         * @param fields its fields
         * @return this builder
         * @throws InvalidValueException BAD_NAME, DUPLICATE_ELEMENT, INCONSISTENT or TOO_DEEP
         */
        public Builder record(String name, Schema fields) {
            return put(name, new Field(ValueKind.RECORD, false, Objects.requireNonNull(fields, "fields"), null));
        }

        /**
         * Declares a record that may be absent.
         *
         * @param name the name, dotted or not
         * @param fields its fields
         * @return this builder
         * @throws InvalidValueException BAD_NAME, DUPLICATE_ELEMENT, INCONSISTENT or TOO_DEEP
         */
        public Builder optional(String name, Schema fields) {
            return put(name, new Field(ValueKind.RECORD, true, Objects.requireNonNull(fields, "fields"), null));
        }

        /**
         * Declares a list of records.
         *
         * @param name the name, dotted or not
         * @param element the fields of each element
         * @return this builder
         * @throws InvalidValueException BAD_NAME, DUPLICATE_ELEMENT, INCONSISTENT or TOO_DEEP
         */
        public Builder list(String name, Schema element) {
            Field inner = new Field(ValueKind.RECORD, false, Objects.requireNonNull(element, "element"), null);
            return put(name, new Field(ValueKind.LIST, false, null, inner));
        }

        /**
         * Declares a list of plain values.
         *
         * @param name the name, dotted or not
         * @param element TEXT, NUMBER, MONEY, DATE or FLAG
         * @return this builder
         * @throws InvalidValueException WRONG_KIND for any other kind; BAD_NAME, DUPLICATE_ELEMENT or INCONSISTENT
         */
        public Builder list(String name, ValueKind element) {
            return put(name, new Field(ValueKind.LIST, false, null, scalar(element, false)));
        }

        /**
         * Ends the building.
         *
         * @return the schema
         * @throws InvalidValueException TOO_DEEP if records and lists are nested deeper than 32
         */
        public Schema build() {
            Schema schema = build(root);
            if (schema.depth() > Bindings.MAX_DEPTH) {
                throw Conversion.tooDeep();
            }
            return schema;
        }

        private static Field scalar(ValueKind kind, boolean optional) {
            boolean scalar = switch (Objects.requireNonNull(kind, "kind")) {
                case TEXT, NUMBER, MONEY, DATE, FLAG -> true;
                default -> false;
            };
            Check.that(scalar, ProblemCode.WRONG_KIND, "kind", "is not that of a plain value: " + kind);
            return new Field(kind, optional, null, null);
        }

        private Builder put(String name, Field field) {
            NameTree.put(root, name, field);
            return this;
        }

        @SuppressWarnings("unchecked") // inner maps are made by NameTree only
        private static Schema build(Map<String, Object> node) {
            Map<String, Field> fields = new LinkedHashMap<>();
            node.forEach((name, child) -> fields.put(
                    name,
                    child instanceof Field field
                            ? field
                            : new Field(ValueKind.RECORD, false, build((Map<String, Object>) child), null)));
            return new Schema(fields);
        }
    }
}
