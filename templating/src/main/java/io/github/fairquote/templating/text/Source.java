package io.github.fairquote.templating.text;

import io.github.fairquote.core.result.Location;
import java.util.HashMap;
import java.util.Map;

/** The text of one template or block, which turns offsets into places. */
public final class Source {
    public final String text;
    /** The block's identifier; empty for the template itself. */
    public final String block;

    public Source(String text, String block) {
        this.text = text;
        this.block = block;
    }

    /** Places of steps from several sources. */
    public static final class Cursors {
        private final Map<Source, Cursor> cursors = new HashMap<>();

        /** The place of an offset in one of the sources. */
        public Location place(Source source, int offset) {
            return cursors.computeIfAbsent(source, Source::cursor).place(offset);
        }
    }

    private Cursor cursor() {
        return new Cursor();
    }

    /** Walks forward through the text, so that ascending offsets cost one pass in all. Lines end in LF, CR LF or CR. */
    private final class Cursor {
        private int at;
        private int line = 1;
        private int column = 1;

        private Cursor() {}

        Location place(int offset) {
            if (offset < at) {
                at = 0;
                line = 1;
                column = 1;
            }
            while (at < offset) {
                step();
            }
            Location place = Location.ofText(line, column, offset);
            return block.isEmpty() ? place : place.in(block);
        }

        /** One unit on; every place lies before the end of the text. */
        private void step() {
            char unit = text.charAt(at++);
            if (unit == '\n' || (unit == '\r' && text.charAt(at) != '\n')) {
                line++;
                column = 1;
            } else if (!Character.isSurrogatePair(unit, text.charAt(at))) {
                column++;
            }
        }
    }
}
