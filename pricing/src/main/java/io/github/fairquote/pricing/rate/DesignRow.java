package io.github.fairquote.pricing.rate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The few columns that are not zero in one row of the design, ascending. */
final class DesignRow {
    private final int[] columns;
    private final double[] values;
    private int size;

    DesignRow(int capacity) {
        columns = new int[capacity];
        values = new double[capacity];
    }

    void add(int column, double value) {
        columns[size] = column;
        values[size++] = value;
    }

    void addIfSeen(int firstOfBlock, int number) {
        if (number != FactorLevels.UNSEEN) {
            add(firstOfBlock + number, 1);
        }
    }

    int size() {
        return size;
    }

    int column(int at) {
        return columns[at];
    }

    double value(int at) {
        return values[at];
    }

    /** The columns used. */
    IntStream columns() {
        return Arrays.stream(columns, 0, size);
    }

    /** The product with a dense vector. */
    double times(double[] vector) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i] * vector[columns[i]];
        }
        return sum;
    }

    /** The product {@code x'Mx} with a symmetric matrix. */
    double quadratic(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i] * times(matrix[columns[i]]);
        }
        return sum;
    }
}
