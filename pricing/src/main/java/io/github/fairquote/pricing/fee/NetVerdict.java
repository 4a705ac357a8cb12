package io.github.fairquote.pricing.fee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a payment leaves anything. */
public enum NetVerdict {
    /** Whatever is not known yet, something is left, or at worst exactly nothing. */
    @JsonProperty("earns")
    EARNS,
    /** What is not known yet decides whether the freelancer pays for the work. */
    @JsonProperty("may-lose")
    MAY_LOSE,
    /** The freelancer pays for the work, even at the least costs that are possible. */
    @JsonProperty("loses")
    LOSES
}
