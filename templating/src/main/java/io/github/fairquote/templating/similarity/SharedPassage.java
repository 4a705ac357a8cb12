package io.github.fairquote.templating.similarity;

import java.util.Objects;

/**
 * Words that two letters have in common, one after the other; case, punctuation and line ends may differ.
 *
 * @param here where they stand in the new letter
 * @param there where they stand in the earlier letter
 * @param words how many words they are, at least 1
 */
public record SharedPassage(Passage here, Passage there, int words) {

    /** Checks that nothing is null. */
    public SharedPassage {
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(there, "there");
    }
}
