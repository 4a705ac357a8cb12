package io.github.fairquote.core.internal.json;

import java.util.Locale;
import java.util.Optional;

/** The known word that somebody most likely meant. */
final class Nearest {
    private static final int LONGEST = 64;
    private static final int FARTHEST = 2;

    private Nearest() {}

    /**
     * The nearest word by optimal string alignment (insert, delete, replace, swap neighbours), case and joining signs aside.
     *
     * @return the first of the nearest words if it is at most two edits away and shares more than half of its letters
     */
    static Optional<String> to(String word, Iterable<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = bare(word);
        String nearest = null;
        int least = FARTHEST + 1;
        for (String candidate : known) {
            String bare = bare(candidate);
            int distance = distance(wanted, bare);
            if (distance < least && 2 * distance < bare.length()) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String bare(String word) {
        return word.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment distance; anything beyond the farthest allowed counts as one more than that. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
