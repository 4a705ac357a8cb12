package io.github.fairquote.core.policy.connects;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a proposal came to nothing, where platforms may return what it cost; the words are those of an ended proposal. */
public enum ReturnReason {
    /** The client declined it. */
    @JsonProperty("declined")
    DECLINED,
    /** The client hired somebody else. */
    @JsonProperty("other-hired")
    OTHER_HIRED,
    /** The freelancer took it back. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The client closed the job before anybody was hired. */
    @JsonProperty("job-closed")
    JOB_CLOSED,
    /** The platform removed the job. */
    @JsonProperty("job-removed")
    JOB_REMOVED,
    /** The job ran out without a decision. */
    @JsonProperty("expired")
    EXPIRED;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case with hyphens, such as {@code job-closed}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
