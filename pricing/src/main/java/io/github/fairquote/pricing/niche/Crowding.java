package io.github.fairquote.pricing.niche;

/** How a niche's share of the samples compares with an even share, one divided by the number of niches seen. */
public enum Crowding {
    /** The whole interval lies above the even share. */
    CROWDED,
    /** The even share lies in the interval. */
    AVERAGE,
    /** The whole interval lies below the even share. */
    SPARSE,
    /** Too few samples, or a single niche, to say. */
    UNKNOWN
}
