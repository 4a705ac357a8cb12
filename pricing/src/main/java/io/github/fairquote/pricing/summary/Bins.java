package io.github.fairquote.pricing.summary;

import java.util.Arrays;

/** Counts by bin, sparse and sorted; grows by insertion, because a cell rarely has more than a few hundred bins. */
final class Bins {
    private int[] bins;
    private long[] counts;
    private int size;

    Bins() {
        this(4);
    }

    Bins(int capacity) {
        bins = new int[Math.max(1, capacity)];
        counts = new long[Math.max(1, capacity)];
    }

    int size() {
        return size;
    }

    int bin(int index) {
        return bins[index];
    }

    long count(int index) {
        return counts[index];
    }

    void add(int bin, long count) {
        int at = Arrays.binarySearch(bins, 0, size, bin);
        if (at >= 0) {
            counts[at] = Math.addExact(counts[at], count);
        } else {
            insert(-at - 1, bin, count);
        }
    }

    long total() {
        long total = 0;
        for (int i = 0; i < size; i++) {
            total = Math.addExact(total, counts[i]);
        }
        return total;
    }

    Bins copy() {
        Bins copy = new Bins(size);
        System.arraycopy(bins, 0, copy.bins, 0, size);
        System.arraycopy(counts, 0, copy.counts, 0, size);
        copy.size = size;
        return copy;
    }

    /** The sum of two, in time linear in both. */
    static Bins merged(Bins left, Bins right) {
        Bins sum = new Bins(left.size + right.size);
        int l = 0;
        int r = 0;
        while (l < left.size || r < right.size) {
            boolean takeLeft = r == right.size || (l < left.size && left.bins[l] <= right.bins[r]);
            boolean takeRight = l == left.size || (r < right.size && right.bins[r] <= left.bins[l]);
            int bin = takeLeft ? left.bins[l] : right.bins[r];
            long count = Math.addExact(takeLeft ? left.counts[l++] : 0, takeRight ? right.counts[r++] : 0);
            sum.append(bin, count);
        }
        return sum;
    }

    private void append(int bin, long count) {
        bins[size] = bin;
        counts[size] = count;
        size++;
    }

    private void insert(int at, int bin, long count) {
        if (size == bins.length) {
            bins = Arrays.copyOf(bins, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        System.arraycopy(bins, at, bins, at + 1, size - at);
        System.arraycopy(counts, at, counts, at + 1, size - at);
        bins[at] = bin;
        counts[at] = count;
        size++;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bins that
                && Arrays.equals(bins, 0, size, that.bins, 0, that.size)
                && Arrays.equals(counts, 0, size, that.counts, 0, that.size);
    }

    @Override
    public int hashCode() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * (31 * hash + bins[i]) + Long.hashCode(counts[i]);
        }
        return hash;
    }
}
