package io.github.fairquote.core.internal.json;

import java.util.Optional;
import java.util.function.Supplier;

/** A codec that is looked up when it is needed. */
record LazyCodec<T>(Supplier<Codec<T>> codec) implements Codec<T> {

    @Override
    public Optional<T> read(Cursor at) {
        return codec.get().read(at);
    }

    @Override
    public void write(T value, JsonOutput out) {
        codec.get().write(value, out);
    }

    @Override
    public boolean hasField(String name) {
        return codec.get().hasField(name);
    }
}
