package io.github.fairquote.pricing.internal.table;

import java.io.IOException;

/**
 * Lines of text, ended by LF, CR or CRLF; blank ones are skipped but counted. A line beyond the limit is given without its rest.
 * Not thread-safe.
 */
public final class LineReader {
    private static final int END = -1;

    private final TextFeed feed;
    private final int limit;
    private final int skipLimit;
    private final StringBuilder text = new StringBuilder();
    private long started = 1;
    private long line = 1;
    private boolean tooLong;
    private boolean stopped;

    /**
     * Reads lines from a feed.
     *
     * @param feed the characters
     * @param limit the most UTF-16 units of a line
     * @param skipLimit within how many more a longer line must end
     */
    public LineReader(TextFeed feed, int limit, int skipLimit) {
        this.feed = feed;
        this.limit = limit;
        this.skipLimit = skipLimit;
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return false at the end of the source, or behind a line that would not end
     * @throws IOException if the source fails; the line that was being read is lost
     */
    public boolean next() throws IOException {
        boolean blank = true;
        while (blank && !stopped && feed.peek() != END) {
            started = line;
            blank = readLine();
        }
        return !blank;
    }

    /** The line's text, cut if it is too long. */
    public String text() {
        return text.toString();
    }

    /** The number of the line, from 1. */
    public long started() {
        return started;
    }

    /** The line that is being read, from 1. */
    public long line() {
        return line;
    }

    /** Whether the line goes beyond the limit. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** Whether reading ended in front of the source's end, because a line would not end. */
    public boolean isStopped() {
        return stopped;
    }

    private boolean readLine() throws IOException {
        text.setLength(0);
        tooLong = false;
        boolean blank = true;
        int c = feed.next();
        while (c != '\n' && c != '\r' && c != END) {
            blank &= c == ' ' || c == '\t';
            if (text.length() == limit) {
                tooLong = true;
                c = skip();
                blank = false;
                break;
            }
            text.append((char) c);
            c = feed.next();
        }
        if (c != END) {
            feed.finishLineEnd(c);
            line++;
        }
        return blank;
    }

    private int skip() throws IOException {
        int c = feed.next();
        for (int budget = skipLimit; c != '\n' && c != '\r' && c != END; budget--) {
            if (budget == 0) {
                stopped = true;
                return END;
            }
            c = feed.next();
        }
        return c;
    }
}
