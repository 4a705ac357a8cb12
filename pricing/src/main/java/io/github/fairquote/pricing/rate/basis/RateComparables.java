package io.github.fairquote.pricing.rate.basis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The comparables grid as appraisers show it: which samples an estimate rests on, and how much on each.
 *
 * <p>The model's mean log rate is a weighted sum, exactly up to rounding: {@code logCentre = sum of weight * ln rate over the
 * listed + omittedContribution + priorContribution}. It is the centre before the explanation's calibration factor and the
 * marketplace minimum. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"logCentre", "comparables", "totalWeight", "omittedContribution", "priorContribution"})
public abstract class RateComparables {
    RateComparables() {}

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
    static RateComparables fromJson(ImmutableRateComparables.Json json) {
        return ImmutableRateComparables.fromJson(json);
    }

    /**
     * The mean log rate that is taken apart here.
     *
     * @return the natural logarithm of major units per hour
     */
    @JsonProperty
    public abstract double logCentre();

    /**
     * The samples with the greatest weights.
     *
     * @return the samples by falling absolute weight, as many as were asked for
     */
    @JsonProperty
    public abstract List<RateComparable> comparables();

    /**
     * The weights of all samples, listed or not, added up.
     *
     * @return a number near 1 if the samples decide, near 0 if the prior does
     */
    @JsonProperty
    public abstract double totalWeight();

    /**
     * What the samples that are not listed add to {@link #logCentre()}.
     *
     * @return the sum of their weights times log rates; 0 if all are listed
     */
    @JsonProperty
    public abstract double omittedContribution();

    /**
     * What the prior adds to {@link #logCentre()}: its typical rate, its elasticity, its slopes of standing and the bound on
     * their effect.
     *
     * @return the contribution; its share is this divided by {@link #logCentre()}
     */
    @JsonProperty
    public abstract double priorContribution();

    /** Builds grids; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateComparables.Builder {
        Builder() {}
    }
}
