package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * What one hire is expected to cost in proposals: the Connects and the effort of all that were needed, those that failed
 * included. The parts add up to the whole. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"rate", "proposals", "connects", "effort", "total"})
public abstract class HireCost {

    HireCost() {}

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
    static HireCost fromJson(ImmutableHireCost.Json json) {
        return ImmutableHireCost.fromJson(json);
    }

    /**
     * The share of proposals that lead to one.
     *
     * @return in (0, 1]
     */
    @JsonProperty
    public abstract BigDecimal rate();

    /**
     * How many proposals it takes.
     *
     * @return {@code 1 / rate} to two decimals, half even
     */
    @JsonProperty
    public abstract BigDecimal proposals();

    /**
     * What their Connects cost.
     *
     * @return the whole less the effort
     */
    @JsonProperty
    public abstract Money connects();

    /**
     * What writing them is worth.
     *
     * @return the effort of one times the proposals, rounded half even
     */
    @JsonProperty
    public abstract Money effort();

    /**
     * What it all costs.
     *
     * @return price times Connects and effort, over the rate, rounded half even
     */
    @JsonProperty
    public abstract Money total();

    /** Builds costs; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableHireCost.Builder {
        Builder() {}
    }
}
