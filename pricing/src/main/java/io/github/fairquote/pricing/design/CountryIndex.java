package io.github.fairquote.pricing.design;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.pricing.geography.PriceLevels;
import java.util.HashMap;
import java.util.Map;

/** The logarithm of a public index by country, measured from the median of its table. */
public final class CountryIndex {
    /** No index: every country at the reference. */
    public static final CountryIndex NONE = new CountryIndex(Map.of(), false);

    private final Map<CountryCode, Double> fromMedian;
    private final boolean used;

    private CountryIndex(Map<CountryCode, Double> fromMedian, boolean used) {
        this.fromMedian = fromMedian;
        this.used = used;
    }

    /** The index of a table of figures. */
    public static CountryIndex of(PriceLevels levels) {
        Map<CountryCode, Double> fromMedian = new HashMap<>();
        levels.figures().forEach((country, figure) -> fromMedian.put(country, figure.log() - levels.medianLogIndex()));
        return new CountryIndex(fromMedian, true);
    }

    /** Whether there is an index at all. */
    public boolean isUsed() {
        return used;
    }

    /** Whether the country stands at the median only because its own figure is not known. */
    public boolean lacks(CountryCode country) {
        return used && !fromMedian.containsKey(country);
    }

    /** The country's distance from the median; 0 for a country without a figure. */
    public double fromMedian(CountryCode country) {
        return fromMedian.getOrDefault(country, 0.0);
    }
}
