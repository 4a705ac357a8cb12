package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.json.JsonLimits;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses one document into located values and takes down everything that is wrong with it as JSON. Goes on behind a refused
 * value; gives up behind broken syntax, too deep nesting and too many values. Recursion is bounded by the depth limit. Not
 * thread-safe.
 */
final class TreeParser {
    /** Where the tokenizer gives up on one text or name; below it our own limits go on behind the value. */
    private static final int HARD_LIMIT = 4 * 1024 * 1024;

    private static final int SKIPPING = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final JsonLimits limits;
    private final Findings findings;
    private final TokenChecks checks;
    private final JsonParser json;
    private int values;

    private TreeParser(JsonFactory factory, String text, JsonLimits limits, Findings findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
        this.checks = new TokenChecks(text, limits, findings);
        this.json = factory.createParser(ObjectReadContext.empty(), text);
    }

    /** The document's value; empty if it could not be parsed to its end, which has then been taken down. */
    static Optional<Node> parse(JsonFactory factory, String text, JsonLimits limits, Findings findings) {
        if (text.chars().allMatch(TreeParser::isBlank)) {
            findings.add(0, Pointer.ROOT, ProblemCode.EMPTY_DOCUMENT, "the document is empty", Map.of());
            return Optional.empty();
        }
        TreeParser parser = new TreeParser(factory, text, limits, findings);
        try (parser.json) {
            return Optional.of(parser.document());
        } catch (Halt e) {
            return Optional.empty();
        }
    }

    /**
     * The tokenizer's settings for these limits. Names are not canonicalized: that table costs memory and refuses names made to
     * collide.
     */
    static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(Math.max(HARD_LIMIT, limits.text() + 1))
                        .maxNameLength(HARD_LIMIT)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxDocumentLength(-1)
                        .maxTokenCount(-1)
                        .build())
                .build();
    }

    private Node document() {
        next(Pointer.ROOT, 0);
        Node root = value(Pointer.ROOT, 1);
        int end = (int) json.currentLocation().getCharOffset();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        if (end < text.length()) {
            findings.add(end, Pointer.ROOT, ProblemCode.TRAILING_DATA, "the document goes on behind its end", Map.of());
        }
        return root;
    }

    private Node value(Pointer at, int depth) {
        int offset = offset();
        if (++values > limits.values()) {
            throw halt(
                    offset,
                    at,
                    ProblemCode.TOO_MANY_ELEMENTS,
                    "the document holds more than " + limits.values() + " values",
                    Facts.limit("json.values", limits.values()));
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object(at, offset, depth);
            case START_ARRAY -> array(at, offset, depth);
            case VALUE_STRING -> text(at, offset);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> checks.number(at, offset);
            case VALUE_TRUE -> new Node.Flag(offset, true);
            case VALUE_FALSE -> new Node.Flag(offset, false);
            default -> new Node.Null(offset);
        };
    }

    private Node object(Pointer at, int offset, int depth) {
        checkDepth(at, offset, depth);
        Map<String, Node.Member> members = new LinkedHashMap<>();
        int size = 0;
        while (next(at, size) == JsonToken.PROPERTY_NAME) {
            int place = offset();
            String name = json.currentName();
            next(at, size);
            if (size++ >= limits.elements()) {
                skip(at, depth);
            } else if (checks.isName(at, place, name)) {
                member(members, at, place, name, depth);
            } else {
                skip(at, depth);
            }
        }
        return size > limits.elements()
                ? tooMany(at, offset, "fields", size)
                : new Node.Fields(offset, offset(), members);
    }

    private void member(Map<String, Node.Member> members, Pointer at, int place, String name, int depth) {
        Pointer pointer = at.field(name);
        Node.Member first = members.putIfAbsent(name, new Node.Member(place, value(pointer, depth + 1)));
        if (first != null) {
            findings.add(
                    place,
                    pointer,
                    ProblemCode.DUPLICATE_FIELD,
                    Quoted.of(name) + " stands twice in the same object",
                    Facts.of("name", name));
        }
    }

    private Node array(Pointer at, int offset, int depth) {
        checkDepth(at, offset, depth);
        List<Node> elements = new ArrayList<>();
        int size = 0;
        while (next(at, size) != JsonToken.END_ARRAY) {
            if (size < limits.elements()) {
                elements.add(value(at.element(size), depth + 1));
            } else {
                skip(at, depth);
            }
            size++;
        }
        return size > limits.elements() ? tooMany(at, offset, "elements", size) : new Node.Elements(offset, elements);
    }

    private Node tooMany(Pointer at, int offset, String what, int size) {
        findings.add(
                offset,
                at,
                ProblemCode.TOO_MANY_ELEMENTS,
                "more than " + limits.elements() + " " + what + ": " + size,
                Facts.limit("json.elements", limits.elements()));
        return new Node.Refused(offset);
    }

    private void checkDepth(Pointer at, int offset, int depth) {
        if (depth > limits.depth()) {
            throw halt(
                    offset,
                    at,
                    ProblemCode.TOO_DEEP,
                    "nested deeper than " + limits.depth(),
                    Facts.limit("json.depth", limits.depth()));
        }
    }

    /** Passes over the current value without keeping any of it. */
    private void skip(Pointer at, int depth) {
        int level = 0;
        do {
            if (json.currentToken().isStructStart()) {
                level++;
                checkDepth(at, offset(), depth + level);
            } else if (json.currentToken().isStructEnd()) {
                level--;
            }
            if (level > 0) {
                next(at, SKIPPING);
            }
        } while (level > 0);
    }

    private Node text(Pointer at, int offset) {
        try {
            return json.getStringLength() > limits.text()
                    ? checks.textTooLong(at, offset)
                    : checks.text(at, offset, json.getString());
        } catch (StreamConstraintsException e) {
            checks.textTooLong(at, offset);
            throw new Halt();
        } catch (JacksonException e) {
            throw malformed(e, at, at);
        }
    }

    private JsonToken next(Pointer container, int size) {
        try {
            return json.nextToken();
        } catch (StreamConstraintsException e) {
            throw overlong(container, expected(container, size));
        } catch (JacksonException e) {
            throw malformed(e, container, expected(container, size));
        }
    }

    /** Where a value would be; the container itself while its contents are skipped or the name is too long to be told. */
    private Pointer expected(Pointer container, int size) {
        if (size == SKIPPING || !json.streamReadContext().inObject()) {
            return size == SKIPPING ? container : container.element(size);
        }
        String name = json.streamReadContext().currentName();
        return name == null || name.length() > limits.name() ? container : container.field(name);
    }

    /** A name or number beyond even the hard limit. */
    private Halt overlong(Pointer container, Pointer value) {
        SyntaxPlace place = new SyntaxPlace(text, (int) json.currentLocation().getCharOffset());
        if (place.quoted()) {
            checks.nameTooLong(container, place.quote());
        } else {
            checks.numberTooLong(value, place.start());
        }
        return new Halt();
    }

    private Halt malformed(JacksonException e, Pointer container, Pointer value) {
        int offset = (int) Math.max(0, Math.min(text.length(), e.getLocation().getCharOffset()));
        SyntaxPlace place = new SyntaxPlace(text, offset);
        Pointer at = place.valueExpected(json.streamReadContext().inObject()) ? value : container;
        if (e instanceof UnexpectedEndOfInputException || offset >= text.length() || place.isCutOff()) {
            return halt(text.length(), at, ProblemCode.UNEXPECTED_END, "the document ends in the middle", Map.of());
        }
        if (place.isLoneSurrogate()) {
            return halt(place.quote(), at, ProblemCode.LONE_SURROGATE, "a name holds half a character", Map.of());
        }
        String message = offset == 0 && text.charAt(0) == BYTE_ORDER_MARK
                ? "the document starts with a byte order mark; leave it out"
                : "not JSON: unexpected " + Quoted.of(place.token());
        return halt(place.start(), at, ProblemCode.SYNTAX, message, Facts.of("actual", place.token()));
    }

    private int offset() {
        return (int) json.currentTokenLocation().getCharOffset();
    }

    private Halt halt(int offset, Pointer at, ProblemCode code, String message, Map<String, String> facts) {
        findings.add(offset, at, code, message, facts);
        return new Halt();
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Leaves the parser once the document cannot be followed any further; never leaves this class. */
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Halt() {
            super(null, null, false, false);
        }
    }
}
