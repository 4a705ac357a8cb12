package io.github.fairquote.pricing.variant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What can be said of a comparison. */
public enum ComparisonStatus {
    /** Fewer than two variants were sent often enough; nothing is compared. */
    @JsonProperty("insufficient")
    INSUFFICIENT,
    /** Neither is decided nor does it stop to matter; go on sending all of them. */
    @JsonProperty("undecided")
    UNDECIDED,
    /** Not decided, but whichever is chosen, little is lost. */
    @JsonProperty("equivalent")
    EQUIVALENT,
    /** One is better; the chance to say so of any of equal variants, at whatever time one looks, is bounded. */
    @JsonProperty("decided")
    DECIDED;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
