package io.github.fairquote.core.json;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the domain's types from JSON strictly, and writes them.
 *
 * <p>A document is taken only if all of it is right. Each of these is an error with its own {@link ProblemCode}, JSON pointer,
 * line and column (in code points, from 1):
 *
 * <ul>
 *   <li>a field that is unknown (with the name that was probably meant), missing, doubled or null; leave out what is not there
 *   <li>a value of another type, a number with point or exponent where an integer stands, a value that its type refuses
 *   <li>syntax beyond RFC 8259: comments, single quotes, trailing commas, NaN, leading zeros or plus signs, a byte order mark
 *   <li>bytes that are not UTF-8, half surrogate pairs, control characters other than line ends and tabs
 *   <li>anything behind the end, anything beyond {@link JsonLimits}
 * </ul>
 *
 * <p>Problems are reported together, in the order of their places. After broken syntax, too deep nesting or too many values the
 * rest can't be told. A missing field is reported where it would have to be added, at the closing brace of its object.
 *
 * <p>A root object may say {@code "schema": 1}; any other version is refused as a whole. Numbers keep their scale; no number is
 * computed with before its digits and exponent are checked. Lists that come before the first optional field in a type's order
 * must be there, if only as {@code []}; the others may be left out.
 *
 * <p>Reading ends in time linear in the document. It takes memory for the document's text, at most two bytes a character, and
 * for at most {@link JsonLimits#values()} parsed values. No class is ever named by a document. Immutable and thread-safe.
 */
public final class FairquoteJson {
    private static final FairquoteJson STRICT = new FairquoteJson(JsonLimits.defaults());

    private final JsonLimits limits;

    private FairquoteJson(JsonLimits limits) {
        this.limits = limits;
    }

    /**
     * The reader and writer with the default limits.
     *
     * @return the strict reader and writer
     */
    public static FairquoteJson strict() {
        return STRICT;
    }

    /**
     * The classes that documents may be of.
     *
     * @return the classes that {@code read} and {@code write} take
     */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(RootTypes.all());
    }

    /**
     * The same with other limits.
     *
     * @param limits the limits of what is read
     * @return a reader and writer with these limits
     */
    public FairquoteJson with(JsonLimits limits) {
        return new FairquoteJson(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * The limits of what is read.
     *
     * @return the limits
     */
    public JsonLimits limits() {
        return limits;
    }

    /**
     * Reads a document from text.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param text the document; copied once at entry
     * @return the value
     * @throws InvalidDocumentException with every problem if anything is wrong
     * @throws IllegalArgumentException if documents are not of that type
     */
    public <T> T read(Class<T> type, CharSequence text) {
        return orElseThrow(tryRead(type, text));
    }

    /**
     * Reads a document from UTF-8.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param bytes the document, without byte order mark; must not be changed meanwhile
     * @return the value
     * @throws InvalidDocumentException with every problem if anything is wrong
     * @throws IllegalArgumentException if documents are not of that type
     */
    public <T> T read(Class<T> type, byte[] bytes) {
        return orElseThrow(tryRead(type, bytes));
    }

    /**
     * Reads a document from a stream to its end. At most one byte more than {@link JsonLimits#bytes()} is taken from it, and it
     * is not closed.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param stream the document in UTF-8, without byte order mark
     * @return the value
     * @throws InvalidDocumentException with every problem if anything is wrong; READ_FAILED with its cause if the stream fails
     * @throws IllegalArgumentException if documents are not of that type
     */
    public <T> T read(Class<T> type, InputStream stream) {
        try {
            return orElseThrow(reader(type).read(Objects.requireNonNull(stream, "stream")));
        } catch (IOException e) {
            throw new InvalidDocumentException(readFailed(e), e);
        }
    }

    /**
     * Reads a document from text, without an exception for what is wrong with it.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param text the document; copied once at entry
     * @return the value, or every problem and no value
     * @throws IllegalArgumentException if documents are not of that type
     */
    public <T> Partial<T> tryRead(Class<T> type, CharSequence text) {
        return reader(type).read(Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads a document from UTF-8, without an exception for what is wrong with it.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param bytes the document, without byte order mark; must not be changed meanwhile
     * @return the value, or every problem and no value
     * @throws IllegalArgumentException if documents are not of that type
     */
    public <T> Partial<T> tryRead(Class<T> type, byte[] bytes) {
        return reader(type).read(Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * Reads a document from a stream to its end, without an exception for what is wrong with it or with the stream. At most one
     * byte more than {@link JsonLimits#bytes()} is taken from it, and it is not closed.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types()}
     * @param stream the document in UTF-8, without byte order mark
     * @return the value, or every problem and no value; READ_FAILED if the stream fails
     * @throws IllegalArgumentException if documents are not of that type
     */
    public <T> Partial<T> tryRead(Class<T> type, InputStream stream) {
        try {
            return reader(type).read(Objects.requireNonNull(stream, "stream"));
        } catch (IOException e) {
            return Partial.failed(List.of(readFailed(e)));
        }
    }

    /**
     * Writes a value as compact JSON: no blanks, fields in the type's order, absent ones left out, text beyond ASCII as it is.
     * The same value gives the same text on every JDK, locale and zone; it is what Jackson 3 writes by default.
     *
     * @param value a value of one of {@link #types()}
     * @return one line without line end
     * @throws IllegalArgumentException if documents are not of that type
     */
    public String write(Object value) {
        return JsonOutput.compact(codec(value), value);
    }

    /**
     * Writes a value as compact JSON in UTF-8.
     *
     * @param value a value of one of {@link #types()}
     * @return the bytes of {@link #write(Object)}
     * @throws IllegalArgumentException if documents are not of that type
     */
    public byte[] writeBytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as JSON for people: one field or element a line, indented by two blanks, lines ended by LF on every
     * system.
     *
     * @param value a value of one of {@link #types()}
     * @return the lines, with a line end at the end
     * @throws IllegalArgumentException if documents are not of that type
     */
    public String writePretty(Object value) {
        return JsonOutput.pretty(codec(value), value) + "\n";
    }

    private <T> DocumentReader<T> reader(Class<T> type) {
        return DocumentReader.of(RootTypes.codec(Objects.requireNonNull(type, "type")))
                .with(limits);
    }

    private static Codec<Object> codec(Object value) {
        return RootTypes.codecOf(Objects.requireNonNull(value, "value"));
    }

    private static <T> T orElseThrow(Partial<T> result) {
        if (result.hasErrors()) {
            throw new InvalidDocumentException(result.problems());
        }
        return result.orElseThrow();
    }

    private static Problem readFailed(IOException e) {
        return Problem.error(ProblemCode.READ_FAILED, "the document could not be read: " + e, Location.unknown());
    }
}
