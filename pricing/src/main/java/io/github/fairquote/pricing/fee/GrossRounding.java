package io.github.fairquote.pricing.fee;

/** How the gross for a wanted net is brought to whole minor units. */
public enum GrossRounding {
    /**
     * To the nearest minor unit of the exact gross, halves up: how platforms show a bill rate. The net of one payment may
     * then miss the wanted one by a minor unit or so.
     */
    NEAREST,
    /** To the least gross whose net, as one payment, reaches the wanted one; one minor unit less would fall short. */
    GUARANTEE
}
