package io.github.fairquote.pricing.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/**
 * Characters one by one, with one place to come back to. A byte order mark at the start is skipped. Keeps one buffer, which grows
 * to what lies behind the mark. Not thread-safe.
 */
public final class TextFeed {
    private static final int SIZE = 8192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TextInput input;
    private char[] buffer = new char[SIZE];
    private int next;
    private int end;
    private int mark = -1;
    private boolean started;
    private boolean ended;

    private TextFeed(TextInput input) {
        this.input = input;
    }

    /**
     * The characters of a reader.
     *
     * @param reader the reader; never closed
     * @param limit the most UTF-16 units
     * @return the feed
     */
    public static TextFeed of(Reader reader, long limit) {
        return new TextFeed(new ReaderInput(reader, limit));
    }

    /**
     * The characters of a stream of UTF-8.
     *
     * @param stream the stream; never closed
     * @param limit the most bytes
     * @return the feed
     */
    public static TextFeed of(InputStream stream, long limit) {
        return new TextFeed(new Utf8Input(stream, limit));
    }

    /** Takes the next character; -1 at the end. */
    public int next() throws IOException {
        return next < end || fill() ? buffer[next++] : -1;
    }

    /** Looks at the next character without taking it; -1 at the end. */
    public int peek() throws IOException {
        return next < end || fill() ? buffer[next] : -1;
    }

    /** Takes the second half of a line end whose first half was {@code c}. */
    public void finishLineEnd(int c) throws IOException {
        if (c == '\r' && peek() == '\n') {
            next++;
        }
    }

    /** Remembers this place. */
    public void mark() {
        mark = next;
    }

    /** Forgets the remembered place. */
    public void unmark() {
        mark = -1;
    }

    /** Goes back to the remembered place and forgets it. */
    public void reset() {
        next = mark;
        unmark();
    }

    /** How much was taken from the source: bytes of a stream, UTF-16 units of a reader. */
    public long position() {
        return input.position();
    }

    private boolean fill() throws IOException {
        while (next == end && !ended) {
            makeRoom();
            int count = input.read(buffer, end, buffer.length - end);
            ended = count < 0;
            end += Math.max(0, count);
            skipByteOrderMark();
        }
        return next < end;
    }

    private void skipByteOrderMark() {
        if (!started && end > 0) {
            started = true;
            next = buffer[0] == BYTE_ORDER_MARK ? 1 : 0;
        }
    }

    private void makeRoom() {
        int keep = mark >= 0 ? mark : next;
        System.arraycopy(buffer, keep, buffer, 0, end - keep);
        next -= keep;
        end -= keep;
        mark = mark >= 0 ? 0 : -1;
        if (end > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }
}
