package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Over what time different clients are counted for the least number of clients. */
public enum ClientSpan {
    /** Within the window that is scored. */
    @JsonProperty("window")
    WINDOW,
    /** Over all contracts ever counted. */
    @JsonProperty("lifetime")
    LIFETIME
}
