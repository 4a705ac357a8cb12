package io.github.fairquote.core.policy;

/** Which date decides what policy holds. */
public enum GoverningDate {
    /** The day on which the contract starts. */
    CONTRACT_START,
    /** The day on which the proposal or message is sent. */
    MESSAGE,
    /** The day on which money is paid out. */
    PAYOUT,
    /** The day for which something is judged, such as a profile. */
    EVALUATION
}
