package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Map;
import org.immutables.value.Value;

/**
 * When one contract is large enough for the highest badge. Contracts never add up, not even with one client. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"byCategory", "least", "most", "months"})
public abstract class LargeContractRule {

    LargeContractRule() {}

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
    static LargeContractRule fromJson(ImmutableLargeContractRule.Json json) {
        return ImmutableLargeContractRule.fromJson(json);
    }

    /**
     * What a contract must have earned to date, by category of work.
     *
     * @return the amounts by the category in lower case, as far as they are known; may be empty
     */
    @JsonProperty
    public abstract Map<String, Money> byCategory();

    /**
     * The lowest amount of any category.
     *
     * @return an amount, above zero, in the currency of all others
     */
    @JsonProperty
    public abstract Money least();

    /**
     * The highest amount of any category.
     *
     * @return an amount, not below {@link #least()}
     */
    @JsonProperty
    public abstract Money most();

    /**
     * Within how many months the contract must have been paid last.
     *
     * @return the months, in [1, 120]
     */
    @JsonProperty
    public abstract int months();

    @Value.Check
    final void check() {
        Check.that(
                least().amount().signum() > 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "least",
                "is not above zero: " + least());
        Check.that(
                most().compareTo(least()) >= 0,
                ProblemCode.INCONSISTENT,
                "most",
                "is below " + least() + ": " + most());
        byCategory()
                .forEach((category, amount) -> Check.that(
                        amount.compareTo(least()) >= 0 && amount.compareTo(most()) <= 0,
                        ProblemCode.INCONSISTENT,
                        "byCategory",
                        "is outside [" + least() + ", " + most() + "] for " + category + ": " + amount));
        Check.inRange("months", months(), 1, 120);
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLargeContractRule.Builder {
        Builder() {}
    }
}
