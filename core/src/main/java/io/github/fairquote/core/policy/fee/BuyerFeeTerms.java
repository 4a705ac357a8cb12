package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a platform takes of the client on top of a price, as data; {@code pricing.fee} has the arithmetic: a percentage, perhaps not
 * less than a minimum, and perhaps a fixed amount more on small orders. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "rate", "minimum", "smallOrderFee", "smallOrderBelow"})
public abstract class BuyerFeeTerms {

    BuyerFeeTerms() {}

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
    static BuyerFeeTerms fromJson(ImmutableBuyerFeeTerms.Json json) {
        return ImmutableBuyerFeeTerms.fromJson(json);
    }

    /**
     * To what the fee belongs where there are several, such as a plan or a kind of work.
     *
     * @return the name, such as {@code basic}; one line of at most 60 UTF-16 units
     */
    @JsonProperty
    public abstract String name();

    /**
     * The percentage.
     *
     * @return the fee in percent of the price
     */
    @JsonProperty
    public abstract FeeRate rate();

    /**
     * The least that is taken by the percentage.
     *
     * @return the minimum, not negative; if there is one
     */
    @JsonProperty
    public abstract Optional<Money> minimum();

    /**
     * What is taken besides on a small order.
     *
     * @return the amount, not negative, in the currency of {@link #minimum()}; there exactly if {@link #smallOrderBelow()} is
     */
    @JsonProperty
    public abstract Optional<Money> smallOrderFee();

    /**
     * Which orders are small.
     *
     * @return the price from which on an order is small no longer, above zero
     */
    @JsonProperty
    public abstract Optional<Money> smallOrderBelow();

    @Value.Check
    final void check() {
        Check.line("name", name(), 60);
        minimum().ifPresent(amount -> checkNotNegative("minimum", amount));
        smallOrderFee().ifPresent(amount -> checkNotNegative("smallOrderFee", amount));
        Check.that(
                smallOrderFee().isPresent() == smallOrderBelow().isPresent(),
                ProblemCode.INCONSISTENT,
                "smallOrderFee",
                "and smallOrderBelow need each other");
        smallOrderBelow().ifPresent(this::checkBound);
    }

    private void checkBound(Money below) {
        Check.that(
                below.amount().signum() > 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "smallOrderBelow",
                "is not above zero: " + below);
        checkSame("smallOrderFee", smallOrderFee(), below);
        checkSame("minimum", minimum(), below);
    }

    private static void checkSame(String name, Optional<Money> amount, Money other) {
        amount.ifPresent(money -> Check.that(
                money.currency().equals(other.currency()),
                ProblemCode.CURRENCY_MISMATCH,
                name,
                "is not in " + other.currency() + ": " + money));
    }

    private static void checkNotNegative(String name, Money amount) {
        Check.that(!amount.isNegative(), ProblemCode.NEGATIVE, name, "is below zero: " + amount);
    }

    /** Builds fees of clients; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBuyerFeeTerms.Builder {
        Builder() {}
    }
}
