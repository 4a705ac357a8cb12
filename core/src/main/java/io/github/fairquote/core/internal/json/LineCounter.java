package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.result.Location;

/**
 * Turns rising offsets of a text into lines and columns in one pass. Lines end at LF, CR LF or CR; columns count code points
 * from 1. Not thread-safe.
 */
final class LineCounter {
    private final String text;
    private int offset;
    private int line;
    private int column = 1;

    LineCounter(String text, int firstLine) {
        this.text = text;
        this.line = firstLine;
    }

    /** How far the counter has come. */
    int offset() {
        return offset;
    }

    /** The place of an offset that is not below any asked for before. */
    Location at(int target, String pointer) {
        while (offset < target) {
            step();
        }
        return Location.builder()
                .line(line)
                .column(column)
                .offset(offset)
                .pointer(pointer)
                .build();
    }

    private void step() {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        if (c == '\n' || c == '\r' && !text.startsWith("\n", offset)) {
            line++;
            column = 1;
        } else if (c != '\r') {
            column++;
        }
    }
}
