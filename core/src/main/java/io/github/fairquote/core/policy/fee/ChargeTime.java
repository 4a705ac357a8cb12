package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a platform takes its fee. */
public enum ChargeTime {
    /** Out of each payment, so that nothing is owed before money has come in. */
    @JsonProperty("payment")
    PAYMENT,
    /** When the project is accepted, on the whole price, before anything is paid: the freelancer advances it. */
    @JsonProperty("acceptance")
    ACCEPTANCE
}
