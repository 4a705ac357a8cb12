package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a better place is worth its bid, and which bid. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"breakEvenBid", "lowestWinningBid", "bid", "charge", "worth", "gain", "because", "assumptions"})
public abstract class BoostAdvice {

    BoostAdvice() {}

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
    static BoostAdvice fromJson(ImmutableBoostAdvice.Json json) {
        return ImmutableBoostAdvice.fromJson(json);
    }

    /**
     * What the place is worth at most.
     *
     * @return the Connects, not negative, rounded down
     */
    @JsonProperty
    public abstract int breakEvenBid();

    /**
     * What the place takes at least.
     *
     * @return the Connects, at least 1
     */
    @JsonProperty
    public abstract int lowestWinningBid();

    /**
     * What to bid.
     *
     * @return the Connects; empty if the place takes more than it is worth
     */
    @JsonProperty
    public abstract Optional<Integer> bid();

    /**
     * What that bid is charged.
     *
     * @return the Connects, as {@link #bid()}
     */
    @JsonProperty
    public abstract Optional<Integer> charge();

    /**
     * What the place is expected to bring.
     *
     * @return the additional chance of a hire times its worth, rounded half even
     */
    @JsonProperty
    public abstract Money worth();

    /**
     * What is left of it after the charge.
     *
     * @return the money; zero if nothing is bid
     */
    @JsonProperty
    public abstract Money gain();

    /**
     * Why.
     *
     * @return a sentence
     */
    @JsonProperty
    public abstract String because();

    /**
     * What was taken for granted.
     *
     * @return sentences; never empty
     */
    @JsonProperty
    public abstract List<String> assumptions();

    /** Builds advice; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBoostAdvice.Builder {
        Builder() {}
    }
}
