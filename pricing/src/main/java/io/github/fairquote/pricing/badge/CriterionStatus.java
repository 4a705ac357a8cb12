package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a criterion is met. */
public enum CriterionStatus {
    /** It is met. */
    @JsonProperty("met")
    MET,
    /** It is not met. */
    @JsonProperty("unmet")
    UNMET,
    /** It cannot be told, because a fact is missing. */
    @JsonProperty("unknown")
    UNKNOWN
}
