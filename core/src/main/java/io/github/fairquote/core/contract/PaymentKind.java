package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a payment is for. */
public enum PaymentKind {
    /** Hours, a milestone, a catalogue order, a consultation. */
    @JsonProperty("work")
    WORK,
    /** A bonus on top. */
    @JsonProperty("bonus")
    BONUS,
    /** Money that went back to the client. */
    @JsonProperty("refund")
    REFUND
}
