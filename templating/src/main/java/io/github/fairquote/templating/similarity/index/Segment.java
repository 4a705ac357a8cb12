package io.github.fairquote.templating.similarity.index;

import io.github.fairquote.templating.history.SentLetter;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Letters with an inverted index of their runs of words; immutable once it is made, and then thread-safe. */
final class Segment {
    static final Comparator<SentLetter> NEWEST_FIRST =
            Comparator.comparing(SentLetter::sentOn).reversed().thenComparing(SentLetter::id);

    /** Newest first, so that the number of a letter is its rank among equals. */
    private final List<SentLetter> letters;

    private final Set<String> ids = new HashSet<>();
    private final WordTable table = new WordTable();
    private final int[] bounds;
    private final RunTable runs;
    private final Postings postings;

    /** The words of all letters, one letter behind the other. */
    private int[] words = new int[1024];

    private int end;

    Segment(List<SentLetter> unsorted, RunTable.Hashing hashing) {
        this.letters = unsorted.stream().sorted(NEWEST_FIRST).toList();
        this.bounds = new int[letters.size() + 1];
        for (int i = 0; i < letters.size(); i++) {
            ids.add(letters.get(i).id());
            append(letters.get(i).text());
            bounds[i + 1] = end;
        }
        this.words = Arrays.copyOf(words, end);
        this.runs = new RunTable(words, hashing);
        this.postings = Postings.of(runs, bounds);
    }

    private void append(String text) {
        int start = end;
        TextWords.visit(text, (from, to) -> append(table.add(text, from, to)));
        while (end > start && end < start + RunTable.WORDS) {
            append(0);
        }
    }

    private void append(int word) {
        if (end == words.length) {
            words = Arrays.copyOf(words, 2 * end);
        }
        words[end++] = word;
    }

    List<SentLetter> letters() {
        return letters;
    }

    boolean holds(String id) {
        return ids.contains(id);
    }

    /** The numbers of words as its runs are made of them, padded to a whole run. */
    int[] find(List<TextWords.Word> others) {
        return table.find(others);
    }

    /** Whether any letter holds the run that starts somewhere in words found before. */
    boolean holds(int[] found, int at) {
        return runs.find(found, at) >= 0;
    }

    /**
     * The letters that share most runs with a text.
     *
     * @param found the text's words, found before
     * @param places where each of its different runs starts
     * @param limit how many letters at most
     * @return the best by runs shared, among equals the newest first; none that shares nothing
     */
    List<Match> best(int[] found, int[] places, int limit) {
        int[] counts = new int[letters.size()];
        for (int at : places) {
            int run = runs.find(found, at);
            if (run >= 0) {
                postings.count(run, counts);
            }
        }
        return best(counts, places.length, limit);
    }

    /** Linear but for the sorting of as many as the limit allows: looks up from which count on they are enough. */
    private List<Match> best(int[] counts, int most, int limit) {
        int[] having = new int[most + 1];
        for (int count : counts) {
            having[count]++;
        }
        int least = most;
        long room = limit;
        while (least > 1 && having[least] < room) {
            room -= having[least--];
        }
        List<Match> best = new ArrayList<>();
        for (int letter = 0; letter < counts.length; letter++) {
            if (counts[letter] > least || counts[letter] == least && least > 0 && room-- > 0) {
                best.add(new Match(letters.get(letter), counts[letter], postings.runs(letter)));
            }
        }
        best.sort(Match.NEAREST_FIRST);
        return best;
    }

    /**
     * An earlier letter and what it shares.
     *
     * @param letter the letter
     * @param shared how many different runs
     * @param runs how many different runs it has itself
     */
    record Match(SentLetter letter, int shared, int runs) {
        static final Comparator<Match> NEAREST_FIRST =
                Comparator.comparingInt(Match::shared).reversed().thenComparing(Match::letter, Segment.NEWEST_FIRST);
    }
}
