package io.github.fairquote.templating.similarity;

import java.util.Arrays;

/**
 * Which letters hold a hash: a table of open addressing whose entries are chains of letters, newest first. Built in time linear
 * in the number of entries.
 */
final class Postings {
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1024;

    /** By slot the hash and the head of its chain. */
    private long[] hashes = new long[FIRST_CAPACITY];

    private int[] heads = empty(FIRST_CAPACITY);
    private int used;

    /** By entry the letter and the next entry of the chain. */
    private int[] letters = new int[FIRST_CAPACITY];

    private int[] next = new int[FIRST_CAPACITY];
    private int size;

    /** Takes what a visit finds. */
    interface Visitor {
        /** One letter of the chain; false ends the visit. */
        boolean at(int letter);
    }

    /** Notes that a letter holds a hash; each at most once, letters in descending order. */
    void add(long hash, int letter) {
        if (2 * (used + 1) > heads.length) {
            grow();
        }
        int slot = slot(hash);
        if (heads[slot] == NONE) {
            used++;
            hashes[slot] = hash;
        }
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        letters[size] = letter;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    /** Visits the letters that hold a hash, in ascending order. */
    void visit(long hash, Visitor visitor) {
        int entry = heads[slot(hash)];
        while (entry != NONE && visitor.at(letters[entry])) {
            entry = next[entry];
        }
    }

    private int slot(long hash) {
        int mask = heads.length - 1;
        int slot = (int) (hash ^ (hash >>> Integer.SIZE)) & mask;
        while (heads[slot] != NONE && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldHeads = heads;
        hashes = new long[2 * oldHashes.length];
        heads = empty(2 * oldHeads.length);
        for (int i = 0; i < oldHeads.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private static int[] empty(int capacity) {
        int[] heads = new int[capacity];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
