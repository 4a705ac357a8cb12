package io.github.fairquote.templating.text;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Dotted names put into nested maps; leaves are anything but maps. */
public final class NameTree {
    private static final int MAX_PARTS = 32;

    private NameTree() {}

    public static void put(Map<String, Object> root, String name, Object leaf) {
        put(root, name, leaf, former -> null);
    }

    /**
     * Puts a leaf at a dotted name.
     *
     * @param opened gives the fields of a leaf that is a record and may get more, null for any other leaf
     */
    public static void put(
            Map<String, Object> root, String name, Object leaf, Function<Object, @Nullable Map<String, ?>> opened) {
        Objects.requireNonNull(name, "name");
        Check.that(Names.isName(name), ProblemCode.BAD_NAME, name, "is not a name: " + Quoted.of(name));
        String[] path = Names.parts(name);
        Check.that(path.length < MAX_PARTS, ProblemCode.TOO_DEEP, name, "has " + MAX_PARTS + " parts or more");
        Map<String, Object> at = root;
        for (int i = 0; i + 1 < path.length; i++) {
            at = open(at, path[i], name, opened);
        }
        Object former = at.putIfAbsent(path[path.length - 1], leaf);
        if (former != null) {
            boolean mixed = former instanceof Map<?, ?>;
            throw new InvalidValueException(
                    mixed ? ProblemCode.INCONSISTENT : ProblemCode.DUPLICATE_ELEMENT,
                    name,
                    Quoted.of(name) + (mixed ? " is a record already" : " is declared twice"));
        }
    }

    @SuppressWarnings("unchecked") // inner maps are made here only
    private static Map<String, Object> open(
            Map<String, Object> at, String part, String name, Function<Object, @Nullable Map<String, ?>> opened) {
        Object child = at.computeIfAbsent(part, key -> new LinkedHashMap<String, Object>());
        if (child instanceof Map<?, ?>) {
            return (Map<String, Object>) child;
        }
        Map<String, ?> fields = opened.apply(child);
        if (fields == null) {
            throw new InvalidValueException(
                    ProblemCode.INCONSISTENT, name, Quoted.of(name) + " needs a record where a value is");
        }
        Map<String, Object> copy = new LinkedHashMap<>(fields);
        at.put(part, copy);
        return copy;
    }
}
