package io.github.fairquote.templating;

/** What a template lets pass on request; by default it refuses all of these. */
public enum Leniency {
    /** A text without a visible character is printed where a placeholder asks for it. */
    BLANK_VALUES,
    /** Control characters and line or paragraph separators in values are printed; line ends and tabs always are. */
    CONTROL_CHARACTERS,
    /** Characters in values that reorder what a reader sees (Unicode's Bidi_Control) are printed. */
    BIDI_CONTROLS,
    /** Values are not checked in branches and repetitions that are not rendered. */
    UNRENDERED_BRANCHES
}
