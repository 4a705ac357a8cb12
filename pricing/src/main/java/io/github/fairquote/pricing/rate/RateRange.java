package io.github.fairquote.pricing.rate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * Two rates and the probability that lies between them. What the probability is of, the method that made the range says.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"currency", "low", "high", "probability"})
public abstract class RateRange {
    RateRange() {}

    static RateRange of(CurrencyCode currency, double low, double high, double probability) {
        return builder()
                .currency(currency)
                .low(low)
                .high(high)
                .probability(probability)
                .build();
    }

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
    static RateRange fromJson(ImmutableRateRange.Json json) {
        return ImmutableRateRange.fromJson(json);
    }

    /**
     * The currency of both bounds.
     *
     * @return the currency
     */
    @JsonProperty
    public abstract CurrencyCode currency();

    /**
     * The lower bound, unrounded.
     *
     * @return major units per hour, above 0
     */
    @JsonProperty
    public abstract double low();

    /**
     * The upper bound, unrounded.
     *
     * @return major units per hour, not below {@link #low()}
     */
    @JsonProperty
    public abstract double high();

    /**
     * The probability between the bounds.
     *
     * @return a number in (0, 1)
     */
    @JsonProperty
    public abstract double probability();

    /**
     * Whether a rate lies inside, bounds included.
     *
     * @param rate major units per hour
     * @return true if so; false for NaN
     */
    public final boolean contains(double rate) {
        return low() <= rate && rate <= high();
    }

    /**
     * The bounds as money per hour.
     *
     * @param rounding the rounding of both bounds to the currency's decimals
     * @return the range
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if a bound is at or beyond 10^12
     */
    public final MoneyRange rounded(RoundingMode rounding) {
        return MoneyRange.of(Money.rounded(low(), currency(), rounding), Money.rounded(high(), currency(), rounding));
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE, or INCONSISTENT if the bounds are the wrong way round
     */
    @Value.Check
    final void check() {
        Check.positive("low", low());
        Check.positive("high", high());
        Check.that(low() <= high(), ProblemCode.INCONSISTENT, "low", "is above high: " + low() + " > " + high());
        Check.inRange("probability", probability(), Double.MIN_VALUE, Math.nextDown(1.0));
    }

    /** Builds ranges; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateRange.Builder {
        Builder() {}
    }
}
