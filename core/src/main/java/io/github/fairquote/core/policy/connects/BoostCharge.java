package io.github.fairquote.core.policy.connects;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the winner of an auction for a better place pays. */
public enum BoostCharge {
    /** The own bid: the first price. */
    @JsonProperty("own-bid")
    OWN_BID,
    /** The least bid that would still have won: one more than the highest bid that loses; a uniform price. */
    @JsonProperty("highest-losing-bid")
    HIGHEST_LOSING_BID;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case with hyphens, such as {@code own-bid}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
