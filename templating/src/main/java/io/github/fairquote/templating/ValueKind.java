package io.github.fairquote.templating;

/** What a value of {@link Bindings} is. */
public enum ValueKind {
    /** Text, printed as it stands. */
    TEXT,
    /** An exact decimal number, printed as it was given: 1000 stays 1000. */
    NUMBER,
    /** An amount of money, printed as {@code USD 1234.50} unless a filter formats it. */
    MONEY,
    /** A calendar date, printed as {@code 2026-11-23} unless a filter formats it. */
    DATE,
    /** Yes or no: for {@code {{#if}}} only, never printed. */
    FLAG,
    /** A list of values, for {@code {{#each}}} and the filter {@code list}. */
    LIST,
    /** Values by name, reached by dotted names. */
    RECORD,
    /** A name that is known but has no value. */
    ABSENT
}
