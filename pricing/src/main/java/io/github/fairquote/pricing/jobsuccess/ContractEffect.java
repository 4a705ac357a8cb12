package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one contract does to the estimate, and why.
 *
 * <p>The effects of a {@linkplain JobSuccessEstimate#contracts() whole estimate} add up to its windows: a positive adds its weight to the points, a negative takes it off if the form is the difference, and each that counts adds its weight to the weight. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"contractId", "clientId", "best", "worst", "because", "weight", "windows", "leavesOn"})
public abstract class ContractEffect {

    ContractEffect() {}

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
    static ContractEffect fromJson(ImmutableContractEffect.Json json) {
        return ImmutableContractEffect.fromJson(json);
    }

    /**
     * Which contract it is.
     *
     * @return the identifier of the record
     */
    @JsonProperty
    public abstract String contractId();

    /**
     * Whose contract it is.
     *
     * @return the identifier of the client
     */
    @JsonProperty
    public abstract String clientId();

    /**
     * The outcome if everything unknown is favourable.
     *
     * @return the outcome
     */
    @JsonProperty
    public abstract Outcome best();

    /**
     * The outcome if everything unknown is unfavourable.
     *
     * @return the outcome; equal to {@link #best()} if nothing is unknown
     */
    @JsonProperty
    public abstract Outcome worst();

    /**
     * Why, in words.
     *
     * @return one line
     */
    @JsonProperty
    public abstract String because();

    /**
     * How much the contract weighs.
     *
     * @return the weight in jobs, above zero, also if it does not count
     */
    @JsonProperty
    public abstract BigDecimal weight();

    /**
     * In which windows the contract lies.
     *
     * @return their lengths in months, from the longest; empty if it lies in none
     */
    @JsonProperty
    public abstract List<Integer> windows();

    /**
     * When the contract leaves the longest window, and with it the score.
     *
     * @return the first day without it, which may have passed; empty while it runs
     */
    @JsonProperty
    public abstract Optional<LocalDate> leavesOn();

    /**
     * Whether the contract may move the score.
     *
     * @return true if it lies in a window and does not count for nothing
     */
    @JsonIgnore
    public final boolean isCounted() {
        return !windows().isEmpty() && worst() != Outcome.EXCLUDED;
    }

    /** Whether the contract moves the score in a window whatever the unknown is. */
    final boolean countsCertainly() {
        return best() != Outcome.EXCLUDED;
    }

    final boolean mayCount() {
        return worst() != Outcome.EXCLUDED;
    }

    /** Builds effects; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContractEffect.Builder {
        Builder() {}
    }
}
