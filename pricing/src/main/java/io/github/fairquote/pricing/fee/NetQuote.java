package io.github.fairquote.pricing.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is left of a payment: the way from gross to net at the highest and at the least costs that are possible. Both are the same
 * where nothing is left open. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"worst", "best", "dueAtAcceptance", "received"})
public abstract class NetQuote {

    NetQuote() {}

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
    static NetQuote fromJson(ImmutableNetQuote.Json json) {
        return ImmutableNetQuote.fromJson(json);
    }

    /**
     * The way at the highest costs.
     *
     * @return gross, service fee, payout, conversion and Connects, as far as they were asked for, and the net
     */
    @JsonProperty
    public abstract Breakdown worst();

    /**
     * The way at the least costs.
     *
     * @return the same lines; the net is not below that of {@link #worst()}
     */
    @JsonProperty
    public abstract Breakdown best();

    /**
     * What the freelancer advances: the service fee, where it is taken before anything is paid.
     *
     * @return the fee that is due when the project is accepted; empty where it is taken out of the payment
     */
    @JsonProperty
    public abstract Optional<MoneyRange> dueAtAcceptance();

    /**
     * What arrives in another currency.
     *
     * @return what is paid out, at the rate of the market less the spread; Connects, bought apart, do not lower it; empty where
     *     nothing is converted
     */
    @JsonProperty
    public abstract Optional<MoneyRange> received();

    /**
     * What the client pays.
     *
     * @return the gross
     */
    public final Money gross() {
        return worst().gross();
    }

    /**
     * What is left.
     *
     * @return the net, from the worst to the best; may be negative
     */
    public final MoneyRange net() {
        return MoneyRange.of(worst().net(), best().net());
    }

    /**
     * Whether the payment leaves anything.
     *
     * @return the verdict over both bounds
     */
    public final NetVerdict verdict() {
        if (!worst().net().isNegative()) {
            return NetVerdict.EARNS;
        }
        return best().net().isNegative() ? NetVerdict.LOSES : NetVerdict.MAY_LOSE;
    }

    @Value.Check
    final void check() {
        Check.that(
                worst().gross().equals(best().gross()),
                ProblemCode.INCONSISTENT,
                "best",
                "is of another gross than worst: " + best().gross() + ", " + worst().gross());
        Check.that(
                worst().net().compareTo(best().net()) <= 0,
                ProblemCode.INCONSISTENT,
                "best",
                "leaves less than worst: " + best().net() + " < " + worst().net());
    }

    /** Builds quotes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableNetQuote.Builder {
        Builder() {}
    }
}
