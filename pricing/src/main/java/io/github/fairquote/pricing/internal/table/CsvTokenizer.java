package io.github.fairquote.pricing.internal.table;

import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;

/**
 * RFC 4180 in its strict reading: fields between delimiters, quoted ones with doubled quotes inside; rows end with LF, CR or CRLF;
 * empty lines are skipped but counted.
 *
 * <p>A fault costs its own row only: reading goes on behind the line of the fault. If a quoted field never ends properly, reading
 * goes on behind the line on which it <em>opens</em>, so that a forgotten quote does not swallow the rows below it; no character
 * is looked at more than three times. Memory is bounded by columns * field length. Not thread-safe.
 */
public final class CsvTokenizer {
    /** Within how many field lengths behind a fault the line must end. */
    public static final int SKIPPED_FIELDS = 10;

    private static final int END = -1;

    private final TextFeed feed;
    private final int delimiter;
    private final int columnLimit;
    private final int fieldLimit;
    private final CsvRow row = new CsvRow();
    private long line = 1;
    private boolean stopped;

    /**
     * Reads rows from a feed.
     *
     * @param feed the characters
     * @param delimiter the character between fields
     * @param columnLimit the most fields of a row
     * @param fieldLimit the most UTF-16 units of a field
     */
    public CsvTokenizer(TextFeed feed, char delimiter, int columnLimit, int fieldLimit) {
        this.feed = feed;
        this.delimiter = delimiter;
        this.columnLimit = columnLimit;
        this.fieldLimit = fieldLimit;
    }

    /**
     * Reads the next row into {@link #row()}.
     *
     * @return false at the end of the source, or behind a line that would not end
     * @throws IOException if the source fails; the row that was being read is lost
     */
    public boolean next() throws IOException {
        if (stopped || !skipEmptyLines()) {
            return false;
        }
        row.begin(line);
        while (readField() == delimiter) {
            if (row.size() == columnLimit) {
                fault(ProblemCode.TOO_MANY_COLUMNS, line, END);
                skipLine();
                break;
            }
        }
        return true;
    }

    /** The row read last; filled again by {@link #next()}. */
    public CsvRow row() {
        return row;
    }

    /** The physical line that is being read, from 1. */
    public long line() {
        return line;
    }

    /** Whether reading ended in front of the source's end, because a faulty line would not end. */
    public boolean isStopped() {
        return stopped;
    }

    private boolean skipEmptyLines() throws IOException {
        int c = feed.peek();
        while (c == '\n' || c == '\r') {
            endLine(feed.next());
            c = feed.peek();
        }
        return c != END;
    }

    /** Reads one field and what ends it: the delimiter, a line feed for any line end, or the end. */
    private int readField() throws IOException {
        int c = feed.next();
        int end = c == '"' ? quoted() : plain(c);
        row.endField();
        return end;
    }

    private int plain(int first) throws IOException {
        int c = first;
        while (c != delimiter && c != '\n' && c != '\r' && c != END) {
            if (c == '"') {
                fault(ProblemCode.STRAY_QUOTE, line, c);
            }
            if (!append(c)) {
                fault(ProblemCode.FIELD_TOO_LONG, line, END);
                return skipLine();
            }
            c = feed.next();
        }
        return terminator(c);
    }

    private int quoted() throws IOException {
        long opened = line;
        int c = feed.next();
        while (c != END && !(c == '"' && feed.peek() != '"')) {
            if (c == '"') {
                feed.next(); // the second of two, which stand for one
            }
            boolean fits = append(c);
            if (c == '\n' || (c == '\r' && feed.peek() != '\n')) {
                lineEndInside(opened);
            }
            if (!fits) {
                return recover(ProblemCode.FIELD_TOO_LONG, opened, END);
            }
            c = feed.next();
        }
        return c == END ? recover(ProblemCode.UNCLOSED_QUOTE, opened, END) : behindQuote(opened);
    }

    private int behindQuote(long opened) throws IOException {
        int c = feed.next();
        if (c == delimiter || c == '\n' || c == '\r' || c == END) {
            feed.unmark();
            return terminator(c);
        }
        return recover(line == opened ? ProblemCode.TEXT_AFTER_QUOTE : ProblemCode.UNCLOSED_QUOTE, opened, c);
    }

    private void lineEndInside(long opened) {
        line++;
        if (line == opened + 1) {
            feed.mark();
        }
    }

    /** Goes on behind the line on which the faulty quoted field opens. */
    private int recover(ProblemCode code, long opened, int found) throws IOException {
        fault(code, opened, found);
        if (line == opened) {
            return skipLine();
        }
        feed.reset();
        line = opened + 1;
        return '\n';
    }

    private boolean append(int c) {
        row.append(c);
        return row.length() <= fieldLimit;
    }

    private int skipLine() throws IOException {
        long budget = (long) fieldLimit * SKIPPED_FIELDS;
        int c = feed.next();
        while (c != '\n' && c != '\r' && c != END) {
            if (--budget < 0) {
                stopped = true;
                return END;
            }
            c = feed.next();
        }
        return terminator(c);
    }

    private int terminator(int c) throws IOException {
        if (c == '\n' || c == '\r') {
            endLine(c);
            return '\n';
        }
        return c;
    }

    private void endLine(int c) throws IOException {
        feed.finishLineEnd(c);
        line++;
    }

    private void fault(ProblemCode code, long at, int found) {
        row.faulty(new CsvFault(code, at, row.size(), found));
    }
}
