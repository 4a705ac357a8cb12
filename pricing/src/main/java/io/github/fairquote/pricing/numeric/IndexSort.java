package io.github.fairquote.pricing.numeric;

/** A stable merge sort of positions: canonical order without boxing a million integers. */
public final class IndexSort {
    private static final int RUN = 16;

    /** Compares what two positions stand for. */
    @FunctionalInterface
    public interface Order {
        /** Negative, zero or positive as the first is before, beside or behind the second. */
        int compare(int left, int right);
    }

    private IndexSort() {}

    /** The positions 0 to {@code size - 1} in the given order; equal ones stay in their own order. */
    public static int[] sorted(int size, Order order) {
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        for (int start = 0; start < size; start += RUN) {
            insertionSort(from, start, Math.min(start + RUN, size), order);
        }
        int[] to = new int[size];
        for (int width = RUN; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(from, to, start, Math.min(start + width, size), Math.min(start + 2 * width, size), order);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    /** The positions of the values from the lowest to the highest. */
    public static int[] byValue(double[] values) {
        return sorted(values.length, (a, b) -> Double.compare(values[a], values[b]));
    }

    private static void insertionSort(int[] positions, int start, int end, Order order) {
        for (int i = start + 1; i < end; i++) {
            int moving = positions[i];
            int at = i;
            while (at > start && order.compare(positions[at - 1], moving) > 0) {
                positions[at] = positions[at - 1];
                at--;
            }
            positions[at] = moving;
        }
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, Order order) {
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = right >= end || (left < middle && order.compare(from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
