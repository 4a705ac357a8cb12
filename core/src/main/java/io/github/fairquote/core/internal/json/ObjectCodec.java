package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A type written as an object, by one list of fields that both reads and writes; see the package's example.
 *
 * <p>Every bad field is reported. What the type's own builder refuses is reported at the field that the refusal names; if that
 * field is optional, the rest is tried without it, so that the next refusal is reported too. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> implements Codec<T> {
    /** What may break only because another part has been left out; not reported then. */
    private static final Set<ProblemCode> BETWEEN_FIELDS = Set.of(
            ProblemCode.INCONSISTENT,
            ProblemCode.CURRENCY_MISMATCH,
            ProblemCode.MISSING_VALUE,
            ProblemCode.MISSING_FIELD,
            ProblemCode.WRONG_KIND);

    private final Fields<T, ?> fields;

    private ObjectCodec(Fields<T, ?> fields) {
        this.fields = fields;
    }

    /**
     * Starts the list of fields.
     *
     * @param <T> the type
     * @param <B> what builds it
     * @param type what messages call the type, such as {@code case study}
     * @param builder starts a builder
     * @param build finishes it
     * @return the empty list
     */
    public static <T, B> Fields<T, B> of(
            String type, Supplier<? extends B> builder, Function<? super B, ? extends T> build) {
        return new Fields<>(type, builder, build);
    }

    @Override
    public Optional<T> read(Cursor at) {
        return fields.read(at);
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.startObject();
        fields.write(value, out);
        out.endObject();
    }

    @Override
    public Schema schema() {
        return fields.schema();
    }

    @Override
    public boolean hasField(String name) {
        return fields.names().contains(name);
    }

    /**
     * The names of the fields.
     *
     * @return the names in the order written
     */
    public Set<String> fields() {
        return fields.names();
    }

    /**
     * The fields of a type in the order in which they are written. Not thread-safe.
     *
     * @param <T> the type
     * @param <B> what builds it
     */
    public static final class Fields<T, B> {
        private final String type;
        private final Supplier<? extends B> builder;
        private final Function<? super B, ? extends T> build;
        private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();

        private Fields(String type, Supplier<? extends B> builder, Function<? super B, ? extends T> build) {
            this.type = type;
            this.builder = builder;
            this.build = build;
        }

        /**
         * A field that must be there, and always is written. An empty list is there; a missing one is not.
         *
         * @param <V> the field's type
         * @param name its name
         * @param codec its codec
         * @param get takes it from a value
         * @param set gives it to the builder
         * @return this list
         */
        public <V> Fields<T, B> required(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends V> get,
                BiConsumer<? super B, ? super V> set) {
            return add(new Field<>(name, true, codec, value -> Optional.of(get.apply(value)), set));
        }

        /**
         * A field that may be missing and is written only if it has a value.
         *
         * @param <V> the field's type
         * @param name its name
         * @param codec its codec
         * @param get takes it from a value
         * @param set gives it to the builder if it is there
         * @return this list
         */
        public <V> Fields<T, B> optional(
                String name,
                Codec<V> codec,
                Function<? super T, Optional<V>> get,
                BiConsumer<? super B, ? super V> set) {
            return add(new Field<>(name, false, codec, get, set));
        }

        /**
         * A field that may be missing, the builder knowing what it is then, but always is written.
         *
         * @param <V> the field's type
         * @param name its name
         * @param codec its codec
         * @param get takes it from a value
         * @param set gives it to the builder if it is there
         * @return this list
         */
        public <V> Fields<T, B> defaulted(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends V> get,
                BiConsumer<? super B, ? super V> set) {
            return add(new Field<>(name, false, codec, value -> Optional.of(get.apply(value)), set));
        }

        /**
         * A field that always says the same word, such as which kind of a sealed type this is.
         *
         * @param name its name
         * @param word the word
         * @return this list
         */
        public Fields<T, B> tag(String name, String word) {
            return required(name, Codecs.word(word), value -> word, (target, same) -> {});
        }

        /**
         * The codec of these fields.
         *
         * @return the codec; the list must not be changed any more
         */
        public ObjectCodec<T> build() {
            return new ObjectCodec<>(this);
        }

        private Fields<T, B> add(Field<T, B, ?> field) {
            if (fields.putIfAbsent(field.name, field) != null) {
                throw new IllegalArgumentException("field stands twice in " + type + ": " + field.name);
            }
            return this;
        }

        private Schema schema() {
            Map<String, Schema> schemas = new LinkedHashMap<>();
            fields.forEach((name, field) -> schemas.put(name, field.codec.schema()));
            List<String> required = fields.values().stream()
                    .filter(field -> field.required)
                    .map(field -> field.name)
                    .toList();
            return Schema.ofFields(type, schemas, required);
        }

        private Set<String> names() {
            return fields.keySet();
        }

        private void write(T value, JsonOutput out) {
            fields.values().forEach(field -> field.write(value, out));
        }

        private Optional<T> read(Cursor at) {
            if (!at.isObject()) {
                return Optional.empty();
            }
            int before = at.problems();
            at.refuseUnknown(fields::containsKey, fields.keySet(), type);
            List<Part<B>> parts = new ArrayList<>();
            boolean buildable = true;
            for (Field<T, B, ?> field : fields.values()) {
                Optional<Part<B>> part = field.read(at, type);
                part.ifPresent(parts::add);
                buildable &= part.isPresent() || !field.required;
            }
            Optional<T> built = buildable ? build(at, parts, before) : Optional.empty();
            return at.problems() == before ? built : Optional.empty();
        }

        /** Builds, leaving out optional parts that are refused until none is or a required one is. */
        private Optional<T> build(Cursor at, List<Part<B>> parts, int before) {
            while (true) {
                try {
                    B target = builder.get();
                    parts.forEach(part -> part.give.accept(target));
                    return Optional.of(build.apply(target));
                } catch (InvalidValueException e) {
                    if (at.problems() == before || !BETWEEN_FIELDS.contains(e.code())) {
                        at.refuse(e, fields::containsKey);
                    }
                    if (!parts.removeIf(part -> !part.required && part.name.equals(e.attribute()))) {
                        return Optional.empty();
                    }
                } catch (FairquoteException e) {
                    at.refuse(e.code(), String.valueOf(e.getMessage()), Map.of());
                    return Optional.empty();
                }
            }
        }
    }

    /** One field: how it is named, read, taken and given. */
    private record Field<T, B, V>(
            String name,
            boolean required,
            Codec<V> codec,
            Function<? super T, ? extends Optional<? extends V>> get,
            BiConsumer<? super B, ? super V> set) {

        Optional<Part<B>> read(Cursor at, String type) {
            Optional<Cursor> member = at.member(name);
            if (member.isEmpty() && required) {
                at.missing(name, type);
            }
            return member.flatMap(codec::read)
                    .map(value -> new Part<>(name, required, builder -> set.accept(builder, value)));
        }

        void write(T value, JsonOutput out) {
            get.apply(value).ifPresent(part -> {
                out.name(name);
                codec.write(part, out);
            });
        }
    }

    /** A field that was read well, ready to be given to a builder. */
    private record Part<B>(String name, boolean required, Consumer<B> give) {}
}
