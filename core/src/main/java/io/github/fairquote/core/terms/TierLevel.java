package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The three tiers in which a catalogue project may be offered, from the smallest to the largest. */
public enum TierLevel {
    /** The smallest scope; a project of one tier has this one. */
    @JsonProperty("starter")
    STARTER,
    /** The middle scope. */
    @JsonProperty("standard")
    STANDARD,
    /** The largest scope. */
    @JsonProperty("advanced")
    ADVANCED;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
