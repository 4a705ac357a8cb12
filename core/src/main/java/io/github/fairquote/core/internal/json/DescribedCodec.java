package io.github.fairquote.core.internal.json;

import java.util.Optional;

/** A codec that says more of what it reads than the one it is made from. */
record DescribedCodec<T>(Codec<T> base, Schema schema) implements Codec<T> {

    @Override
    public Optional<T> read(Cursor at) {
        return base.read(at);
    }

    @Override
    public void write(T value, JsonOutput out) {
        base.write(value, out);
    }

    @Override
    public boolean hasField(String name) {
        return base.hasField(name);
    }
}
