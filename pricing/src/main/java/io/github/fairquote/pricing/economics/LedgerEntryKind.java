package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a line of the ledger is about. */
public enum LedgerEntryKind {
    /** Given by the platform. */
    @JsonProperty("granted")
    GRANTED,
    /** Bought. */
    @JsonProperty("bought")
    BOUGHT,
    /** Given for an interview, or not given though there was one. */
    @JsonProperty("rewarded")
    REWARDED,
    /** Given back for a proposal that came to nothing, or not given back. */
    @JsonProperty("returned")
    RETURNED,
    /** Spent on a proposal or charged for something else. */
    @JsonProperty("spent")
    SPENT,
    /** Not used in time. */
    @JsonProperty("expired")
    EXPIRED;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
