package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.history.LetterHistory;
import io.github.fairquote.templating.history.SentLetter;
import java.util.ArrayList;
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
    /** Larger ones first; one letter more goes into a new one, together with those that are no larger than what goes there. */
    private final List<Segment> segments;

    private final RunTable.Hashing hashing;

    private LetterIndex(List<Segment> segments, RunTable.Hashing hashing) {
        this.segments = List.copyOf(segments);
        this.hashing = hashing;
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
        return of(letters, RunTable::mixed);
    }

    static LetterIndex of(Collection<SentLetter> letters, RunTable.Hashing hashing) {
        Check.distinct("letters", letters.stream().map(SentLetter::id).toList());
        List<SentLetter> all = List.copyOf(letters);
        return new LetterIndex(all.isEmpty() ? List.of() : List.of(new Segment(all, hashing)), hashing);
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
        String id = letter.id();
        Check.that(
                segments.stream().noneMatch(segment -> segment.holds(id)),
                ProblemCode.DUPLICATE_ELEMENT,
                "letters",
                "hold an element twice: " + Quoted.of(id));
        List<Segment> kept = new ArrayList<>(segments);
        List<SentLetter> newest = new ArrayList<>(List.of(letter));
        while (!kept.isEmpty() && kept.get(kept.size() - 1).letters().size() <= newest.size()) {
            newest.addAll(kept.remove(kept.size() - 1).letters());
        }
        kept.add(new Segment(newest, hashing));
        return new LetterIndex(kept, hashing);
    }

    /**
     * How many letters there are.
     *
     * @return the number, from 0
     */
    public int size() {
        return segments.stream().mapToInt(segment -> segment.letters().size()).sum();
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

    Search search(String text) {
        return new Search(segments, Objects.requireNonNull(text, "text"));
    }
}
