package io.github.fairquote.core.policy.letter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a detail in a letter would let its reader do outside the platform. */
public enum ContactKind {
    /** Write an e-mail. */
    @JsonProperty("email")
    EMAIL,
    /** Call or text a number. */
    @JsonProperty("phone")
    PHONE,
    /** Write by a messenger or a social network: a handle, a profile link, or an invitation there. */
    @JsonProperty("messenger")
    MESSENGER,
    /** Join a call or book one. */
    @JsonProperty("meeting")
    MEETING,
    /** Open a site or form of one's own. */
    @JsonProperty("link")
    LINK,
    /** Send a letter or come by. */
    @JsonProperty("address")
    ADDRESS,
    /** Deal or pay outside the platform. */
    @JsonProperty("payment")
    PAYMENT
}
