package io.github.fairquote.core.policy.connects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The auction for the first places in a client's list of proposals. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"slots", "openDays", "charge"})
public abstract class BoostRules {

    BoostRules() {}

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
    static BoostRules fromJson(ImmutableBoostRules.Json json) {
        return ImmutableBoostRules.fromJson(json);
    }

    /**
     * How many places there are; the highest bids win them.
     *
     * @return the places, in [1, 100]
     */
    @JsonProperty
    public abstract int slots();

    /**
     * How long bids can be made, from the day of the post, unless somebody is hired before.
     *
     * @return the days, in [1, 365]
     */
    @JsonProperty
    public abstract int openDays();

    /**
     * What a winner pays.
     *
     * @return the rule
     */
    @JsonProperty
    public abstract BoostCharge charge();

    @Value.Check
    final void check() {
        Check.inRange("slots", slots(), 1, 100);
        Check.inRange("openDays", openDays(), 1, 365);
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBoostRules.Builder {
        Builder() {}
    }
}
