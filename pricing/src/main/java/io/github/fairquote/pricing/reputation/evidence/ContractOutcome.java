package io.github.fairquote.pricing.reputation.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a contract ended, as far as it is known for sure. */
public enum ContractOutcome {
    /** The client was satisfied. */
    @JsonProperty("success")
    SUCCESS,
    /** The client was not. */
    @JsonProperty("failure")
    FAILURE
}
