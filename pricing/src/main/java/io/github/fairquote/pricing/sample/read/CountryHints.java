package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What someone may have meant who wrote something else than a country's code. Never applied, only suggested. */
final class CountryHints {
    private static final int LONGEST = 60;
    private static final Map<String, String> HINTS = hints();

    private CountryHints() {}

    static Optional<String> of(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(HINTS.get(text.strip().toUpperCase(Locale.ROOT)));
    }

    private static Map<String, String> hints() {
        Map<String, String> hints = new TreeMap<>();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                add(hints, "" + first + second);
            }
        }
        hints.put("UK", "GB");
        hints.put("EL", "GR");
        hints.put("USA", "US");
        return Collections.unmodifiableMap(hints);
    }

    private static void add(Map<String, String> hints, String code) {
        try {
            hints.put(CountryCode.of(code).englishName().toUpperCase(Locale.ROOT), code);
            hints.put(code, code);
        } catch (InvalidValueException notAssigned) {
            // There is no list of the codes to go through; most pairs of letters are none.
        }
    }
}
