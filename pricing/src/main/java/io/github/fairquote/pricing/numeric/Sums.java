package io.github.fairquote.pricing.numeric;

/** Sums in a stated order, because floating point is not associative and estimates must not depend on luck. */
public final class Sums {
    private Sums() {}

    /** The sum from the first to the last element. */
    public static double of(double[] terms) {
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }

    /** The sum in the order of the positions. */
    public static double of(double[] terms, int[] positions) {
        double sum = 0;
        for (int position : positions) {
            sum += terms[position];
        }
        return sum;
    }
}
