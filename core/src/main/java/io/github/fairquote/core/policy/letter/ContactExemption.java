package io.github.fairquote.core.policy.letter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why contact details may be named before a contract starts, where the platform otherwise forbids it. */
public enum ContactExemption {
    /** The client has an enterprise agreement with the platform. */
    @JsonProperty("enterprise")
    ENTERPRISE,
    /** The law or a document asks for it: a non-disclosure agreement, a licence, a background check. */
    @JsonProperty("legal-need")
    LEGAL_NEED,
    /** Scoping the work needs access to a system by e-mail: a code host, ads, analytics, accounts, a cloud drive. */
    @JsonProperty("system-access")
    SYSTEM_ACCESS
}
