package io.github.fairquote.pricing.rate;

/** Sums in a stated order, because floating point is not associative and estimates must not depend on luck. */
final class Sums {
    private Sums() {}

    /** The sum from the first to the last element. */
    static double of(double[] terms) {
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }

    /** The sum in the order of the positions. */
    static double of(double[] terms, int[] positions) {
        double sum = 0;
        for (int position : positions) {
            sum += terms[position];
        }
        return sum;
    }
}
