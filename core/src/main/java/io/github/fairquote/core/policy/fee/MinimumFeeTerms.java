package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * A percentage, but never less than a minimum. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("flat-with-minimum")
@JsonPropertyOrder({"rate", "minimum", "chargedAt"})
public abstract non-sealed class MinimumFeeTerms implements FeeTerms {

    MinimumFeeTerms() {}

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
    static MinimumFeeTerms fromJson(ImmutableMinimumFeeTerms.Json json) {
        return ImmutableMinimumFeeTerms.fromJson(json);
    }

    /**
     * The percentage.
     *
     * @return the fee in percent of the amount
     */
    @JsonProperty
    public abstract FeeRate rate();

    /**
     * The least that is taken.
     *
     * @return the minimum, not negative
     */
    @JsonProperty
    public abstract Money minimum();

    /**
     * When it is taken.
     *
     * @return the time
     */
    @JsonProperty
    public abstract ChargeTime chargedAt();

    @Value.Check
    final void check() {
        Check.that(!minimum().isNegative(), ProblemCode.NEGATIVE, "minimum", "is below zero: " + minimum());
    }

    /** Builds fee terms with a minimum; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableMinimumFeeTerms.Builder {
        Builder() {}
    }
}
