package io.github.fairquote.pricing.reputation.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where evidence about a freelancer comes from. */
public enum EvidenceSource {
    /** Contracts whose outcome is known. */
    @JsonProperty("outcomes")
    OUTCOMES,
    /** Private answers to whether a client would recommend, from 0 to 10. */
    @JsonProperty("private")
    PRIVATE,
    /** Public stars. */
    @JsonProperty("public")
    PUBLIC,
    /** A published job success score. */
    @JsonProperty("jss")
    JOB_SUCCESS,
    /** Reviews by clients outside of the platform. */
    @JsonProperty("external")
    EXTERNAL,
    /** Contracts whose clients gave no feedback; a source only by a {@link io.github.fairquote.pricing.reputation.policy.SilenceRule} that has a weight. */
    @JsonProperty("silence")
    SILENCE;

    /**
     * The word used in JSON.
     *
     * @return a word in lower case
     */
    public String word() {
        return switch (this) {
            case OUTCOMES -> "outcomes";
            case PRIVATE -> "private";
            case PUBLIC -> "public";
            case JOB_SUCCESS -> "jss";
            case EXTERNAL -> "external";
            case SILENCE -> "silence";
        };
    }
}
