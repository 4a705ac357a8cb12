package io.github.fairquote.core.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A type of several kinds, told apart by one field of the object, such as {@code kind}. Each kind's own codec has that field as
 * its {@linkplain ObjectCodec.Fields#tag tag}. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class SealedCodec<T> implements Codec<T> {
    private final String type;
    private final String tag;
    private final Map<String, Kind<? extends T>> kinds;

    private SealedCodec(Kinds<T> kinds) {
        this.type = kinds.type;
        this.tag = kinds.tag;
        this.kinds = new LinkedHashMap<>(kinds.kinds);
    }

    /**
     * Starts the list of kinds.
     *
     * @param <T> the type
     * @param type what messages call the type, such as {@code terms}
     * @param tag the field that tells the kind
     * @return the empty list
     */
    public static <T> Kinds<T> of(String type, String tag) {
        return new Kinds<>(type, tag);
    }

    @Override
    public Optional<T> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<Cursor> word = at.member(tag);
        if (word.isEmpty()) {
            at.missing(tag, type);
        }
        return word.flatMap(kind -> Codecs.oneOf(kind, kinds)).flatMap(kind -> kind.codec.read(at));
    }

    @Override
    public void write(T value, JsonOutput out) {
        for (Kind<? extends T> kind : kinds.values()) {
            if (kind.write(value, out)) {
                return;
            }
        }
        throw new IllegalArgumentException("no codec for a kind of " + type + ": " + value.getClass());
    }

    @Override
    public Schema schema() {
        return Schema.oneOf(
                kinds.values().stream().map(kind -> kind.codec.schema()).toList());
    }

    @Override
    public boolean hasField(String name) {
        return name.equals(tag) || kinds.values().stream().anyMatch(kind -> kind.codec.hasField(name));
    }

    /**
     * The kinds of a type. Not thread-safe.
     *
     * @param <T> the type
     */
    public static final class Kinds<T> {
        private final String type;
        private final String tag;
        private final Map<String, Kind<? extends T>> kinds = new LinkedHashMap<>();

        private Kinds(String type, String tag) {
            this.type = type;
            this.tag = tag;
        }

        /**
         * One kind.
         *
         * @param <S> the kind's type
         * @param word what the field says
         * @param kind the kind's class
         * @param codec the kind's codec
         * @return this list
         */
        public <S extends T> Kinds<T> kind(String word, Class<S> kind, Codec<S> codec) {
            kinds.put(word, new Kind<>(kind, codec));
            return this;
        }

        /**
         * The codec of these kinds.
         *
         * @return the codec
         */
        public SealedCodec<T> build() {
            return new SealedCodec<>(this);
        }
    }

    private record Kind<S>(Class<S> type, Codec<S> codec) {
        boolean write(Object value, JsonOutput out) {
            if (!type.isInstance(value)) {
                return false;
            }
            codec.write(type.cast(value), out);
            return true;
        }
    }
}
