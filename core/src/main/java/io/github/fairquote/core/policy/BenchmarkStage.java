package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Which stage of a proposal a benchmark counts; every share is of the proposals sent. The words are those of the stages. */
public enum BenchmarkStage {
    /** The client opened it. */
    @JsonProperty("viewed")
    VIEWED,
    /** The client answered. */
    @JsonProperty("replied")
    REPLIED,
    /** Both talked, or the client put it on a short list. */
    @JsonProperty("interviewed")
    INTERVIEWED,
    /** A contract began. */
    @JsonProperty("hired")
    HIRED;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
