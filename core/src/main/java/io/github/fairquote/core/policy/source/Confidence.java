package io.github.fairquote.core.policy.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How well a policy figure is known, from the best origin to the weakest. */
public enum Confidence {
    /** The platform's own page says so. */
    @JsonProperty("official")
    OFFICIAL,
    /** The platform's staff said so in public. */
    @JsonProperty("staff")
    STAFF,
    /** Users of the platform report it. */
    @JsonProperty("community")
    COMMUNITY,
    /** A vendor or blog claims it; such claims are interested. */
    @JsonProperty("vendor")
    VENDOR,
    /** Nobody says so; it fills a gap and can be replaced. */
    @JsonProperty("assumption")
    ASSUMPTION;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the platform itself stands behind the figure.
     *
     * @return true for {@link #OFFICIAL} and {@link #STAFF}
     */
    public boolean isFromPlatform() {
        return compareTo(STAFF) <= 0;
    }
}
