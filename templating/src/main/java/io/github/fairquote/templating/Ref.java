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

    Ref(@Nullable Ref list, int frame, String[] path, boolean guarded) {
        this.list = list;
        this.frame = frame;
        this.path = path;
        this.guarded = guarded;
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
