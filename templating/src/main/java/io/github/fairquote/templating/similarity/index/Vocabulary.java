package io.github.fairquote.templating.similarity.index;

import io.github.fairquote.templating.text.Stems;
import io.github.fairquote.templating.text.StopWords;
import io.github.fairquote.templating.text.TextWords;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/** What words two letters are made of, whatever their order. */
final class Vocabulary {
    private Vocabulary() {}

    /** The cosine of two texts' counts, in [0, 1]; sums of integers, so that no order of the words can move it. */
    static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
        if (one.equals(other)) {
            return 1;
        }
        return Math.min(
                1,
                new CosineSimilarity()
                        .cosineSimilarity(Collections.unmodifiableMap(one), Collections.unmodifiableMap(other)));
    }

    /** How often a text has each stem that is no stop word. */
    static Map<String, Integer> of(List<TextWords.Word> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.stream()
                .map(TextWords.Word::key)
                .filter(key -> !StopWords.contains(key))
                .map(Stems::of)
                .forEach(stem -> counts.merge(stem, 1, Integer::sum));
        return counts;
    }
}
