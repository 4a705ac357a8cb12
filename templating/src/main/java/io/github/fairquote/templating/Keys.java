package io.github.fairquote.templating;

import org.jspecify.annotations.Nullable;

/**
 * The names of a record in order, each once, and a table by which they are found, made when it is first asked for. Records made of
 * maps with the same names in the same order share one, and remember which names the records in them had: a guess only, compared
 * before it is used, so that threads may overwrite each other's.
 */
final class Keys {
    static final Keys NONE = new Keys();

    /** The most names of a record that are remembered for the next one. */
    private static final int REMEMBERED = 1_000;

    private final String[] names;
    /** Made by whichever thread needs it first, maybe by several: all of them are alike. */
    private @Nullable Table table;
    /** The names of the records, or of those in the lists, that are the values of the names. */
    private @Nullable Keys @Nullable [] inner;

    /** The array is the keys' own from here on. */
    Keys(String... names) {
        this.names = names;
    }

    int size() {
        return names.length;
    }

    String name(int at) {
        return names[at];
    }

    /** Whether the very text given is the name of a number; most records of one kind are made of the same texts. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // another text that is equal is found by the table
    boolean isAt(int at, String name) {
        return at < names.length && names[at] == name;
    }

    /** Whether they may be kept for the next record; very many names are not worth the room. */
    boolean mayBeRemembered() {
        return names.length <= REMEMBERED;
    }

    /** Whether a text is the name of a number. */
    boolean isName(int at, String text) {
        return isAt(at, text) || names[at].equals(text);
    }

    /** Room for as many names with the first of them in it. */
    String[] firstOf(int count) {
        String[] first = new String[names.length];
        System.arraycopy(names, 0, first, 0, count);
        return first;
    }

    /** The names that records below the value of a number had last; none if that is not known. */
    Keys inner(int at) {
        Keys[] known = inner;
        Keys found = known == null || at >= known.length ? null : known[at];
        return found == null ? NONE : found;
    }

    /** Remembers the names of records in cells, of a list those of its first. */
    void learn(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!(cells[i] instanceof String)) {
                Object cell = cells[i] instanceof Value value && value.kind == ValueKind.LIST && value.isPresent()
                        ? value.elements().cell(0)
                        : cells[i];
                if (cell instanceof Bindings record
                        && record.keys() != inner(i)
                        && record.keys().mayBeRemembered()) {
                    learn(i, record.keys());
                }
            }
        }
    }

    private void learn(int at, Keys keys) {
        @Nullable Keys[] known = inner;
        if (known == null) {
            known = new @Nullable Keys[names.length];
            inner = known;
        }
        known[at] = keys;
    }

    /** The number of a name, or -1. */
    int find(String name) {
        Table found = table;
        if (found == null) {
            found = new Table(names);
            table = found;
        }
        return found.find(name);
    }

    /** Open addressing, at most half full: the number of a name plus one, 0 where there is none. */
    private static final class Table {
        private final String[] names;
        private final int[] numbers;

        Table(String[] names) {
            this.names = names;
            this.numbers = new int[Integer.highestOneBit(Math.max(names.length, 1)) * 4];
            for (int i = names.length - 1; i >= 0; i--) {
                numbers[place(names[i])] = i + 1;
            }
        }

        int find(String name) {
            return numbers[place(name)] - 1;
        }

        /** The place of a name, or a free one for it. */
        private int place(String name) {
            int mask = numbers.length - 1;
            int hash = name.hashCode();
            int place = (hash ^ (hash >>> 16)) & mask;
            while (numbers[place] != 0 && !names[numbers[place] - 1].equals(name)) {
                place = (place + 1) & mask;
            }
            return place;
        }
    }
}
