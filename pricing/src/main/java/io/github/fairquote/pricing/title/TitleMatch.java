package io.github.fairquote.pricing.title;

import java.util.Objects;

/**
 * A phrase of the vocabulary that was found. Immutable and thread-safe.
 *
 * @param phrase the phrase, in lower case, its words separated by blanks
 * @param meaning what it stands for
 * @param inTitle true if the title holds it, false if a skill does
 */
public record TitleMatch(String phrase, TitleMeaning meaning, boolean inTitle) {
    /** Checks that nothing is null. */
    public TitleMatch {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(meaning, "meaning");
    }
}
