package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The same percentage of every payment. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("flat")
@JsonPropertyOrder({"rate"})
public abstract non-sealed class FlatFeeTerms implements FeeTerms {

    FlatFeeTerms() {}

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
    static FlatFeeTerms fromJson(ImmutableFlatFeeTerms.Json json) {
        return ImmutableFlatFeeTerms.fromJson(json);
    }

    /**
     * The percentage.
     *
     * @return the fee in percent of the payment
     */
    @JsonProperty
    public abstract FeeRate rate();

    /**
     * The terms of a percentage.
     *
     * @param rate the fee
     * @return the terms
     */
    public static FlatFeeTerms of(FeeRate rate) {
        return builder().rate(rate).build();
    }

    /** Builds flat fee terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFlatFeeTerms.Builder {
        Builder() {}
    }
}
