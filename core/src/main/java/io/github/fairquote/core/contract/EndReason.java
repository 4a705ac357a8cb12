package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a contract ended, as far as platforms ask for it; their wordings differ. */
public enum EndReason {
    /** The work was done. */
    @JsonProperty("completed")
    COMPLETED,
    /** The client no longer needed it. */
    @JsonProperty("no-longer-needed")
    NO_LONGER_NEEDED,
    /** The client was not content with the work. */
    @JsonProperty("quality")
    QUALITY,
    /** The freelancer lacked skills that the work needed. */
    @JsonProperty("skills")
    SKILLS,
    /** The freelancer was late. */
    @JsonProperty("deadlines")
    DEADLINES,
    /** The freelancer did not answer. */
    @JsonProperty("unresponsive")
    UNRESPONSIVE,
    /** The freelancer ended it. */
    @JsonProperty("freelancer-left")
    FREELANCER_LEFT,
    /** It ended in a dispute. */
    @JsonProperty("dispute")
    DISPUTE,
    /** Another reason. */
    @JsonProperty("other")
    OTHER
}
