package io.github.fairquote.templating;

/** Where a part of a rendering came from. */
public enum SpanKind {
    /** Literal text of the template. */
    LITERAL,
    /** A value, filtered or not. */
    VALUE,
    /** A placeholder's default. */
    DEFAULT
}
