package io.github.fairquote.templating.similarity.index;

import java.util.Arrays;

/** Which letters hold a run, each once, in ascending order and next to each other; built in time linear in the letters' words. */
final class Postings {
    /** By run the start of its letters; the last one is their end. */
    private final int[] starts;

    private final int[] letters;

    /** By letter how many different runs it has. */
    private final int[] sizes;

    private Postings(int[] starts, int[] letters, int[] sizes) {
        this.starts = starts;
        this.letters = letters;
        this.sizes = sizes;
    }

    /**
     * The postings of letters that follow each other in a text.
     *
     * @param runs the text's runs, to be found
     * @param bounds where each letter starts; the last one is the text's end
     */
    static Postings of(RunTable runs, int[] bounds) {
        int end = bounds[bounds.length - 1];
        int[] held = new int[end];
        int[] lastHolder = new int[end];
        int[] sizes = new int[bounds.length - 1];
        int all = 0;
        for (int letter = 0; letter < sizes.length; letter++) {
            int before = all;
            for (int at = bounds[letter]; at + RunTable.WORDS <= bounds[letter + 1]; at++) {
                int run = runs.add(at);
                if (lastHolder[run] != letter + 1) {
                    lastHolder[run] = letter + 1;
                    held[all++] = run;
                }
            }
            sizes[letter] = all - before;
        }
        return sorted(Arrays.copyOf(held, all), runs.size(), sizes);
    }

    /** Sorts by counting: the runs that the letters hold, letter by letter, become the letters that hold the runs. */
    private static Postings sorted(int[] held, int runs, int[] sizes) {
        int[] ends = new int[runs + 1];
        for (int run : held) {
            ends[run]++;
        }
        for (int run = 1; run <= runs; run++) {
            ends[run] += ends[run - 1];
        }
        int[] letters = new int[held.length];
        int at = held.length;
        for (int letter = sizes.length - 1; letter >= 0; letter--) {
            for (int i = 0; i < sizes[letter]; i++) {
                letters[--ends[held[--at]]] = letter;
            }
        }
        return new Postings(ends, letters, sizes);
    }

    /** Adds one to the count of each letter that holds a run. */
    void count(int run, int[] counts) {
        for (int i = starts[run]; i < starts[run + 1]; i++) {
            counts[letters[i]]++;
        }
    }

    /** How many different runs a letter has. */
    int runs(int letter) {
        return sizes[letter];
    }
}
