package io.github.fairquote.templating.similarity.index;

import io.github.fairquote.templating.text.TextWords;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers words from 1 on: words of one key have one number, and only they. A spelling that was met before is found by its
 * characters, so that its key is made once and not for every letter that holds it. Not thread-safe while words are added.
 */
final class WordTable {
    /** Stands for a word that the table does not have. */
    static final int UNKNOWN = -1;

    private static final int FIRST_CAPACITY = 1024;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> keys = new HashMap<>();

    /** By spelling the end of its characters in the pool, where the next one's start, and its word's number. */
    private char[] pool = new char[FIRST_CAPACITY];

    private int[] ends = new int[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    /** By slot the number of a spelling, from 1; 0 if it is free. At most half of them are taken. */
    private int[] slots = new int[2 * FIRST_CAPACITY];

    /** The number of a word that stands in a text, a new one if need be. */
    int add(String text, int start, int end) {
        int slot = hash(text, start, end) & (slots.length - 1);
        while (slots[slot] != 0) {
            if (isSpelt(slots[slot], text, start, end)) {
                return numbers[slots[slot]];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        int number = number(TextWords.key(text, start, end));
        append(text, start, end, number);
        slots[slot] = size;
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        return number;
    }

    /** The number of a key, a new one if need be. */
    int number(String key) {
        return keys.computeIfAbsent(key, same -> keys.size() + 1);
    }

    /** The numbers of words, {@link #UNKNOWN} for those that it does not have, padded to a whole run. */
    int[] find(List<TextWords.Word> words) {
        int[] found = new int[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = keys.getOrDefault(words.get(i).key(), UNKNOWN);
        }
        return RunTable.padded(found);
    }

    private boolean isSpelt(int spelling, String text, int start, int end) {
        int at = ends[spelling - 1];
        if (ends[spelling] - at != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (pool[at++] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void append(String text, int start, int end, int number) {
        int from = ends[size];
        int to = from + end - start;
        if (to > pool.length) {
            pool = Arrays.copyOf(pool, 2 * to);
        }
        text.getChars(start, end, pool, from);
        if (++size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        ends[size] = to;
        numbers[size] = number;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int spelling = 1; spelling <= size; spelling++) {
            String text = new String(pool, ends[spelling - 1], ends[spelling] - ends[spelling - 1]);
            int slot = hash(text, 0, text.length()) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = spelling;
        }
    }

    private static int hash(String text, int start, int end) {
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return (int) hash;
    }
}
