package io.github.fairquote.templating.contact.fold;

import java.util.HashSet;
import java.util.Set;

/**
 * A set of folded words that a text is compared with, some of them by their beginning. A word with digits in the place
 * of letters is compared as the word that it looks like. Only asked, never listed, so that its order shows nowhere.
 */
public final class Lexicon {
    private static final int LEAST_PLAYED = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private Lexicon() {}

    /** Words between blanks; one that ends with a star stands for all that begin so. */
    public static Lexicon of(String... lines) {
        Lexicon lexicon = new Lexicon();
        for (String line : lines) {
            for (String word : line.strip().split("\\s+", -1)) {
                lexicon.add(word);
            }
        }
        return lexicon;
    }

    private void add(String word) {
        if (!word.endsWith("*")) {
            words.add(Folder.word(word));
            return;
        }
        String stem = Folder.word(word.substring(0, word.length() - 1));
        stems.add(stem);
        shortest = Math.min(shortest, stem.length());
        longest = Math.max(longest, stem.length());
    }

    /** Whether a folded word is one of them, or looks like one in Latin letters. */
    public boolean has(String word) {
        return !word.isEmpty() && (isIn(word) || isForeign(word) && isIn(Confusables.skeleton(word)) || isPlayed(word));
    }

    private boolean isIn(String word) {
        return words.contains(word) || !stems.isEmpty() && hasStem(word);
    }

    private boolean hasStem(String word) {
        for (int length = shortest; length <= Math.min(longest, word.length()); length++) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** {@code w1re}, {@code emai1}: a 1 stands for an i or an l. */
    private boolean isPlayed(String word) {
        return word.length() >= LEAST_PLAYED
                && Leet.hasDigitWithin(word)
                && (isIn(Leet.undo(word)) || word.indexOf('1') >= 0 && isIn(Leet.undo(word.replace('1', 'l'))));
    }

    private static boolean isForeign(String word) {
        return word.charAt(0) >= 0x80;
    }
}
