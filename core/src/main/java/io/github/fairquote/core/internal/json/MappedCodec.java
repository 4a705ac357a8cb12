package io.github.fairquote.core.internal.json;

import java.util.Optional;
import java.util.function.Function;

/** A type made from another that has a codec. */
record MappedCodec<T, R>(Codec<T> base, Function<? super T, ? extends R> make, Function<? super R, ? extends T> open)
        implements Codec<R> {

    @Override
    public Optional<R> read(Cursor at) {
        return base.read(at).flatMap(value -> at.attempt(() -> make.apply(value), base::hasField));
    }

    @Override
    public void write(R value, JsonOutput out) {
        base.write(open.apply(value), out);
    }

    @Override
    public Schema schema() {
        return base.schema();
    }

    @Override
    public boolean hasField(String name) {
        return base.hasField(name);
    }
}
