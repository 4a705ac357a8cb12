package io.github.fairquote.templating.similarity;

/** How much a letter looks like one that anybody got. */
public enum WarningLevel {
    /** It is about this job. */
    NONE,
    /** Worth another look before sending. */
    CAUTION,
    /** A reader would take it for a canned letter. */
    ALARM
}
