package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where in the market a rate is placed. */
public enum RatePosition {
    /** Below the market on purpose, to earn a reputation first; it ends by a plan. */
    @JsonProperty("entry")
    ENTRY,
    /** The typical rate of such people. */
    @JsonProperty("market")
    MARKET,
    /** Above the market, where a stated share of such people ask less. */
    @JsonProperty("premium")
    PREMIUM;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
