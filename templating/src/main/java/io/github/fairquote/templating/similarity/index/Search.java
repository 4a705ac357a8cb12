package io.github.fairquote.templating.similarity.index;

import io.github.fairquote.templating.similarity.Likeness;
import io.github.fairquote.templating.similarity.Passage;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** One question to an index. Not thread-safe. */
public final class Search {
    private final List<Segment> segments;
    private final List<TextWords.Word> words;
    private final WordTable table = new WordTable();
    private final int[] own;
    private final RunTable runs;

    Search(List<Segment> segments, String text) {
        this.segments = segments;
        this.words = TextWords.of(text);
        words.forEach(word -> table.number(word.key()));
        this.own = table.find(words);
        this.runs = RunTable.of(own);
    }

    /** The letters that repeat most of the text, the nearest first, no more than the limit. */
    public List<Likeness> nearest(int limit) {
        int[] places = new int[runs.size()];
        for (int run = 0; run < places.length; run++) {
            places[run] = runs.first(run);
        }
        List<Segment.Match> best = new ArrayList<>();
        for (Segment segment : segments) {
            best.addAll(segment.best(segment.find(words), places, limit));
        }
        Map<String, Integer> vocabulary = Vocabulary.of(words);
        return best.stream()
                .sorted(Segment.Match.NEAREST_FIRST)
                .limit(limit)
                .map(match -> likeness(match, vocabulary))
                .toList();
    }

    private Likeness likeness(Segment.Match match, Map<String, Integer> vocabulary) {
        List<TextWords.Word> theirs = TextWords.of(match.letter().text());
        int union = runs.size() + match.runs() - match.shared();
        return new Likeness(
                match.letter(),
                (double) match.shared() / runs.size(),
                (double) match.shared() / union,
                Vocabulary.cosine(vocabulary, Vocabulary.of(theirs)),
                new SharedPassages(words, own, theirs, table.find(theirs)).all());
    }

    /** What of the text stands in any of the letters, in its order. */
    public List<Passage> repeated() {
        BitSet covered = new BitSet();
        int size = Math.min(RunTable.WORDS, words.size());
        for (Segment segment : segments) {
            int[] found = segment.find(words);
            for (int at = 0; at < RunTable.runs(found); at++) {
                if (segment.holds(found, at)) {
                    covered.set(at, at + size);
                }
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int to = covered.nextClearBit(from);
            passages.add(new Passage(words.get(from).start(), words.get(to - 1).end()));
            from = covered.nextSetBit(to);
        }
        return passages;
    }
}
