package io.github.fairquote.pricing.fee;

/** Why money cannot be paid out in some way. */
public enum PayoutRefusal {
    /** No source says what it costs. */
    FEE_UNKNOWN,
    /** The amount is below the least that is paid out at once. */
    BELOW_LEAST,
    /** The amount is above the most that is paid out at once: it takes several payouts. */
    ABOVE_MOST
}
