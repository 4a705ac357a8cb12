package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What negative outcomes do to the score. */
public enum OutcomeForm {
    /** Positives less negatives, divided by all: a negative hurts twice. */
    @JsonProperty("difference")
    DIFFERENCE,
    /** Positives divided by all. */
    @JsonProperty("share")
    SHARE
}
