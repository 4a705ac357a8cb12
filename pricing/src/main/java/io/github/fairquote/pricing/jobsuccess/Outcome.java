package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a contract does to the score. */
public enum Outcome {
    /** It raises the score. */
    @JsonProperty("positive")
    POSITIVE,
    /** It counts, neither for nor against. */
    @JsonProperty("neutral")
    NEUTRAL,
    /** It lowers the score. */
    @JsonProperty("negative")
    NEGATIVE,
    /** It does not count. */
    @JsonProperty("excluded")
    EXCLUDED
}
