package io.github.fairquote.pricing.rate.basis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.sample.RateSample;
import org.immutables.value.Value;

/**
 * One line of the comparables grid: a sample, what its rate would be for the freelancer asked about, and how much it counted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"sample", "translatedRate", "weight", "genuine"})
public abstract class RateComparable {
    RateComparable() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RateComparable fromJson(ImmutableRateComparable.Json json) {
        return ImmutableRateComparable.fromJson(json);
    }

    /**
     * The sample as it was given.
     *
     * @return the sample
     */
    @JsonProperty
    public abstract RateSample sample();

    /**
     * The sample's rate moved to the freelancer asked about: {@code exp(y - fitted(sample) + m)}.
     *
     * @return major units per hour, above 0
     */
    @JsonProperty
    public abstract double translatedRate();

    /**
     * The exact weight of the sample's log rate in {@link RateComparables#logCentre()}.
     *
     * @return a number, about a share of 1; may be slightly negative, see {@link #indirect()}
     */
    @JsonProperty
    public abstract double weight();

    /**
     * The probability that the rate is honest and not made up.
     *
     * @return a number in [0, 1]
     */
    @JsonProperty
    public abstract double genuine();

    /**
     * Whether the sample speaks only indirectly, through a difference: a higher rate of it lowers the estimate, as when it makes
     * another niche of the same country look dearer.
     *
     * @return true for a negative weight
     */
    public final boolean indirect() {
        return weight() < 0;
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    @Value.Check
    final void check() {
        Check.positive("translatedRate", translatedRate());
        Check.inRange("weight", weight(), -Double.MAX_VALUE, Double.MAX_VALUE);
        Check.inRange("genuine", genuine(), 0, 1);
    }

    /** Builds comparables; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateComparable.Builder {
        Builder() {}
    }
}
