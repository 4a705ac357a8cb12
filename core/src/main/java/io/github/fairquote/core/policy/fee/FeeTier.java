package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a tiered fee: its percentage holds from the end of the step before to its own end. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"rate", "upTo"})
public abstract class FeeTier {

    FeeTier() {}

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
    static FeeTier fromJson(ImmutableFeeTier.Json json) {
        return ImmutableFeeTier.fromJson(json);
    }

    /**
     * The percentage on this step.
     *
     * @return the fee in percent of the part of a payment that falls on the step
     */
    @JsonProperty
    public abstract FeeRate rate();

    /**
     * Where the step ends.
     *
     * @return the lifetime billings with one client at which it ends, above zero; empty for the last step, which never ends
     */
    @JsonProperty
    public abstract Optional<Money> upTo();

    /**
     * A step with an end.
     *
     * @param rate the fee
     * @param upTo the lifetime billings at which it ends, above zero
     * @return the step
     * @throws InvalidValueException ZERO or NEGATIVE if the end is not above zero
     */
    public static FeeTier upTo(FeeRate rate, Money upTo) {
        return builder().rate(rate).upTo(upTo).build();
    }

    /**
     * The last step.
     *
     * @param rate the fee
     * @return the step
     */
    public static FeeTier above(FeeRate rate) {
        return builder().rate(rate).build();
    }

    @Value.Check
    final void check() {
        upTo().ifPresent(bound -> {
            Check.that(!bound.isNegative(), ProblemCode.NEGATIVE, "upTo", "is below zero: " + bound);
            Check.that(!bound.isZero(), ProblemCode.ZERO, "upTo", "is zero: " + bound);
        });
    }

    /** Builds fee tiers; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFeeTier.Builder {
        Builder() {}
    }
}
