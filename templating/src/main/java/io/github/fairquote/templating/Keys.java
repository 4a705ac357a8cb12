package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The names of a record in order, and a table by which they are found. Records made of maps with the same names in the same
 * order share one, so that a place found in one of them is known for all.
 */
final class Keys {
    static final Keys NONE = new Keys();

    /** Some renderings of one letter. */
    private static final int BUSY = 100;

    private final String[] names;
    /** Open addressing, at most half full: the number of a name plus one, 0 where there is none. */
    private final int[] table;

    private int asked;

    /** The array is the keys' own from here on. */
    Keys(String... names) {
        this.names = names;
        this.table = new int[Integer.highestOneBit(Math.max(names.length, 1)) * 4];
        for (int i = 0; i < names.length; i++) {
            table[freePlace(names[i])] = i + 1;
        }
    }

    int size() {
        return names.length;
    }

    String name(int at) {
        return names[at];
    }

    /** The number of a name, or -1. */
    int find(String name) {
        int mask = table.length - 1;
        for (int place = spread(name) & mask; table[place] != 0; place = (place + 1) & mask) {
            if (names[table[place] - 1].equals(name)) {
                return table[place] - 1;
            }
        }
        return -1;
    }

    /** Whether these keys are asked so often that it pays to remember what they answer. Threads may miscount, no matter. */
    boolean areBusy() {
        if (asked < BUSY) {
            asked++;
        }
        return asked == BUSY;
    }

    private int freePlace(String name) {
        int mask = table.length - 1;
        int place = spread(name) & mask;
        while (table[place] != 0) {
            if (names[table[place] - 1].equals(name)) {
                throw new InvalidValueException(
                        ProblemCode.DUPLICATE_ELEMENT, name, Quoted.of(name) + " is declared twice");
            }
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int spread(String name) {
        int hash = name.hashCode();
        return hash ^ (hash >>> 16);
    }

    /** Where a name was found last: right for every record that has these keys. Immutable, so that threads may share it. */
    static final class Slot {
        static final Slot NONE = new Slot(null, -1);

        final @Nullable Keys keys;
        final int at;

        Slot(@Nullable Keys keys, int at) {
            this.keys = keys;
            this.at = at;
        }
    }
}
