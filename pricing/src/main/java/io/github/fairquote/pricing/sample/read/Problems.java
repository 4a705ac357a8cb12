package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.pricing.internal.table.TextFaultException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;

/** The problems that readers of every form share. */
final class Problems {
    static final String VALUE = "value";
    static final String EXPECTED = "expected";
    static final String ACTUAL = "actual";
    static final String LIMIT = "limit";

    private static final int VALUE_LIMIT = 100;

    private Problems() {}

    /** A place in the source; lines beyond the range of int stay at its end. */
    static Location line(long line) {
        return Location.ofRow((int) Math.min(line, Integer.MAX_VALUE));
    }

    static Location field(long line, String name) {
        // A location refuses nothing about its field's name, so that any header can be shown.
        return Location.ofField((int) Math.min(line, Integer.MAX_VALUE), cut(name));
    }

    /** Starts an error about a value, with the value as a fact. */
    static Problem.Builder value(ProblemCode code, Severity severity, String message, Location place, String value) {
        return Problem.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .location(place)
                .putFact(VALUE, cut(value));
    }

    /** An error about something that goes beyond a limit. */
    static Problem limit(ProblemCode code, String message, Location place, String limit, long most) {
        return Problem.builder()
                .code(code)
                .message(message)
                .location(place)
                .putFact(LIMIT, limit)
                .putFact(EXPECTED, Long.toString(most))
                .build();
    }

    /** A source without a row and without a header. */
    static Problem nothing() {
        String message = "the source holds nothing; it is empty or was read before";
        return Problem.error(ProblemCode.EMPTY_DOCUMENT, message, line(1));
    }

    static Problem ofSource(UncheckedIOException failure, long line, String limit, long most) {
        return ofSource(Objects.requireNonNull(failure.getCause(), "cause"), line, limit, most);
    }

    static Problem ofSource(IOException failure, long line, String limit, long most) {
        if (failure instanceof InterruptedIOException && !(failure instanceof SocketTimeoutException)) {
            Thread.currentThread().interrupt(); // whoever interrupted must still be heard
        }
        if (failure instanceof TextFaultException fault && fault.code() == ProblemCode.DOCUMENT_TOO_LARGE) {
            return limit(fault.code(), String.valueOf(failure.getMessage()), line(line), limit, most);
        }
        if (failure instanceof TextFaultException || failure instanceof CharacterCodingException) {
            return Problem.error(ProblemCode.NOT_UTF8, "the source holds bytes that are not UTF-8", line(line));
        }
        return Problem.error(
                ProblemCode.READ_FAILED,
                "the source failed while it was read: " + Quoted.of(String.valueOf(failure.getMessage())),
                line(line));
    }

    static String cut(String text) {
        if (text.length() <= VALUE_LIMIT) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(VALUE_LIMIT - 1));
        return text.substring(0, inPair ? VALUE_LIMIT - 1 : VALUE_LIMIT) + "...";
    }
}
