package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * One face of a freelancer at the three positions; entry is never above market, market never above premium. Immutable and thread-safe.
 *
 * @param entry the rate of a newcomer
 * @param market the typical rate
 * @param premium the rate at the top
 */
@JsonPropertyOrder({"entry", "market", "premium"})
public record HourlyQuotes(HourlyQuote entry, HourlyQuote market, HourlyQuote premium) {
    /** Checks that nothing is null. */
    public HourlyQuotes {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(market, "market");
        Objects.requireNonNull(premium, "premium");
    }

    /**
     * All three.
     *
     * @return entry, market, premium
     */
    public List<HourlyQuote> all() {
        return List.of(entry, market, premium);
    }
}
