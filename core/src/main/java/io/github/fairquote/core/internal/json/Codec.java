package io.github.fairquote.core.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How one type is read from JSON and written to it. Codecs are immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Reads a value.
     *
     * @param at the JSON value and its place
     * @return the value; empty if anything was wrong, which has then been reported at its place
     */
    Optional<T> read(Cursor at);

    /**
     * Writes a value as this codec reads it.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonOutput out);

    /**
     * Whether an object of this type has a field of that name.
     *
     * @param name the name
     * @return true if so; false for types that are not written as objects
     */
    default boolean hasField(String name) {
        return false;
    }

    /**
     * What JSON the codec reads, as far as JSON Schema can say it.
     *
     * @return the schema; one that takes everything if the codec does not say
     */
    default Schema schema() {
        return Schema.any();
    }

    /**
     * The same codec with another schema, such as one with bounds that the type checks.
     *
     * @param schema the schema
     * @return the codec
     */
    default Codec<T> described(Schema schema) {
        return new DescribedCodec<>(this, schema);
    }

    /**
     * A codec of another type that is written the same way.
     *
     * @param <R> the other type
     * @param make makes it; what it refuses is reported at the value, or at the field whose name the refusal gives
     * @param open takes it apart again
     * @return the codec
     */
    default <R> Codec<R> map(Function<? super T, ? extends R> make, Function<? super R, ? extends T> open) {
        return new MappedCodec<>(this, make, open);
    }

    /**
     * A codec of lists, written as arrays.
     *
     * @return the codec
     */
    default Codec<List<T>> list() {
        return new ListCodec<>(this);
    }

    /**
     * A codec that is looked up only when it is needed, for types that contain themselves.
     *
     * @param <T> the type
     * @param codec gives the codec
     * @return the codec
     */
    static <T> Codec<T> lazy(Supplier<Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }
}
