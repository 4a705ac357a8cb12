package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.result.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts of problems, in a fixed order and short. */
final class Facts {
    private static final int LONGEST = 100;

    private Facts() {}

    /** Facts by name: name, value, name, value. */
    static Map<String, String> of(String... pairs) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(pairs[i], cut(pairs[i + 1]));
        }
        return Collections.unmodifiableMap(facts);
    }

    /** One fact and what is proposed instead. */
    static Map<String, String> of(String name, String value, Optional<String> suggestion) {
        return suggestion.map(s -> of(name, value, Problem.SUGGESTION, s)).orElseGet(() -> of(name, value));
    }

    /** A limit that was passed. */
    static Map<String, String> limit(String name, int max) {
        return of("limit", name, "max", Integer.toString(max));
    }

    private static String cut(String value) {
        if (value.length() <= LONGEST) {
            return value;
        }
        boolean split = Character.isHighSurrogate(value.charAt(LONGEST - 1));
        return value.substring(0, split ? LONGEST - 1 : LONGEST);
    }
}
