package io.github.fairquote.templating;

import io.github.fairquote.templating.text.Traits;
import java.util.Arrays;

/**
 * The text of a rendering while it grows. All renderings of a thread write into one array, one after the other, since to fetch
 * fresh memory takes longer than to write a letter into it. Beyond its limit it counts characters but keeps none.
 */
final class Output {
    /** The longest array that a thread keeps. */
    private static final int KEPT = 1 << 17;

    private static final int ROOM = 1 << 11;
    private static final char[] TAKEN = {};
    /** Where a thread's array lies while nobody writes into it; no class of ours, lest a thread keep them all loaded. */
    private static final ThreadLocal<char[][]> SHELF = ThreadLocal.withInitial(() -> new char[][] {TAKEN});

    private final int limit;
    private final char[][] shelf;
    private char[] chars;
    /** How many characters the array may hold. */
    private int room;

    private int size;
    /** How many characters were not kept. */
    private long others;

    /**
     * An empty text, to be {@linkplain #release() released} by the same thread.
     *
     * @param limit the most characters to keep
     */
    Output(int limit) {
        this.limit = limit;
        this.shelf = SHELF.get();
        // A filter may render another template while this thread renders one.
        this.chars = shelf[0].length == 0 ? new char[ROOM] : shelf[0];
        shelf[0] = TAKEN;
        this.room = Math.min(limit, chars.length);
    }

    /** Gives the array back, or the thread's next rendering makes a new one. */
    void release() {
        if (chars.length <= KEPT) {
            shelf[0] = chars;
        }
    }

    void add(String text) {
        int more = text.length();
        if (more > room - size) {
            makeRoom(more);
        }
        if (more <= room - size) {
            text.getChars(0, more, chars, size);
            size += more;
        } else {
            others += more;
        }
    }

    /** The characters so far, those that were not kept included. */
    long length() {
        return size + others;
    }

    /** The text; of use only if it did not pass the limit. */
    String text() {
        return new String(chars, 0, size);
    }

    /** Whether there is nothing but printable ASCII characters and line ends. The text is no longer here afterwards. */
    boolean isPrintable() {
        return Traits.arePrintable(chars, size);
    }

    private void makeRoom(int more) {
        long whole = length() + more;
        if (whole <= limit) {
            room = (int) Math.min(limit, whole + (whole >> 1));
            chars = Arrays.copyOf(chars, room);
        }
    }
}
