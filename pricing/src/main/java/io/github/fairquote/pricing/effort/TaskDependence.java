package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How the surprises of several tasks hang together. */
public enum TaskDependence {
    /** Each task has surprises of its own: variances add up, and what one task overruns another may make good. */
    @JsonProperty("independent")
    INDEPENDENT,
    /**
     * Whatever makes one task long makes all of them long, such as a client who answers late: quantiles add up. The cautious
     * assumption for confidences above a half.
     */
    @JsonProperty("fully-dependent")
    FULLY_DEPENDENT;

    /**
     * The assumption in words.
     *
     * @return lower case, such as {@code fully dependent}
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
