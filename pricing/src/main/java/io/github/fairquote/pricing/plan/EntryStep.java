package io.github.fairquote.pricing.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.price.Percent;
import java.util.Objects;

/**
 * A step of an entry plan. Immutable and thread-safe.
 *
 * @param from from which progress on it holds: reviews, or a probability; in [0, 10000]
 * @param discount what is taken off the market rate, in [0, 50] percent
 */
@JsonPropertyOrder({"from", "discount"})
public record EntryStep(double from, Percent discount) {
    /** The highest discount: beyond it nobody believes the next price. */
    public static final Percent HIGHEST = Percent.of("50");

    private static final double LIMIT = 10_000;

    /**
     * Checks the step.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public EntryStep {
        Check.inRange("from", from, 0, LIMIT);
        if (Objects.requireNonNull(discount, "discount").compareTo(HIGHEST) > 0) {
            throw Check.outOfRange("discount", "[0, 50] percent", discount.toString());
        }
    }

    /**
     * A step.
     *
     * @param from from which progress on it holds
     * @param percent the discount in percent, such as {@code 15}
     * @return the step
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE, or for what is no percentage
     */
    public static EntryStep of(double from, String percent) {
        return new EntryStep(from, Percent.of(percent));
    }
}
