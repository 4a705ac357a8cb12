package io.github.fairquote.templating;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a rendering while it grows: bytes as long as all characters are Latin-1, from the first other one on parts to be
 * joined, since the wider array is then made once only. Beyond its limit it counts characters but keeps none.
 */
final class Output {
    private static final byte[] NO_BYTES = {};
    private static final String[] NO_PARTS = {};

    private static final int PARTS = 64;

    private final int limit;
    /** The text so far; empty if it is kept in parts. */
    private byte[] bytes;
    /** How many bytes are in use. */
    private int size;

    private String[] parts;
    private int count;
    /** How many characters are in parts, or were not kept. */
    private long others;

    private boolean isNarrow;
    /** Whether a text that may be of any characters was not Latin-1. */
    private boolean sawWide;

    /**
     * An empty text.
     *
     * @param limit the most characters to keep
     * @param room how much room it will need, as far as that is known: how many characters of Latin-1, or the complement of how
     *     many parts of any text
     */
    Output(int limit, int room) {
        this.limit = limit;
        this.isNarrow = room >= 0;
        this.bytes = isNarrow ? new byte[Math.min(room, limit)] : NO_BYTES;
        this.parts = isNarrow ? NO_PARTS : new String[~room];
    }

    /** Whether a text has no characters but those of Latin-1. */
    static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** Adds a text that is Latin-1, or any text if the first was none. */
    @SuppressWarnings(
            "deprecation") // drops the upper half of characters, which here is empty; nothing else copies as fast
    void add(String text) {
        int more = text.length();
        if (more > bytes.length - size) {
            addSlowly(text);
        } else {
            text.getBytes(0, more, bytes, size);
            size += more;
        }
    }

    /** Adds a text of any characters. */
    void addAny(String text) {
        if (!sawWide && !isNarrow(text)) {
            sawWide = true;
            widen();
        }
        add(text);
    }

    /** The characters so far, those that were not kept included. */
    long length() {
        return size + others;
    }

    /** How much room a text like this needs, if all that {@link #add} is given is Latin-1. */
    int room() {
        return sawWide ? ~count : (int) length();
    }

    /** How much room a text like this needs, if {@link #add} is given any text. */
    int wideRoom() {
        return ~count;
    }

    /** The text; of use only if it did not pass the limit. */
    String text() {
        if (isNarrow) {
            return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
        }
        // Empty parts at the end cost less than an exact copy would.
        Arrays.fill(parts, count, parts.length, "");
        return String.join("", parts);
    }

    private void addSlowly(String text) {
        long whole = length() + text.length();
        if (whole > limit) {
            others += text.length();
        } else if (isNarrow) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, whole + (whole >> 1)));
            add(text);
        } else {
            part(text);
        }
    }

    private void part(String text) {
        if (count == parts.length) {
            parts = Arrays.copyOf(parts, 2 * count + PARTS);
        }
        parts[count++] = text;
        others += text.length();
    }

    private void widen() {
        if (!isNarrow) {
            return;
        }
        String head = text();
        isNarrow = false;
        bytes = NO_BYTES;
        size = 0;
        part(head);
    }
}
