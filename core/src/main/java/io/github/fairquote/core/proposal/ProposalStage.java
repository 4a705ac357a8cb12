package io.github.fairquote.core.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a proposal came, in order; whoever is at a stage has passed all before it. */
public enum ProposalStage {
    /** It was sent. */
    @JsonProperty("sent")
    SENT,
    /** The client opened it. */
    @JsonProperty("viewed")
    VIEWED,
    /** The client answered, be it with a question. */
    @JsonProperty("replied")
    REPLIED,
    /** Both talked about the work: a call, or an exchange that stands for one. */
    @JsonProperty("interviewed")
    INTERVIEWED,
    /** A contract began. */
    @JsonProperty("hired")
    HIRED;

    /**
     * Whether this stage is the other or behind it.
     *
     * @param other the other stage
     * @return true if whoever is here has reached the other stage
     */
    public boolean hasReached(ProposalStage other) {
        return compareTo(other) >= 0;
    }

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
