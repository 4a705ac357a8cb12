package io.github.fairquote.pricing.funnel;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * What is believed of a share before anything is counted, as so many hits and misses. Immutable and thread-safe.
 *
 * @param hits the hits that the belief is worth, in (0, 1,000,000]
 * @param misses the misses that the belief is worth, in (0, 1,000,000]
 * @param origin where it comes from, in words, one line of at most 200 UTF-16 units
 */
@JsonPropertyOrder({"hits", "misses", "origin"})
public record FunnelPrior(double hits, double misses, String origin) {
    private static final double LIMIT = 1_000_000;
    private static final FunnelPrior JEFFREYS = new FunnelPrior(
            0.5, 0.5, "Jeffreys' rule, which favours no share: half a hit and half a miss (H. Jeffreys 1946)");

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE, BLANK_TEXT or TEXT_TOO_LONG
     */
    public FunnelPrior {
        Check.inRange("hits", Check.positive("hits", hits), 0, LIMIT);
        Check.inRange("misses", Check.positive("misses", misses), 0, LIMIT);
        Check.line("origin", Objects.requireNonNull(origin, "origin"), 200);
    }

    /**
     * The belief that favours no share: half a hit and half a miss.
     *
     * @return the default
     */
    public static FunnelPrior jeffreys() {
        return JEFFREYS;
    }

    /**
     * A belief of one's own, such as from an earlier year.
     *
     * @param share the expected share, in (0, 1)
     * @param weight how many proposals the belief is worth, in (0, 1,000,000]
     * @param origin where it comes from, in words
     * @return the prior
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE, BLANK_TEXT or TEXT_TOO_LONG
     */
    public static FunnelPrior of(double share, double weight, String origin) {
        return new FunnelPrior(share * weight, (1 - share) * weight, origin);
    }

    /** The prior in words; not for parsing. */
    @Override
    public String toString() {
        return "Beta(" + hits + ", " + misses + "): " + origin;
    }
}
