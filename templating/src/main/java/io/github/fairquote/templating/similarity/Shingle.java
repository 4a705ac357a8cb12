package io.github.fairquote.templating.similarity;

import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run of words of a letter; equal to every run of the same words, whatever its hash says. */
final class Shingle {
    /** How many words a run has; a shorter text is one run of all its words. */
    static final int WORDS = 4;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final String[] words;
    private final int from;
    private final int size;
    private final long hash;

    private Shingle(String[] words, int from, int size, long hash) {
        this.words = words;
        this.from = from;
        this.size = size;
        this.hash = hash;
    }

    /** How runs are hashed; tests put worse ones in its place. */
    interface Hashing {
        /** The hash of some words from an offset. */
        long of(String[] words, int from, int size);
    }

    /** The runs of a text at every place, in order. */
    static List<Shingle> all(String[] words, Hashing hashing) {
        int size = Math.min(WORDS, words.length);
        List<Shingle> shingles = new ArrayList<>();
        for (int i = 0; size > 0 && i + size <= words.length; i++) {
            shingles.add(new Shingle(words, i, size, hashing.of(words, i, size)));
        }
        return shingles;
    }

    /** The distinct hashes of a text's runs in ascending order. */
    static long[] hashes(String[] words, Hashing hashing) {
        int size = Math.min(WORDS, words.length);
        long[] hashes = new long[size == 0 ? 0 : words.length - size + 1];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hashing.of(words, i, size);
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    /** The runs without those that stood before. */
    static Set<Shingle> distinct(String[] words, Hashing hashing) {
        return new LinkedHashSet<>(all(words, hashing));
    }

    static String[] keys(List<TextWords.Word> words) {
        return words.stream().map(TextWords.Word::key).toArray(String[]::new);
    }

    /** Mixes the words' own hashes to 64 bits; the same on every JDK, because that of strings is specified. */
    static long mixed(String[] words, int from, int size) {
        long hash = size;
        for (int i = from; i < from + size; i++) {
            hash = spread(hash * MULTIPLIER + word(words[i]));
        }
        return hash;
    }

    private static long word(String word) {
        return ((long) word.hashCode() << Integer.SIZE) | (word.length() * 31L + word.charAt(0));
    }

    private static long spread(long bits) {
        long mixed = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
        return mixed ^ (mixed >>> 29);
    }

    /** Where it stands among the words. */
    int from() {
        return from;
    }

    int size() {
        return size;
    }

    long hash() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shingle that
                && hash == that.hash
                && Arrays.equals(words, from, from + size, that.words, that.from, that.from + that.size);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }
}
