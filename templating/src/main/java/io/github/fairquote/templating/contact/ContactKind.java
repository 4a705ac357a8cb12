package io.github.fairquote.templating.contact;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding would let the reader do outside the platform. */
public enum ContactKind {
    /** Write an e-mail. */
    @JsonProperty("email")
    EMAIL("an e-mail address"),
    /** Call or text a number. */
    @JsonProperty("phone")
    PHONE("a phone number"),
    /** Write by a messenger or a social network: a handle, a profile link, or an invitation there. */
    @JsonProperty("messenger")
    MESSENGER("a messenger or social handle"),
    /** Join a call or book one. */
    @JsonProperty("meeting")
    MEETING("a meeting or booking link"),
    /** Open a site or form of one's own. */
    @JsonProperty("link")
    LINK("a link"),
    /** Send a letter or come by. */
    @JsonProperty("address")
    ADDRESS("a postal address"),
    /** Deal or pay outside the platform. */
    @JsonProperty("payment")
    PAYMENT("a deal outside the platform");

    private final String words;

    ContactKind(String words) {
        this.words = words;
    }

    /** In words, for reasons: {@code a phone number}. */
    String words() {
        return words;
    }
}
