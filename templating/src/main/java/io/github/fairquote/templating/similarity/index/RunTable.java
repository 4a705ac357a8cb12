package io.github.fairquote.templating.similarity.index;

import java.util.Arrays;

/**
 * Numbers the runs of four words of a text ("shingles") from 0 on, by open addressing. A hash only proposes: a run is compared
 * word by word with the one that has its slot, so that two runs have one number if and only if their words are the same.
 */
final class RunTable {
    /** How many words a run has; a shorter text is one run of all its words. */
    static final int WORDS = 4;

    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final long FIRST_MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long SECOND_MULTIPLIER = 0xFF51AFD7ED558CCDL;

    private final int[] words;
    private final Hashing hashing;

    /** By slot the number of a run, from 1, below its hash; 0 if it is free. */
    private final long[] slots;

    /** By run its first place in the words. */
    private int[] firsts;

    private int size;

    /**
     * A table for a text.
     *
     * @param words the numbers of its words, none of them 0 but those that pad a text below four words
     * @param hashing how runs are hashed
     */
    RunTable(int[] words, Hashing hashing) {
        this.words = words;
        this.hashing = hashing;
        this.slots = new long[capacity(words.length)];
        this.firsts = new int[Math.max(1, Math.min(words.length, FIRST_CAPACITY))];
    }

    /** The least power of two that three quarters of it hold so many runs. */
    private static int capacity(int runs) {
        return Integer.highestOneBit(Math.max(1, runs + runs / 3)) << 1;
    }

    /** How runs are hashed; tests put worse ones in its place. */
    interface Hashing {
        /** The hash of four words from an offset. */
        int of(int[] words, int from);
    }

    /** A text below four words becomes one run by words of number 0 behind it; one without a word stays as it is. */
    static int[] padded(int[] words) {
        return words.length == 0 || words.length >= WORDS ? words : Arrays.copyOf(words, WORDS);
    }

    /** How many runs a padded text has. */
    static int runs(int[] padded) {
        return Math.max(0, padded.length - WORDS + 1);
    }

    /** The table of all runs of a padded text. */
    static RunTable of(int[] padded) {
        RunTable table = new RunTable(padded, RunTable::mixed);
        for (int at = 0; at < runs(padded); at++) {
            table.add(at);
        }
        return table;
    }

    /** The number of the run that starts somewhere in the table's own words, a new one if need be. */
    int add(int at) {
        int hash = hashing.of(words, at);
        int slot = slot(hash, words, at);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * size);
        }
        firsts[size] = at;
        slots[slot] = (long) hash << Integer.SIZE | ++size;
        return size - 1;
    }

    /** The number of the run that starts somewhere in other words, -1 if there is none such. */
    int find(int[] others, int at) {
        return (int) slots[slot(hashing.of(others, at), others, at)] + NONE;
    }

    /** How many different runs there are. */
    int size() {
        return size;
    }

    /** Where a run stands first. */
    int first(int run) {
        return firsts[run];
    }

    /** The slot of a run, or the free one where it would be. At most three quarters of them are taken. */
    private int slot(int hash, int[] others, int at) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0
                && !((int) (slots[slot] >>> Integer.SIZE) == hash
                        && isSame(firsts[(int) slots[slot] - 1], others, at))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSame(int first, int[] others, int at) {
        return Arrays.equals(words, first, first + WORDS, others, at, at + WORDS);
    }

    static int mixed(int[] words, int from) {
        long hash = ((long) words[from] << Integer.SIZE ^ words[from + 1]) * FIRST_MULTIPLIER;
        hash ^= hash >>> 29;
        hash = (hash + ((long) words[from + 2] << Integer.SIZE ^ words[from + 3])) * SECOND_MULTIPLIER;
        return (int) (hash ^ hash >>> Integer.SIZE);
    }
}
