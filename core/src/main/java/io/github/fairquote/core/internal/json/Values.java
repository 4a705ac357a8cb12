package io.github.fairquote.core.internal.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The parts of a type without builder, such as a record, while it is read: values by field name. Not thread-safe. */
public final class Values {
    private final Map<String, Object> values = new HashMap<>();

    /** Starts without any value. */
    public Values() {}

    /**
     * What gives a field's value to these.
     *
     * @param name the field's name
     * @return the setter
     */
    public static BiConsumer<Values, Object> set(String name) {
        return (values, value) -> values.values.put(name, value);
    }

    /**
     * The value of a required field.
     *
     * @param <V> its type
     * @param name its name
     * @param type its class
     * @return the value
     * @throws NoSuchElementException if the field is not there
     */
    public <V> V get(String name, Class<V> type) {
        return find(name, type).orElseThrow();
    }

    /**
     * The value of an optional field.
     *
     * @param <V> its type
     * @param name its name
     * @param type its class
     * @return the value, if it is there
     */
    public <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    /**
     * The elements of a list.
     *
     * @param <V> their type
     * @param name the field's name
     * @param type their class
     * @return the elements in their order; none if the field is not there
     */
    public <V> List<V> list(String name, Class<V> type) {
        return find(name, List.class).map(list -> cast(list, type)).orElse(List.of());
    }

    private static <V> List<V> cast(List<?> list, Class<V> type) {
        return list.stream().<V>map(type::cast).toList();
    }
}
