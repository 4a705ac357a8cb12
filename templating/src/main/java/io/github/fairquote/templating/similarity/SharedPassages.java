package io.github.fairquote.templating.similarity;

import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands in two texts: from left to right, from its first place in the other, as far as the words agree. Linear. */
final class SharedPassages {
    private final List<TextWords.Word> here;
    private final List<TextWords.Word> there;
    private final List<SharedPassage> passages = new ArrayList<>();

    private SharedPassages(List<TextWords.Word> here, List<TextWords.Word> there) {
        this.here = here;
        this.there = there;
    }

    static List<SharedPassage> of(List<TextWords.Word> here, List<TextWords.Word> there) {
        SharedPassages shared = new SharedPassages(here, there);
        shared.find();
        return shared.passages;
    }

    private void find() {
        Map<Shingle, Integer> places = new HashMap<>();
        Shingle.all(Shingle.keys(there), Shingle::mixed)
                .forEach(shingle -> places.putIfAbsent(shingle, shingle.from()));
        int free = 0;
        for (Shingle shingle : Shingle.all(Shingle.keys(here), Shingle::mixed)) {
            Integer place = places.get(shingle);
            if (place != null && shingle.from() >= free) {
                free = shingle.from() + take(shingle.from(), place);
            }
        }
    }

    /** Takes a passage and answers how many words it has. */
    private int take(int from, int place) {
        int size = 0;
        while (from + size < here.size()
                && place + size < there.size()
                && here.get(from + size).key().equals(there.get(place + size).key())) {
            size++;
        }
        passages.add(new SharedPassage(passage(here, from, size), passage(there, place, size), size));
        return size;
    }

    private static Passage passage(List<TextWords.Word> words, int from, int size) {
        return new Passage(words.get(from).start(), words.get(from + size - 1).end());
    }
}
