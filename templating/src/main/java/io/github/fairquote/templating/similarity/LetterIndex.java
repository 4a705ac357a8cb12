package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.templating.history.LetterHistory;
import io.github.fairquote.templating.history.SentLetter;
import io.github.fairquote.templating.similarity.index.Search;
import io.github.fairquote.templating.similarity.index.Segments;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The letters sent before, found again by what they have in common with a new one.
 *
 * <p>An inverted index of runs of four words ({@link Likeness}). Words and runs are numbered by tables that compare them as they
 * are, and hash them only to know where to look, so that what is told of an earlier letter is exact. Building is linear in the
 * letters' words; a question is linear in the words of the letter asked about and in the runs that earlier letters share with it,
 * but for sorting the letters that are told. What is found does not depend on the order of the letters, nor on whether they came
 * at once or one by one. Immutable and thread-safe.
 */
public final class LetterIndex {
    private final Segments segments;

    private LetterIndex(Segments segments) {
        this.segments = segments;
    }

    /**
     * The index of a history.
     *
     * @param history the letters sent before
     * @return the index
     */
    public static LetterIndex of(LetterHistory history) {
        return of(history.letters());
    }

    /**
     * The index of some letters.
     *
     * @param letters the letters in whatever order
     * @return the index
     * @throws InvalidValueException DUPLICATE_ELEMENT if two letters bear one id
     */
    public static LetterIndex of(Collection<SentLetter> letters) {
        return new LetterIndex(Segments.of(letters));
    }

    /**
     * The index with one letter more, as {@link #of(LetterHistory)} would make it of all. Most of the index is shared: a letter
     * is read again about as often as the number of letters can be halved, however many are added one by one.
     *
     * @param letter the letter sent last
     * @return the larger index
     * @throws InvalidValueException DUPLICATE_ELEMENT if a letter of that id is there already
     */
    public LetterIndex with(SentLetter letter) {
        return new LetterIndex(segments.with(letter));
    }

    /**
     * How many letters there are.
     *
     * @return the number, from 0
     */
    public int size() {
        return segments.size();
    }

    /**
     * The earlier letters that a text repeats most.
     *
     * @param text the new letter
     * @param limit the most letters to tell, at least 1
     * @return those that share at least one run of words with it, by containment downwards, among equals the newest first, then by
     *     id; empty if it repeats none
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public List<Likeness> nearest(String text, int limit) {
        Check.inRange("limit", limit, 1, Integer.MAX_VALUE);
        return search(text).nearest(limit);
    }

    /**
     * What of a text stands in any earlier letter.
     *
     * @param text the new letter
     * @return runs of at least four words (all words of a shorter text) in their order, neither overlapping nor touching word by
     *     word; each word of them belongs to a run of four that one of the letters holds
     */
    public List<Passage> repeated(String text) {
        return search(text).repeated();
    }

    Segments segments() {
        return segments;
    }

    private Search search(String text) {
        return segments.search(Objects.requireNonNull(text, "text"));
    }
}
