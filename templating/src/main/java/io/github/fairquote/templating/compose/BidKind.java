package io.github.fairquote.templating.compose;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a bid counts. */
public enum BidKind {
    /** An hour of work. */
    @JsonProperty("hourly")
    HOURLY,
    /** The whole job. */
    @JsonProperty("fixed")
    FIXED
}
