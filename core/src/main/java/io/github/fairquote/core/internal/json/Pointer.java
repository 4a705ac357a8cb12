package io.github.fairquote.core.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A JSON pointer (RFC 6901) that grows by one step at a time and is written out only when something is reported. */
record Pointer(@Nullable Pointer parent, String step) {
    /** The whole document. */
    static final Pointer ROOT = new Pointer(null, "");

    /** The field of an object at this place. */
    Pointer field(String name) {
        return new Pointer(this, name);
    }

    /** The element of an array at this place, from 0. */
    Pointer element(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        for (Pointer p = this; p.parent != null; p = p.parent) {
            steps.addFirst(p.step);
        }
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
