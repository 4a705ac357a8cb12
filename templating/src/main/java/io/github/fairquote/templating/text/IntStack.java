package io.github.fairquote.templating.text;

import java.util.Arrays;

/** Integers on top of each other, readable by their height. */
public final class IntStack {
    private int[] items = new int[8];
    private int size;

    public void push(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    public int pop() {
        return items[--size];
    }

    public int peek() {
        return items[size - 1];
    }

    public int get(int height) {
        return items[height];
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }
}
