package io.github.fairquote.pricing.internal.table;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a table; the same object is filled again for every row. Not thread-safe. */
public final class CsvRow {
    private final StringBuilder text = new StringBuilder();
    private int[] ends = new int[16];
    private int size;
    private long line;
    private @Nullable CsvFault fault;

    CsvRow() {}

    /** The physical line on which the row starts, from 1. */
    public long line() {
        return line;
    }

    /** The number of fields. */
    public int size() {
        return size;
    }

    /** The text of a field, without its quotes. */
    public String field(int index) {
        return text.substring(start(index), ends[index]);
    }

    /** Whether a field holds no character. */
    public boolean isEmpty(int index) {
        return start(index) == ends[index];
    }

    /** What is wrong with the form of the row, if anything; such a row's fields are not to be used. */
    public Optional<CsvFault> fault() {
        return Optional.ofNullable(fault);
    }

    void begin(long atLine) {
        text.setLength(0);
        size = 0;
        line = atLine;
        fault = null;
    }

    void append(int c) {
        text.append((char) c);
    }

    int length() {
        return text.length() - start(size);
    }

    void endField() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = text.length();
    }

    /** The first fault stays: later ones follow from it. */
    void faulty(CsvFault found) {
        if (fault == null) {
            fault = found;
        }
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
