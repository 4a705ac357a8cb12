package io.github.fairquote.templating.contact.fold;

import java.util.HashSet;
import java.util.Set;

/** A set of folded words that a text is compared with. Only asked, never listed, so that its order shows nowhere. */
public final class Lexicon {
    private final Set<String> words;

    private Lexicon(Set<String> words) {
        this.words = words;
    }

    /** Words between blanks. */
    public static Lexicon of(String... lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            for (String word : line.strip().split("\\s+", -1)) {
                words.add(Folder.word(word));
            }
        }
        return new Lexicon(words);
    }

    /** Whether a folded word is one of them, or looks like one in Latin letters. */
    public boolean has(String word) {
        return !word.isEmpty()
                && (words.contains(word) || isForeign(word) && words.contains(Confusables.skeleton(word)));
    }

    private static boolean isForeign(String word) {
        return word.charAt(0) >= 0x80;
    }
}
