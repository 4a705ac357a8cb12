package io.github.fairquote.templating;

import org.jspecify.annotations.Nullable;

/** What a name of a step means at its place: a path from the bindings' root or from the element of a repetition around it. */
final class Ref {
    /** The names of no record. */
    private static final Keys NOWHERE = new Keys();

    /** The repetition whose element the path starts at; null for the root. */
    final @Nullable Ref list;
    /** How many repetitions lie around that one; -1 for the root. */
    final int frame;
    /** The names to follow; empty if the element itself is meant. */
    final String[] path;
    /** Whether a condition on this name, or on one that it lies below, holds around it. */
    final boolean guarded;

    /** Whether the path is one name. */
    private final boolean isShort;
    /** Where the first name was last found. A guess only, checked before it is used, so that threads may overwrite each other's. */
    private Guess guess;

    Ref(@Nullable Ref list, int frame, String[] path, boolean guarded) {
        this.list = list;
        this.frame = frame;
        this.path = path;
        this.guarded = guarded;
        this.isShort = path.length == 1;
        this.guess = new Guess(NOWHERE, path.length == 0 ? "" : path[0], 0);
    }

    /** The cell at the path below a record; absent if a record on the way is; null if it is not declared. */
    @Nullable
    Object find(Bindings record) {
        Keys keys = record.keys();
        Guess last = guess;
        int at = last.keys == keys || keys.isAt(last.at, last.name) ? last.at : look(keys);
        Object cell = at < 0 ? null : record.cell(at);
        return isShort ? cell : Bindings.below(cell, path, 1);
    }

    private int look(Keys keys) {
        int at = keys.find(path[0]);
        if (at >= 0) {
            guess = new Guess(keys, keys.name(at), at);
        }
        return at;
    }

    /** A name as a record spelt it, and its number there. */
    private record Guess(Keys keys, String name, int at) {}

    /** The cell at the path below an element; the element itself if the path is empty. */
    @Nullable
    Object below(@Nullable Object element) {
        if (path.length == 0 || element == Value.ABSENT) {
            return element;
        }
        return element instanceof Bindings record ? find(record) : null;
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
