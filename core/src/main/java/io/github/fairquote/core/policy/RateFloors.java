package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * The least that work may cost on a platform. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"hourly", "fixedPrice"})
public abstract class RateFloors {

    RateFloors() {}

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
    static RateFloors fromJson(ImmutableRateFloors.Json json) {
        return ImmutableRateFloors.fromJson(json);
    }

    /**
     * The least per hour.
     *
     * @return the rate
     */
    @JsonProperty
    public abstract HourlyRate hourly();

    /**
     * The least for a fixed-price project.
     *
     * @return the price, not negative, in the currency of {@link #hourly()}
     */
    @JsonProperty
    public abstract Money fixedPrice();

    @Value.Check
    final void check() {
        Check.that(!fixedPrice().isNegative(), ProblemCode.NEGATIVE, "fixedPrice", "is below zero: " + fixedPrice());
        Check.that(
                fixedPrice().currency().equals(hourly().currency()),
                ProblemCode.CURRENCY_MISMATCH,
                "fixedPrice",
                "is not in " + hourly().currency() + ": " + fixedPrice());
    }

    /** Builds floors; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateFloors.Builder {
        Builder() {}
    }
}
