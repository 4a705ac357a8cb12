package io.github.fairquote.pricing.summary;

import java.io.Serializable;

/** Stands for a summary in a Java object stream, so that reading it goes through the checks of the byte form. */
record SerializedSummary(byte[] bytes) implements Serializable {
    private static final long serialVersionUID = 1;

    private Object readResolve() {
        return RateSummary.fromBytes(bytes);
    }
}
