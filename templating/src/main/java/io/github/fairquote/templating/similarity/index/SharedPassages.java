package io.github.fairquote.templating.similarity.index;

import io.github.fairquote.templating.similarity.Passage;
import io.github.fairquote.templating.similarity.SharedPassage;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in two texts: from left to right, from its first place in the other, as far as the words agree. Linear. */
final class SharedPassages {
    private final List<TextWords.Word> here;
    private final int[] ours;
    private final List<TextWords.Word> there;
    private final int[] theirs;
    private final List<SharedPassage> passages = new ArrayList<>();

    /**
     * Two texts.
     *
     * @param here the words of the one
     * @param ours their numbers, padded to a whole run
     * @param there the words of the other
     * @param theirs their numbers in the same table, padded to a whole run
     */
    SharedPassages(List<TextWords.Word> here, int[] ours, List<TextWords.Word> there, int[] theirs) {
        this.here = here;
        this.ours = ours;
        this.there = there;
        this.theirs = theirs;
    }

    List<SharedPassage> all() {
        RunTable places = RunTable.of(theirs);
        int from = 0;
        while (from < RunTable.runs(ours)) {
            int run = places.find(ours, from);
            from += run < 0 ? 1 : take(from, places.first(run));
        }
        return passages;
    }

    /** Takes a passage and answers how many words it has. */
    private int take(int from, int place) {
        int size = 0;
        while (from + size < here.size() && place + size < there.size() && ours[from + size] == theirs[place + size]) {
            size++;
        }
        passages.add(new SharedPassage(passage(here, from, size), passage(there, place, size), size));
        return size;
    }

    private static Passage passage(List<TextWords.Word> words, int from, int size) {
        return new Passage(words.get(from).start(), words.get(from + size - 1).end());
    }
}
