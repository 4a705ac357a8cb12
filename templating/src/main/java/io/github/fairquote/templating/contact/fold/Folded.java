package io.github.fairquote.templating.contact.fold;

import java.util.Arrays;

/**
 * A text as a reader takes it in: lower case, plain letters, nothing invisible. Every unit knows where it came from.
 *
 * <p>Built once, then only {@linkplain #unmix look-alikes} are replaced, in place, before anyone else sees it.
 */
public final class Folded {
    /** Stands for a letter beyond the basic plane. */
    public static final char LETTER = '\uE000';
    /** Stands for any other sign beyond the basic plane. */
    public static final char SIGN = '\uE001';
    /** It was a capital. */
    public static final int UPPER = 1;
    /** It was a circled, keycap, mathematical or otherwise dressed-up letter or digit. */
    public static final int STYLED = 2;
    /** It was hidden behind an entity, an invisible character or a reversed run. */
    public static final int HIDDEN = 4;

    private char[] units;
    private int[] starts;
    private int[] ends;
    private byte[] traits;
    private int length;

    public Folded(int capacity) {
        units = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        traits = new byte[capacity];
    }

    public void add(char unit, int start, int end, int trait) {
        if (length == units.length) {
            grow();
        }
        units[length] = unit;
        starts[length] = start;
        ends[length] = end;
        traits[length++] = (byte) trait;
    }

    public void copy(Folded other, int i) {
        add(other.units[i], other.starts[i], other.ends[i], other.traits[i]);
    }

    /** Marks the last unit and stretches it over what was left out behind it. */
    void stretch(int start, int end, int trait) {
        if (length > 0) {
            starts[length - 1] = Math.min(starts[length - 1], start);
            ends[length - 1] = Math.max(ends[length - 1], end);
            traits[length - 1] |= (byte) trait;
        }
    }

    public int length() {
        return length;
    }

    /** The unit, or a NUL beyond either end. */
    public char at(int i) {
        return i < 0 || i >= length ? '\0' : units[i];
    }

    public boolean has(int i, int trait) {
        return i >= 0 && i < length && (traits[i] & trait) != 0;
    }

    public String text(int from, int to) {
        return new String(units, from, to - from);
    }

    /** Where the units from one to another begin in the original. */
    public int start(int from, int to) {
        int start = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            start = Math.min(start, starts[i]);
        }
        return start;
    }

    /** Where the units from one to another end in the original. */
    public int end(int from, int to) {
        int end = 0;
        for (int i = from; i < to; i++) {
            end = Math.max(end, ends[i]);
        }
        return end;
    }

    /** Writes mixed words in one script: a word with letters of two is one with look-alikes in it. */
    void unmix() {
        int i = 0;
        while (i < length) {
            int end = i;
            while (end < length && Character.isLetterOrDigit(units[end])) {
                end++;
            }
            if (Confusables.isMixed(units, i, end)) {
                Confusables.unmix(units, i, end);
                traits[i] |= STYLED;
            }
            i = end + 1;
        }
    }

    private void grow() {
        int capacity = Math.max(16, length + (length >> 1));
        units = Arrays.copyOf(units, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        traits = Arrays.copyOf(traits, capacity);
    }
}
