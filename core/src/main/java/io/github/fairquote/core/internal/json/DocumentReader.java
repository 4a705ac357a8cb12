package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.json.JsonLimits;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads whole documents of one type, strictly: everything that is wrong is reported, and a value is given only if nothing is.
 *
 * <p>A root object may say {@code "schema": 1} beside its type's own fields. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class DocumentReader<T> {
    /** The version of the documents that this release reads and writes. */
    public static final int SCHEMA = 1;

    private static final JsonFactory FACTORY = TreeParser.factory(JsonLimits.defaults());
    private static final String SCHEMA_FIELD = "schema";

    private final Codec<T> codec;
    private final JsonLimits limits;
    private final JsonFactory factory;

    private DocumentReader(Codec<T> codec, JsonLimits limits, JsonFactory factory) {
        this.codec = codec;
        this.limits = limits;
        this.factory = factory;
    }

    /**
     * A reader with the default limits.
     *
     * @param <T> the type
     * @param codec the type's codec
     * @return the reader
     */
    public static <T> DocumentReader<T> of(Codec<T> codec) {
        return new DocumentReader<>(codec, JsonLimits.defaults(), FACTORY);
    }

    /**
     * The same reader with other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public DocumentReader<T> with(JsonLimits limits) {
        return limits.equals(this.limits) ? this : new DocumentReader<>(codec, limits, TreeParser.factory(limits));
    }

    /**
     * Reads a document from text.
     *
     * @param text the document; copied once at entry
     * @return the value, or every problem
     */
    public Partial<T> read(CharSequence text) {
        return read(text, 1);
    }

    /**
     * Reads a document that stands inside a larger file, such as one line of JSON Lines.
     *
     * @param text the document; copied once at entry
     * @param firstLine the number of its first line in the file, from 1
     * @return the value, or every problem with the file's line numbers
     */
    public Partial<T> read(CharSequence text, int firstLine) {
        String document = text.toString();
        return Utf8.isLonger(document, limits.bytes())
                ? Utf8.tooLarge(limits.bytes(), firstLine)
                : parse(document, firstLine);
    }

    /**
     * Reads a document from UTF-8.
     *
     * @param bytes the document, without byte order mark
     * @return the value, or every problem
     */
    public Partial<T> read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return Utf8.tooLarge(limits.bytes(), 1);
        }
        Optional<Problem> malformed = Utf8.malformed(bytes);
        return malformed.isPresent() ? Partial.failed(List.of(malformed.get())) : parse(Utf8.text(bytes), 1);
    }

    /**
     * Reads a document from a stream, of which at most one byte more than the limit is taken. The stream stays open.
     *
     * @param stream the document in UTF-8, without byte order mark
     * @return the value, or every problem
     * @throws IOException if the stream fails
     */
    public Partial<T> read(InputStream stream) throws IOException {
        return read(stream.readNBytes(limits.bytes() + 1));
    }

    private Partial<T> parse(String text, int firstLine) {
        Findings findings = new Findings(limits.problems());
        Optional<T> value = TreeParser.parse(factory, text, limits, findings)
                .flatMap(root -> checkVersion(root, findings))
                .flatMap(root -> codec.read(new Cursor(root, Pointer.ROOT, findings)));
        return findings.count() == 0
                ? Partial.complete(value.orElseThrow())
                : Partial.failed(findings.located(text, firstLine));
    }

    /** The root without its version; empty if that is another version, because nothing else can be told about it then. */
    private Optional<Node> checkVersion(Node root, Findings findings) {
        if (!(root instanceof Node.Fields object) || codec.hasField(SCHEMA_FIELD)) {
            return Optional.of(root);
        }
        Map<String, Node.Member> rest = new LinkedHashMap<>(object.members());
        Node.Member version = rest.remove(SCHEMA_FIELD);
        return version == null || isRead(version.value(), findings)
                ? Optional.of(new Node.Fields(object.offset(), object.end(), rest))
                : Optional.empty();
    }

    private static boolean isRead(Node version, Findings findings) {
        Cursor at = new Cursor(version, Pointer.ROOT.field(SCHEMA_FIELD), findings);
        if (!(version instanceof Node.Numeral number) || !number.whole()) {
            at.integer();
            return true;
        }
        if (number.value().compareTo(BigDecimal.valueOf(SCHEMA)) == 0) {
            return true;
        }
        at.refuse(
                ProblemCode.UNSUPPORTED_VERSION,
                "schema " + number.value() + " is not read by this release, which reads " + SCHEMA,
                Facts.of(
                        "expected",
                        Integer.toString(SCHEMA),
                        "actual",
                        number.value().toString()));
        return false;
    }
}
