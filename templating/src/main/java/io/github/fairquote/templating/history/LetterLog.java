package io.github.fairquote.templating.history;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Letters of different ids, to which one more is added in constant time: a log and those grown out of it share an array, of
 * which each sees its own first places. A place is written once, by whoever claims it first and before any log shows it; whoever
 * comes second to a place copies the letters. Immutable and thread-safe.
 */
final class LetterLog extends AbstractList<SentLetter> implements RandomAccess {
    private static final int LEAST_ROOM = 16;

    private final SentLetter[] letters;
    private final int size;
    private final Shared shared;

    private LetterLog(SentLetter[] letters, int size, Shared shared) {
        this.letters = letters;
        this.size = size;
        this.shared = shared;
    }

    /**
     * What is common to logs that grew out of each other.
     *
     * @param claimed how many places are claimed
     * @param places the place of each id
     */
    private record Shared(AtomicInteger claimed, Map<String, Integer> places) {}

    static LetterLog of(Collection<SentLetter> letters) {
        SentLetter[] copy = letters.toArray(new SentLetter[0]);
        Check.distinct("letters", Arrays.stream(copy).map(SentLetter::id).toList());
        return copied(copy, copy.length, copy.length);
    }

    private static LetterLog copied(SentLetter[] letters, int size, int claimed) {
        Map<String, Integer> places = new ConcurrentHashMap<>();
        for (int i = 0; i < size; i++) {
            places.put(letters[i].id(), i);
        }
        return new LetterLog(Arrays.copyOf(letters, size), size, new Shared(new AtomicInteger(claimed), places));
    }

    LetterLog with(SentLetter letter) {
        Check.that(
                shared.places().getOrDefault(letter.id(), size) >= size,
                ProblemCode.DUPLICATE_ELEMENT,
                "letters",
                "holds an element twice: " + Quoted.of(letter.id()));
        // The empty log may be a constant, and what grows out of a constant would never leave memory.
        return size > 0 && shared.claimed().compareAndSet(size, size + 1)
                ? grown(letter)
                : copied(letters, size, size + 1).grown(letter);
    }

    /** Once the next place is claimed. */
    private LetterLog grown(SentLetter letter) {
        SentLetter[] room = size < letters.length ? letters : Arrays.copyOf(letters, Math.max(LEAST_ROOM, 2 * size));
        room[size] = letter;
        shared.places().put(letter.id(), size);
        return new LetterLog(room, size + 1, shared);
    }

    @Override
    public SentLetter get(int index) {
        return letters[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
