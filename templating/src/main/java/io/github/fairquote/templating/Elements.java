package io.github.fairquote.templating;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The elements of a bound list. Immutable. */
final class Elements extends AbstractList<Value> implements RandomAccess {
    /** No elements. */
    static final Elements NONE = new Elements();

    private final Object[] cells;

    /** The array of {@linkplain Value#cell() cells} is the list's own from here on. */
    Elements(Object... cells) {
        this.cells = cells;
    }

    @Override
    public Value get(int index) {
        return Value.of(cells[index]);
    }

    @Override
    public int size() {
        return cells.length;
    }

    /** All elements as they are kept; not to be changed. */
    Object[] cells() {
        return cells;
    }

    /** The element of an index as it is kept. */
    Object cell(int index) {
        return cells[index];
    }
}
