package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no score. */
public enum UnscoredReason {
    /** No contract counts for certain. */
    @JsonProperty("nothing-counts")
    NOTHING_COUNTS,
    /** Fewer contracts count for certain than a score needs. */
    @JsonProperty("too-few-jobs")
    TOO_FEW_JOBS,
    /** Enough contracts count, but they are of too few different clients. */
    @JsonProperty("too-few-clients")
    TOO_FEW_CLIENTS
}
