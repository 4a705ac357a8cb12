package io.github.fairquote.templating.similarity;

import java.util.List;
import java.util.Objects;

/**
 * A word by which a job differs from others, and where a letter uses it.
 *
 * @param text the word as the job writes it first
 * @param source which part of the job it is from
 * @param passages where the letter says it, in the letter's order, in whatever form of the word; empty if it does not
 * @param stored whether the letter says it only where nothing was filled in from the job, in stored text or facts of the profile, so
 *     that other clients would get the same words; always false where the letter's origin is not known
 */
public record JobTerm(String text, TermSource source, List<Passage> passages, boolean stored) {

    /** Copies the passages. */
    public JobTerm {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        passages = List.copyOf(passages);
    }

    /**
     * Whether the letter uses it.
     *
     * @return true if it stands there at least once
     */
    public boolean isUsed() {
        return !passages.isEmpty();
    }
}
