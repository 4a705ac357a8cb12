package io.github.fairquote.templating.similarity.index;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.history.SentLetter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Letters in segments, larger ones first: one letter more goes into a new one, together with those that are no larger than what
 * goes there. Immutable and thread-safe.
 */
public final class Segments {
    private final List<Segment> segments;
    private final RunTable.Hashing hashing;

    private Segments(List<Segment> segments, RunTable.Hashing hashing) {
        this.segments = List.copyOf(segments);
        this.hashing = hashing;
    }

    /** The letters in whatever order, no two of one id. */
    public static Segments of(Collection<SentLetter> letters) {
        return of(letters, RunTable::mixed);
    }

    static Segments of(Collection<SentLetter> letters, RunTable.Hashing hashing) {
        Check.distinct("letters", letters.stream().map(SentLetter::id).toList());
        List<SentLetter> all = List.copyOf(letters);
        return new Segments(all.isEmpty() ? List.of() : List.of(new Segment(all, hashing)), hashing);
    }

    /** One letter more, of another id than those that are there. */
    public Segments with(SentLetter letter) {
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
        return new Segments(kept, hashing);
    }

    /** How many letters there are. */
    public int size() {
        return segments.stream().mapToInt(segment -> segment.letters().size()).sum();
    }

    /** A question about one text. */
    public Search search(String text) {
        return new Search(segments, text);
    }
}
