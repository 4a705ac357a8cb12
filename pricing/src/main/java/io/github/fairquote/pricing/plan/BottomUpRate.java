package io.github.fairquote.pricing.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.pricing.price.PriceExplanation;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * What an hour must cost the client for a freelancer's plan to hold. It says nothing about what clients pay. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"billableHours", "breakEven", "target", "explanation"})
public abstract class BottomUpRate {

    BottomUpRate() {}

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
    static BottomUpRate fromJson(ImmutableBottomUpRate.Json json) {
        return ImmutableBottomUpRate.fromJson(json);
    }

    /**
     * How many hours a year clients pay for.
     *
     * @return hours above 0
     */
    @JsonProperty
    public abstract BigDecimal billableHours();

    /**
     * The rate that carries the costs alone.
     *
     * @return money per hour, fee included, rounded up to the minor unit; may be zero
     */
    @JsonProperty
    public abstract Money breakEven();

    /**
     * The rate that carries costs, income and tax.
     *
     * @return money per hour, fee included, rounded up to the minor unit; may be zero
     */
    @JsonProperty
    public abstract Money target();

    /**
     * How {@link #target()} comes about.
     *
     * @return income, tax, costs and fee per hour
     */
    @JsonProperty
    public abstract PriceExplanation explanation();

    /** Builds rates; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBottomUpRate.Builder {
        Builder() {}
    }
}
