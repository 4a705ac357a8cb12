package io.github.fairquote.templating;

import java.util.Arrays;

/** Integers on top of each other, readable by their height. */
final class IntStack {
    private int[] items = new int[8];
    private int size;

    void push(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    int pop() {
        return items[--size];
    }

    int peek() {
        return items[size - 1];
    }

    int get(int height) {
        return items[height];
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
