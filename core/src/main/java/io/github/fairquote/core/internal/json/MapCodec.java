package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A map, written as an object whose names are the keys, in the map's order; every bad entry is reported. */
record MapCodec<K, V>(Function<String, ? extends K> key, Function<? super K, String> name, Codec<V> value)
        implements Codec<Map<K, V>> {

    @Override
    public Optional<Map<K, V>> read(Cursor at) {
        return at.members().flatMap(this::all);
    }

    private Optional<Map<K, V>> all(Map<String, Cursor> members) {
        Map<K, V> entries = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, Cursor> member : members.entrySet()) {
            Cursor at = member.getValue();
            Optional<K> k = at.attempt(() -> key.apply(member.getKey()), unknown -> false);
            Optional<V> v = value.read(at);
            whole &= k.isPresent() && v.isPresent();
            whole &= k.isEmpty() || !isTwice(at, entries, k.get());
            k.ifPresent(made -> v.ifPresent(read -> entries.putIfAbsent(made, read)));
        }
        return whole ? Optional.of(entries) : Optional.empty();
    }

    private boolean isTwice(Cursor at, Map<K, V> entries, K key) {
        boolean twice = entries.containsKey(key);
        if (twice) {
            at.refuse(
                    ProblemCode.DUPLICATE_FIELD,
                    Quoted.of(name.apply(key)) + " stands twice in the same object",
                    Facts.of("name", name.apply(key)));
        }
        return twice;
    }

    @Override
    public void write(Map<K, V> entries, JsonOutput out) {
        out.startObject();
        entries.forEach((k, v) -> {
            out.name(name.apply(k));
            value.write(v, out);
        });
        out.endObject();
    }

    @Override
    public Schema schema() {
        return Schema.ofEntries(value.schema());
    }

    @Override
    public boolean hasField(String name) {
        return true;
    }
}
