package io.github.fairquote.pricing.internal.table;

import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.Reader;

/** Characters of a reader, at most so many of them. */
final class ReaderInput implements TextInput {
    private final Reader reader;
    private final long limit;
    private long position;

    ReaderInput(Reader reader, long limit) {
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int most = (int) Math.min(length, limit - position);
        int count = most == 0 ? readOne(into, offset) : reader.read(into, offset, most);
        if (count == 0) {
            count = readOne(into, offset); // a reader that gives nothing must not be asked forever
        }
        if (count > 0) {
            position += count;
        }
        if (position > limit) {
            throw new TextFaultException(
                    ProblemCode.DOCUMENT_TOO_LARGE, "the table has more than " + limit + " characters");
        }
        return count;
    }

    private int readOne(char[] into, int offset) throws IOException {
        int c = reader.read();
        if (c >= 0) {
            into[offset] = (char) c;
        }
        return c < 0 ? -1 : 1;
    }

    @Override
    public long position() {
        return position;
    }
}
