package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.templating.history.LetterHistory;
import io.github.fairquote.templating.history.SentLetter;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The letters sent before, found again by what they have in common with a new one.
 *
 * <p>An inverted index of hashed runs of four words ({@link Likeness}). A hash only proposes: whatever is told of an earlier letter
 * was compared with it word by word, so that two runs of one hash are never taken for the same. Building is linear in the letters'
 * words; a question is linear in the words of the letter asked about and in the earlier letters that share its runs. What is found
 * does not depend on the order of the letters. Immutable and thread-safe.
 */
public final class LetterIndex {
    private static final Comparator<SentLetter> NEWEST_FIRST =
            Comparator.comparing(SentLetter::sentOn).reversed().thenComparing(SentLetter::id);

    /** Newest first, so that the number of a letter is its rank among equals. */
    private final List<SentLetter> letters;

    private final List<String[]> words;
    private final Postings postings;
    private final Shingle.Hashing hashing;

    private LetterIndex(List<SentLetter> letters, List<String[]> words, Postings postings, Shingle.Hashing hashing) {
        this.letters = letters;
        this.words = words;
        this.postings = postings;
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
        return of(letters, Shingle::mixed);
    }

    static LetterIndex of(Collection<SentLetter> letters, Shingle.Hashing hashing) {
        Check.distinct("letters", letters.stream().map(SentLetter::id).toList());
        List<SentLetter> sorted = letters.stream().sorted(NEWEST_FIRST).toList();
        Map<String, String> one = new HashMap<>();
        List<String[]> words = new ArrayList<>(sorted.size());
        for (SentLetter letter : sorted) {
            words.add(TextWords.of(letter.text()).stream()
                    .map(TextWords.Word::key)
                    .map(key -> one.computeIfAbsent(key, same -> same))
                    .toArray(String[]::new));
        }
        return new LetterIndex(sorted, words, postings(words, hashing), hashing);
    }

    private static Postings postings(List<String[]> words, Shingle.Hashing hashing) {
        Postings postings = new Postings();
        for (int letter = words.size() - 1; letter >= 0; letter--) {
            for (long hash : Shingle.hashes(words.get(letter), hashing)) {
                postings.add(hash, letter);
            }
        }
        return postings;
    }

    /**
     * How many letters there are.
     *
     * @return the number, from 0
     */
    public int size() {
        return letters.size();
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
        return new Search(this, text).nearest(limit);
    }

    /**
     * What of a text stands in any earlier letter.
     *
     * @param text the new letter
     * @return runs of at least four words (all words of a shorter text) in their order, neither overlapping nor touching word by
     *     word; each word of them belongs to a run of four that one of the letters holds
     */
    public List<Passage> repeated(String text) {
        return new Search(this, text).repeated();
    }

    SentLetter letter(int number) {
        return letters.get(number);
    }

    String[] words(int number) {
        return words.get(number);
    }

    Set<Shingle> shingles(int number) {
        return Shingle.distinct(words.get(number), hashing);
    }

    Postings postings() {
        return postings;
    }

    Shingle.Hashing hashing() {
        return hashing;
    }
}
