package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who gets a badge. */
public enum BadgeSubject {
    /** A person. */
    @JsonProperty("freelancer")
    FREELANCER,
    /** An agency. */
    @JsonProperty("agency")
    AGENCY
}
