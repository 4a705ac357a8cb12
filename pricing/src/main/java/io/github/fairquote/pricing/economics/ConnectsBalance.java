package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What there is on a day, and how it came about: {@code granted + bought + rewarded + returned = spent + expired + balance}.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"asOf", "granted", "bought", "rewarded", "returned", "spent", "expired", "balance", "lots"})
public abstract class ConnectsBalance {

    ConnectsBalance() {}

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
    static ConnectsBalance fromJson(ImmutableConnectsBalance.Json json) {
        return ImmutableConnectsBalance.fromJson(json);
    }

    /**
     * For which day it holds, at its end.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate asOf();

    /**
     * What was given until then.
     *
     * @return the Connects
     */
    @JsonProperty
    public abstract int granted();

    /**
     * What was bought until then.
     *
     * @return the Connects
     */
    @JsonProperty
    public abstract int bought();

    /**
     * What interviews brought until then.
     *
     * @return the Connects
     */
    @JsonProperty
    public abstract int rewarded();

    /**
     * What came back until then.
     *
     * @return the Connects
     */
    @JsonProperty
    public abstract int returned();

    /**
     * What was spent until then.
     *
     * @return the Connects
     */
    @JsonProperty
    public abstract int spent();

    /**
     * What was not used in time until then.
     *
     * @return the Connects
     */
    @JsonProperty
    public abstract int expired();

    /**
     * What there is.
     *
     * @return the Connects, not negative
     */
    @JsonProperty
    public abstract int balance();

    /**
     * What there is by day of expiry.
     *
     * @return the lots in the order in which they are used; they add up to the balance
     */
    @JsonProperty
    public abstract List<ConnectsLot> lots();

    /** Builds balances; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableConnectsBalance.Builder {
        Builder() {}
    }
}
