package io.github.fairquote.pricing.design;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The few columns that are not zero in one row of the design, ascending. */
public final class DesignRow {
    private final int[] columns;
    private final double[] values;
    private int size;

    /** A row of at most so many columns, none yet. */
    public DesignRow(int capacity) {
        columns = new int[capacity];
        values = new double[capacity];
    }

    /** Adds a column; columns must ascend. */
    public void add(int column, double value) {
        columns[size] = column;
        values[size++] = value;
    }

    /** Adds the column of a number in a block, if it is not {@link FactorLevels#UNSEEN}. */
    public void addIfSeen(int firstOfBlock, int number) {
        if (number != FactorLevels.UNSEEN) {
            add(firstOfBlock + number, 1);
        }
    }

    /** How many columns there are. */
    public int size() {
        return size;
    }

    /** The column at a position. */
    public int column(int at) {
        return columns[at];
    }

    /** The value at a position. */
    public double value(int at) {
        return values[at];
    }

    /** The columns used. */
    public IntStream columns() {
        return Arrays.stream(columns, 0, size);
    }

    /** The product with a dense vector. */
    public double times(double[] vector) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i] * vector[columns[i]];
        }
        return sum;
    }

    /** The product {@code x'Mx} with a symmetric matrix. */
    public double quadratic(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += values[i] * times(matrix[columns[i]]);
        }
        return sum;
    }
}
