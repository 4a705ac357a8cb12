package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What one contract does to the estimate: the estimate with it and the estimate as if it had never been. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"contractId", "with", "without"})
public abstract class ContractImpact {

    ContractImpact() {}

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
    static ContractImpact fromJson(ImmutableContractImpact.Json json) {
        return ImmutableContractImpact.fromJson(json);
    }

    /**
     * Which contract it is.
     *
     * @return the identifier
     */
    @JsonProperty
    public abstract String contractId();

    /**
     * The estimate with all contracts.
     *
     * @return the estimate
     */
    @JsonProperty
    public abstract JobSuccessEstimate with();

    /**
     * The estimate with all other contracts.
     *
     * @return the estimate; unscored if the score stands on the contract
     */
    @JsonProperty
    public abstract JobSuccessEstimate without();

    /**
     * By how much the contract moves the lowest possible score.
     *
     * @return percentage points, below zero if the contract costs them; empty if there is no score on either side
     */
    public final Optional<BigDecimal> lowChange() {
        return change(ScoredJobSuccess::low);
    }

    /**
     * By how much the contract moves the highest possible score.
     *
     * @return percentage points, below zero if the contract costs them; empty if there is no score on either side
     */
    public final Optional<BigDecimal> highChange() {
        return change(ScoredJobSuccess::high);
    }

    private Optional<BigDecimal> change(Function<ScoredJobSuccess, BigDecimal> bound) {
        return with() instanceof ScoredJobSuccess after && without() instanceof ScoredJobSuccess before
                ? Optional.of(bound.apply(after).subtract(bound.apply(before)))
                : Optional.empty();
    }

    /** Builds impacts; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContractImpact.Builder {
        Builder() {}
    }
}
