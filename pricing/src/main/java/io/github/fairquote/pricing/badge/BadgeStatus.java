package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether all criteria of a badge are met. */
public enum BadgeStatus {
    /** All are met. */
    @JsonProperty("eligible")
    ELIGIBLE,
    /** At least one is not met. */
    @JsonProperty("not-eligible")
    NOT_ELIGIBLE,
    /** None is known to be unmet, but at least one cannot be told. */
    @JsonProperty("unknown")
    UNKNOWN
}
