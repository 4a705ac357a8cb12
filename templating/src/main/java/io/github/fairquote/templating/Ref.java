package io.github.fairquote.templating;

import org.jspecify.annotations.Nullable;

/** What a name of a step means at its place: a path from the bindings' root or from the element of a repetition around it. */
final class Ref {
    /** The repetition whose element the path starts at; null for the root. */
    final @Nullable Ref list;
    /** How many repetitions lie around that one; -1 for the root. */
    final int frame;
    /** The names to follow; empty if the element itself is meant. */
    final String[] path;
    /** Whether a condition on this name, or on one that it lies below, holds around it. */
    final boolean guarded;

    /**
     * The first name of the path as the last record spelt it, and its number there. A guess only, checked before it is used, so
     * that threads may overwrite each other's.
     */
    private String seen;

    private int seenAt;

    Ref(@Nullable Ref list, int frame, String[] path, boolean guarded) {
        this.list = list;
        this.frame = frame;
        this.path = path;
        this.guarded = guarded;
        this.seen = path.length == 0 ? "" : path[0];
    }

    /** The value at the path below a record; absent if a record on the way is; null if it is not declared. */
    @Nullable
    Value find(Bindings record) {
        Keys keys = record.keys();
        int at = seenAt;
        if (!keys.isAt(at, seen)) {
            at = look(keys);
        }
        Value value = at < 0 ? null : record.value(at);
        return path.length == 1 ? value : Bindings.below(value, path, 1);
    }

    private int look(Keys keys) {
        int at = keys.find(path[0]);
        if (at >= 0) {
            seen = keys.name(at);
            seenAt = at;
        }
        return at;
    }

    /** The value at the path below an element; the element itself if the path is empty. */
    @Nullable
    Value find(@Nullable Value element) {
        if (path.length == 0 || element == null || element == Value.ABSENT) {
            return element;
        }
        return element.kind == ValueKind.RECORD ? find(element.fields()) : null;
    }

    /** The path from the root; repetitions are shown by {@code []}, or by their indexes if these are given. */
    String canonical(int @Nullable [] indexes) {
        StringBuilder out = new StringBuilder();
        for (Ref at = this; at != null; at = at.list) {
            String own = String.join(".", at.path);
            String element = at.list == null ? "" : "[" + (indexes == null ? "" : indexes[at.frame]) + "]";
            out.insert(0, element + (element.isEmpty() || own.isEmpty() ? "" : ".") + own);
        }
        return out.toString();
    }
}
