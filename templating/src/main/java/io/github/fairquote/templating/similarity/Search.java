package io.github.fairquote.templating.similarity;

import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question to an index. Not thread-safe. */
final class Search {
    private static final Comparator<Match> NEAREST_FIRST =
            Comparator.comparingInt(Match::shared).reversed().thenComparingInt(Match::number);

    private final LetterIndex index;
    private final String text;
    private final List<TextWords.Word> words;
    private final String[] keys;
    private final List<Shingle> shingles;
    private final Set<Shingle> distinct;
    private final Map<Integer, Set<Shingle>> opened = new HashMap<>();

    Search(LetterIndex index, String text) {
        this.index = index;
        this.text = text;
        this.words = TextWords.of(text);
        this.keys = Shingle.keys(words);
        this.shingles = Shingle.all(keys, index.hashing());
        this.distinct = Shingle.distinct(keys, index.hashing());
    }

    /**
     * An earlier letter and what it shares.
     *
     * @param number the letter's number in the index
     * @param shared how many distinct runs, proposed or proven
     */
    private record Match(int number, int shared) {}

    List<Likeness> nearest(int limit) {
        return proven(proposed(), limit).stream().map(this::likeness).toList();
    }

    /** The letters in the order of what hashes promise: never less than what they share, so that the best can't be missed. */
    private List<Match> proposed() {
        int[] counts = new int[index.size()];
        for (Shingle shingle : distinct) {
            index.postings().visit(shingle.hash(), letter -> {
                counts[letter]++;
                return true;
            });
        }
        return inOrder(counts);
    }

    /** The letters by their counts downwards and among equals by number, in linear time. */
    private List<Match> inOrder(int[] counts) {
        List<List<Match>> byCount = new ArrayList<>();
        for (int i = 0; i <= distinct.size(); i++) {
            byCount.add(new ArrayList<>());
        }
        for (int letter = 0; letter < counts.length; letter++) {
            byCount.get(counts[letter]).add(new Match(letter, counts[letter]));
        }
        List<Match> sorted = new ArrayList<>();
        for (int count = distinct.size(); count > 0; count--) {
            sorted.addAll(byCount.get(count));
        }
        return sorted;
    }

    /** The best by what they share indeed; ends as soon as no promise left could be better. */
    private List<Match> proven(List<Match> proposed, int limit) {
        List<Match> best = new ArrayList<>();
        for (Match promise : proposed) {
            if (best.size() == limit && NEAREST_FIRST.compare(promise, best.get(limit - 1)) > 0) {
                break;
            }
            Match proof = proof(promise.number());
            if (proof.shared() > 0) {
                best.add(proof);
                best.sort(NEAREST_FIRST);
            }
            if (best.size() > limit) {
                best.remove(limit);
            }
        }
        return best;
    }

    private Match proof(int number) {
        Set<Shingle> theirs = opened(number);
        return new Match(
                number, (int) distinct.stream().filter(theirs::contains).count());
    }

    private Set<Shingle> opened(int number) {
        return opened.computeIfAbsent(number, index::shingles);
    }

    private Likeness likeness(Match match) {
        int union = distinct.size() + opened(match.number()).size() - match.shared();
        String other = index.letter(match.number()).text();
        return new Likeness(
                index.letter(match.number()),
                (double) match.shared() / distinct.size(),
                (double) match.shared() / union,
                Vocabulary.cosine(text, other),
                SharedPassages.of(words, TextWords.of(other)));
    }

    List<Passage> repeated() {
        Map<Shingle, Boolean> known = new HashMap<>();
        BitSet covered = new BitSet();
        for (Shingle shingle : shingles) {
            if (known.computeIfAbsent(shingle, this::isKnown)) {
                covered.set(shingle.from(), shingle.from() + shingle.size());
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

    private boolean isKnown(Shingle shingle) {
        boolean[] found = new boolean[1];
        index.postings().visit(shingle.hash(), letter -> {
            found[0] = opened(letter).contains(shingle);
            return !found[0];
        });
        return found[0];
    }
}
