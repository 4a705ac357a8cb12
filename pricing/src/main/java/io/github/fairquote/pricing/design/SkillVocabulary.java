package io.github.fairquote.pricing.design;

import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The skills that get an effect of their own: seen often enough, and the most frequent if there are too many. */
public final class SkillVocabulary {
    private static final int[] NOTHING = {};

    private final List<String> keys;
    private final Map<String, Integer> numbers = new HashMap<>();

    private SkillVocabulary(List<String> keys) {
        this.keys = keys;
        for (int i = 0; i < keys.size(); i++) {
            numbers.put(keys.get(i), i);
        }
    }

    /** The skills of at least so much weight, at most so many. */
    public static SkillVocabulary of(RateSample[] samples, double minimumWeight, int limit) {
        long minimum = SampleCounts.units(minimumWeight);
        Map<String, Long> counts = limit == 0 ? Map.of() : counts(samples);
        Comparator<Map.Entry<String, Long>> mostFrequentFirst =
                Map.Entry.<String, Long>comparingByValue().reversed();
        List<String> kept = counts.entrySet().stream()
                .filter(skill -> skill.getValue() >= minimum)
                .sorted(mostFrequentFirst.thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new SkillVocabulary(kept);
    }

    /** How many skills there are. */
    public int size() {
        return keys.size();
    }

    /** The skills by number. */
    public List<String> keys() {
        return keys;
    }

    /** The skill of a number. */
    public String key(int number) {
        return keys.get(number);
    }

    /** The numbers of those skills that are known, ascending, each once. */
    public int[] numbers(List<SkillTag> skills) {
        if (keys.isEmpty() || skills.isEmpty()) {
            return NOTHING;
        }
        return skills.stream()
                .mapToInt(skill -> numbers.getOrDefault(skill.key(), FactorLevels.UNSEEN))
                .filter(number -> number >= 0)
                .distinct()
                .sorted()
                .toArray();
    }

    private static Map<String, Long> counts(RateSample[] samples) {
        Map<String, Long> counts = new HashMap<>();
        for (RateSample sample : samples) {
            if (!sample.skills().isEmpty()) {
                long weight = SampleCounts.units(sample.weight());
                Set<SkillTag> distinct = new HashSet<>(sample.skills());
                distinct.forEach(skill -> counts.merge(skill.key(), weight, Long::sum));
            }
        }
        return counts;
    }
}
