package io.github.fairquote.pricing.price;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a price comes about, in lines that add up to it exactly as they are shown. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"lines", "price"})
public abstract class PriceExplanation {

    PriceExplanation() {}

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
    static PriceExplanation fromJson(ImmutablePriceExplanation.Json json) {
        return ImmutablePriceExplanation.fromJson(json);
    }

    /**
     * The steps.
     *
     * @return at least one line, in order and in one currency, each with the sum so far; rounding is a line of its own
     */
    @JsonProperty
    public abstract List<PriceLine> lines();

    /**
     * The price.
     *
     * @return the exact sum of the lines
     */
    @JsonProperty
    public abstract Money price();

    @Value.Check
    final void check() {
        Check.that(!lines().isEmpty(), ProblemCode.MISSING_VALUE, "lines", "hold no line");
        Money sum = Money.zero(price().currency());
        for (PriceLine line : lines()) {
            sum = sum.plus(line.amount());
            Check.that(
                    sum.equals(line.subtotal()),
                    ProblemCode.INCONSISTENT,
                    "lines",
                    "add up to " + sum + " where the line says " + line.subtotal());
        }
        Check.that(
                sum.equals(price()),
                ProblemCode.INCONSISTENT,
                "price",
                "is not the sum of the lines, " + sum + ": " + price());
    }

    /** Builds explanations; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePriceExplanation.Builder {
        Builder() {}
    }
}
