package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * What a platform takes of the client once for each new contract; only its bounds are known before. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"lowest", "highest", "knownFreelancersToo", "returnedIfNothingReleased"})
public abstract class ContractInitiationFee {

    ContractInitiationFee() {}

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
    static ContractInitiationFee fromJson(ImmutableContractInitiationFee.Json json) {
        return ImmutableContractInitiationFee.fromJson(json);
    }

    /**
     * The least that is taken.
     *
     * @return the lower bound, included, not negative
     */
    @JsonProperty
    public abstract Money lowest();

    /**
     * The most that is taken.
     *
     * @return the upper bound, included, not below {@link #lowest()}
     */
    @JsonProperty
    public abstract Money highest();

    /**
     * Whether a contract with a freelancer whom the client has hired before costs it again.
     *
     * @return true if every new contract costs it
     */
    @JsonProperty
    public abstract boolean knownFreelancersToo();

    /**
     * Whether it comes back if no money is ever released.
     *
     * @return true if it does
     */
    @JsonProperty
    public abstract boolean returnedIfNothingReleased();

    @Value.Check
    final void check() {
        Check.that(!lowest().isNegative(), ProblemCode.NEGATIVE, "lowest", "is below zero: " + lowest());
        Check.that(
                lowest().currency().equals(highest().currency()),
                ProblemCode.CURRENCY_MISMATCH,
                "lowest",
                "is not in " + highest().currency() + ": " + lowest());
        Check.that(
                lowest().compareTo(highest()) <= 0,
                ProblemCode.INCONSISTENT,
                "lowest",
                "is above highest: " + lowest() + " > " + highest());
    }

    /** Builds fees; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContractInitiationFee.Builder {
        Builder() {}
    }
}
