package io.github.fairquote.templating.similarity;

import io.github.fairquote.templating.history.SentLetter;
import java.util.List;
import java.util.Objects;

/**
 * How like an earlier letter a text is.
 *
 * <p>With {@code A} the distinct runs of four words ("shingles"; Broder, "On the resemblance and containment of documents",
 * 1997) of the text and {@code B} those of the earlier letter, a text below four words being one run. Two texts of the same words
 * are like each other by 1 in all three figures; a text without a word is like none.
 *
 * @param letter the earlier letter
 * @param containment {@code |A ∩ B| / |A|}, in [0, 1]: how much of the text stands in the earlier letter; not symmetric
 * @param resemblance {@code |A ∩ B| / |A ∪ B|}, in [0, 1]; symmetric
 * @param vocabulary the cosine of the counts of their word stems without stop words, in [0, 1]; symmetric; high for the same
 *     letter reworded; 0 if one of them has stop words only and they are not the same
 * @param passages what stands in both, in the order of the text, not overlapping there, at least four words each unless the
 *     whole letter is shorter
 */
public record Likeness(
        SentLetter letter, double containment, double resemblance, double vocabulary, List<SharedPassage> passages) {

    /** Copies the passages. */
    public Likeness {
        Objects.requireNonNull(letter, "letter");
        passages = List.copyOf(passages);
    }
}
