package io.github.fairquote.core.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list, written as an array; every bad element is reported. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

    @Override
    public Optional<List<T>> read(Cursor at) {
        return at.elements().flatMap(this::all);
    }

    private Optional<List<T>> all(List<Cursor> elements) {
        List<T> values = new ArrayList<>(elements.size());
        elements.forEach(each -> element.read(each).ifPresent(values::add));
        return values.size() == elements.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    public Schema schema() {
        return Schema.ofElements(element.schema());
    }

    @Override
    public void write(List<T> values, JsonOutput out) {
        out.startArray();
        values.forEach(value -> element.write(value, out));
        out.endArray();
    }
}
