package io.github.fairquote.templating.similarity;

import io.github.fairquote.templating.text.Stems;
import io.github.fairquote.templating.text.StopWords;
import io.github.fairquote.templating.text.TextWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/** What words two letters are made of, whatever their order. */
final class Vocabulary {
    private Vocabulary() {}

    /** The cosine of their stems' counts, in [0, 1]; sums of integers, so that no order of the words can move it. */
    static double cosine(String one, String other) {
        Map<String, Integer> left = counts(one);
        Map<String, Integer> right = counts(other);
        if (left.equals(right)) {
            return 1;
        }
        return Math.min(
                1,
                new CosineSimilarity()
                        .cosineSimilarity(Collections.unmodifiableMap(left), Collections.unmodifiableMap(right)));
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        TextWords.of(text).stream()
                .map(TextWords.Word::key)
                .filter(key -> !StopWords.contains(key))
                .map(Stems::of)
                .forEach(stem -> counts.merge(stem, 1, Integer::sum));
        return counts;
    }
}
