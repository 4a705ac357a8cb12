package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * A percentage that the platform sets for each contract and shows before it is made; only its bounds are known in general.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("quoted-per-contract")
@JsonPropertyOrder({"lowest", "highest"})
public abstract non-sealed class QuotedFeeTerms implements FeeTerms {

    QuotedFeeTerms() {}

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
    static QuotedFeeTerms fromJson(ImmutableQuotedFeeTerms.Json json) {
        return ImmutableQuotedFeeTerms.fromJson(json);
    }

    /**
     * The least that is quoted.
     *
     * @return the lower bound, included
     */
    @JsonProperty
    public abstract FeeRate lowest();

    /**
     * The most that is quoted.
     *
     * @return the upper bound, included; not below {@link #lowest()}
     */
    @JsonProperty
    public abstract FeeRate highest();

    /**
     * The terms of two bounds.
     *
     * @param lowest the least that is quoted
     * @param highest the most that is quoted
     * @return the terms
     * @throws InvalidValueException INCONSISTENT if the lower bound is above the upper
     */
    public static QuotedFeeTerms between(FeeRate lowest, FeeRate highest) {
        return builder().lowest(lowest).highest(highest).build();
    }

    @Value.Check
    final void check() {
        Check.that(
                lowest().compareTo(highest()) <= 0,
                ProblemCode.INCONSISTENT,
                "lowest",
                "is above highest: " + lowest() + " > " + highest());
    }

    /** Builds quoted fee terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableQuotedFeeTerms.Builder {
        Builder() {}
    }
}
