package io.github.fairquote.pricing.geography;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a figure of a country measures; in either case the United States in the same year is 1. */
public enum GeographyIndex {
    /** Gross domestic product per head at current prices and exchange rates. Known for nearly every country. */
    @JsonProperty("gdp_per_capita")
    GDP_PER_CAPITA,
    /** Price level: purchasing power parity divided by the exchange rate. Known for fewer than half of the countries. */
    @JsonProperty("price_level")
    PRICE_LEVEL;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
