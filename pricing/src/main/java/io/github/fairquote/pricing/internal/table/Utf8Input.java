package io.github.fairquote.pricing.internal.table;

import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a stream of UTF-8, at most so many bytes of it.
 *
 * <p>Unlike {@link java.io.InputStreamReader} it hands out everything in front of a bad byte first, so that the fault is told on
 * its own line.
 */
final class Utf8Input implements TextInput {
    private static final int SIZE = 8192;

    private final InputStream stream;
    private final long limit;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private long position;
    private boolean ended;

    Utf8Input(InputStream stream, long limit) {
        this.stream = stream;
        this.limit = limit;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(into, offset, length);
        for (; ; ) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int count = out.position() - offset;
            if (count > 0) {
                return count;
            }
            if (result.isError()) {
                throw new TextFaultException(ProblemCode.NOT_UTF8, "bytes that are not UTF-8");
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int most = (int) Math.min(bytes.remaining(), limit - position);
        int count = most == 0 ? 0 : stream.read(bytes.array(), bytes.position(), most);
        if (count == 0) {
            count = readOne(); // a stream that gives nothing must not be asked forever
        }
        ended = count < 0;
        if (!ended) {
            bytes.position(bytes.position() + count);
            position += count;
        }
        bytes.flip();
        if (position > limit) {
            throw new TextFaultException(ProblemCode.DOCUMENT_TOO_LARGE, "the table has more than " + limit + " bytes");
        }
    }

    private int readOne() throws IOException {
        int b = stream.read();
        if (b >= 0) {
            bytes.array()[bytes.position()] = (byte) b;
        }
        return b < 0 ? -1 : 1;
    }

    @Override
    public long position() {
        return position;
    }
}
