package io.github.fairquote.templating.compose;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that a job post asks every letter to contain, such as a code word that shows that the post was read, and whether a
 * letter contains them.
 *
 * @param words the words as the post writes them
 * @param atStart whether the letter has to start with them
 * @param offset where they stand in the job's description, in UTF-16 units; empty for {@code mentions} of the job, which were
 *     handed in as such
 * @param met whether the letter has them, in upper or lower case, and where they are asked for
 */
@JsonPropertyOrder({"words", "atStart", "offset", "met"})
public record Demand(String words, boolean atStart, Optional<Integer> offset, boolean met) {

    /** Checks that nothing is null. */
    public Demand {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(offset, "offset");
    }
}
