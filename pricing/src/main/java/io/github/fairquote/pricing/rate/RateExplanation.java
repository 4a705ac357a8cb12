package io.github.fairquote.pricing.rate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.CurrencyCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a typical rate comes about: factors that multiply, starting from money, to {@link RateEstimate#typicalRate()}.
 *
 * <p>The product equals the typical rate to 1e-12 of it; each factor is the exponential of one term of the sum that the rate is
 * the exponential of, so nothing is left unexplained but rounding. The factors' uncertainties are not independent and must
 * not be added up. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"currency", "factors"})
public abstract class RateExplanation {
    RateExplanation() {}

    static RateExplanation of(CurrencyCode currency, List<RateFactor> factors) {
        return builder().currency(currency).addAllFactors(factors).build();
    }

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
    static RateExplanation fromJson(ImmutableRateExplanation.Json json) {
        return ImmutableRateExplanation.fromJson(json);
    }

    /**
     * The currency of the base and of the product.
     *
     * @return the currency
     */
    @JsonProperty
    public abstract CurrencyCode currency();

    /**
     * The factors in the order in which they are told.
     *
     * @return base, geography (if an index is used), country, niche, level, cell, one per known skill (or one for all
     *     if none is stated), standing (if the model
     *     knows any signal), calibration, and minimum if it applies
     */
    @JsonProperty
    public abstract List<RateFactor> factors();

    /**
     * The first factor of a kind.
     *
     * @param kind the kind
     * @return the factor, if there is one
     */
    public final Optional<RateFactor> factor(RateFactor.Kind kind) {
        return factors().stream().filter(factor -> factor.kind() == kind).findFirst();
    }

    /**
     * All factors multiplied in their order.
     *
     * @return major units per hour; 1 without factors
     */
    public final double product() {
        double product = 1;
        for (RateFactor factor : factors()) {
            product *= factor.value();
        }
        return product;
    }

    /** Builds explanations; setting the currency twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateExplanation.Builder {
        Builder() {}
    }
}
