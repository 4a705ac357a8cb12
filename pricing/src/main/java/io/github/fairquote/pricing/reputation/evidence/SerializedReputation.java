package io.github.fairquote.pricing.reputation.evidence;

import java.io.Serializable;

/** Stands for a summary in a Java object stream, so that reading it goes through the checks of the byte form. */
final class SerializedReputation implements Serializable {
    private static final long serialVersionUID = 1;

    /** The summary's byte form. */
    private final byte[] bytes;

    SerializedReputation(byte[] bytes) {
        this.bytes = bytes;
    }

    private Object readResolve() {
        return ReputationSummary.fromBytes(bytes);
    }
}
