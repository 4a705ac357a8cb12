package io.github.fairquote.templating;

/** What a template does with a name. */
public enum PlaceholderRole {
    /** Prints its value. */
    VALUE,
    /** Asks whether it has a value, with {@code {{#if}}}. */
    CONDITION,
    /** Repeats a part for its elements, with {@code {{#each}}}. */
    LIST
}
