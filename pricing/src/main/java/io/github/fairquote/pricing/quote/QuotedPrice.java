package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.fee.Breakdown;
import io.github.fairquote.pricing.price.PriceExplanation;
import org.immutables.value.Value;

/**
 * A price with how sure it is, how it comes about and what is left of it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"price", "uncertainty", "explanation", "netAtHighestFee", "netAtLowestFee"})
public abstract class QuotedPrice {

    QuotedPrice() {}

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
    static QuotedPrice fromJson(ImmutableQuotedPrice.Json json) {
        return ImmutableQuotedPrice.fromJson(json);
    }

    /**
     * The price.
     *
     * @return the amount, above zero, as the explanation's last line has it
     */
    @JsonProperty
    public abstract Money price();

    /**
     * Where the price would lie if the market were known better: the 80 % interval of the typical rate and of the reputation's effect
     * together, around the price before it was rounded, for the same work.
     *
     * @return the interval
     */
    @JsonProperty
    public abstract MoneyRange uncertainty();

    /**
     * How the price comes about.
     *
     * @return lines that add up to {@link #price()}
     */
    @JsonProperty
    public abstract PriceExplanation explanation();

    /**
     * What is left if the platform takes as much as it may.
     *
     * @return the breakdown of the payments: of the price, or of a week's work for hourly rates
     */
    @JsonProperty
    public abstract Breakdown netAtHighestFee();

    /**
     * What is left if the platform takes as little as it may; the same unless the fee is quoted per contract.
     *
     * @return the breakdown of the same payments
     */
    @JsonProperty
    public abstract Breakdown netAtLowestFee();

    /**
     * What is left of the payments.
     *
     * @return the net, from that at the highest fee to that at the lowest; negative where a minimum fee is above the payment
     */
    public final MoneyRange net() {
        return MoneyRange.of(netAtHighestFee().net(), netAtLowestFee().net());
    }

    @Value.Check
    final void check() {
        Check.that(
                explanation().price().equals(price()),
                ProblemCode.INCONSISTENT,
                "explanation",
                "explains " + explanation().price() + ", not " + price());
        Check.that(
                netAtHighestFee().gross().equals(netAtLowestFee().gross()),
                ProblemCode.INCONSISTENT,
                "netAtLowestFee",
                "is of another payment: " + netAtLowestFee().gross());
    }

    /** Builds prices; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableQuotedPrice.Builder {
        Builder() {}
    }
}
