package io.github.fairquote.core.result;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The thing at that place was not taken. */
    ERROR,
    /** It was taken, but should be looked at. */
    WARNING
}
