package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text: strictly UTF-8, nothing replaced, within a size. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /** The first place that is not UTF-8, overlong forms and surrogates included. */
    static Optional<Problem> malformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer scratch = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(in, scratch, true);
        } while (result.isOverflow());
        return result.isError() ? Optional.of(problem(bytes, in.position())) : Optional.empty();
    }

    private static Problem problem(byte[] bytes, int position) {
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        return Problem.builder()
                .code(ProblemCode.NOT_UTF8)
                .message("the document is not UTF-8 from byte " + position + " on")
                .location(new LineCounter(before, 1).at(before.length(), ""))
                .putAllFacts(Facts.of("byte", Integer.toString(position)))
                .build();
    }

    /** Well-formed bytes as text. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether a text takes more bytes than a limit; half a character counts as two. */
    static boolean isLonger(String text, int limit) {
        if (text.length() > limit || 3L * text.length() <= limit) {
            return text.length() > limit;
        }
        long size = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            size += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return size > limit;
    }

    static <T> Partial<T> tooLarge(int limit, int firstLine) {
        return Partial.failed(List.of(Problem.builder()
                .code(ProblemCode.DOCUMENT_TOO_LARGE)
                .message("the document has more than " + limit + " bytes")
                .location(Location.ofJson("", firstLine, 1))
                .putAllFacts(Facts.limit("json.size", limit))
                .build()));
    }
}
