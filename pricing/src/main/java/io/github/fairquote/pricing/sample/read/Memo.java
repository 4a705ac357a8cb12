package io.github.fairquote.pricing.sample.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The same object for the same text, so that a million rows of one niche hold one niche. Bounded; not thread-safe. */
final class Memo<T> {
    static final int SIZE = 4096;
    static final int LONGEST = 200;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> read;

    Memo(Function<String, T> read) {
        this.read = read;
    }

    T get(String text) {
        T value = known.get(text);
        if (value == null) {
            value = read.apply(text);
            if (text.length() <= LONGEST) {
                keep(text, value);
            }
        }
        return value;
    }

    private void keep(String text, T value) {
        if (known.size() == SIZE) {
            known.clear();
        }
        known.put(text, value);
    }
}
