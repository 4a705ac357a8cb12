package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a contract does that ended without feedback. */
public enum MissingFeedback {
    /** It hurts if such contracts are many, how many is not published: it may count as negative or not at all. */
    @JsonProperty("undisclosed")
    UNDISCLOSED,
    /** It does not count. */
    @JsonProperty("excluded")
    EXCLUDED
}
