package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many further positive contracts reach a score. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"target", "forCertain", "atBest"})
public abstract class ContractsNeeded {

    ContractsNeeded() {}

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
    static ContractsNeeded fromJson(ImmutableContractsNeeded.Json json) {
        return ImmutableContractsNeeded.fromJson(json);
    }

    /**
     * The score to reach.
     *
     * @return percent in [0, 100]
     */
    @JsonProperty
    public abstract BigDecimal target();

    /**
     * How many suffice whatever the unknown is.
     *
     * @return the number; 0 if none is needed; empty if more than 1,000
     */
    @JsonProperty
    public abstract Optional<Integer> forCertain();

    /**
     * How many suffice if everything unknown is favourable.
     *
     * @return the number, not above {@link #forCertain()}; empty if more than 1,000
     */
    @JsonProperty
    public abstract Optional<Integer> atBest();

    /** Builds numbers of contracts; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContractsNeeded.Builder {
        Builder() {}
    }
}
