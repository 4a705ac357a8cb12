package io.github.fairquote.pricing.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an observed rate is: the price on a profile, or money that changed hands. */
public enum RateBasis {
    /** The rate that a freelancer asks for in public; most data sets hold these. */
    @JsonProperty("asked")
    ASKED,
    /** The rate that a client paid. */
    @JsonProperty("paid")
    PAID;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
