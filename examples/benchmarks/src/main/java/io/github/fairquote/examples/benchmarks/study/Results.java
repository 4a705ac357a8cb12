package io.github.fairquote.examples.benchmarks.study;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The scores by data set, table and predictor. */
final class Results {
    private final Map<String, Map<String, Map<String, Score>>> scores = new LinkedHashMap<>();

    /** Judges a predictor by a split, if it says anything about it. */
    void judge(Split split, Predictor predictor) {
        predictor.predict(split).ifPresent(rows -> {
            Score score = scores.computeIfAbsent(split.set(), set -> new LinkedHashMap<>())
                    .computeIfAbsent(split.title(), title -> new LinkedHashMap<>())
                    .computeIfAbsent(predictor.title(), title -> new Score());
            for (int i = 0; i < rows.length; i++) {
                score.add(split.test().get(i), rows[i]);
            }
        });
    }

    /** The scores of a data set: by table, then by predictor. */
    Map<String, Map<String, Score>> of(String set) {
        return scores.getOrDefault(set, Map.of());
    }

    Iterable<String> sets() {
        return scores.keySet();
    }

    Optional<Score> find(String set, String table, String predictor) {
        return Optional.ofNullable(of(set).getOrDefault(table, Map.of()).get(predictor));
    }
}
