package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way in which earnings leave a platform, with what it costs and where that can be read. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "title", "fixed", "rate", "least", "most", "onlyIn", "notIn", "provenance", "contradictions"
})
public abstract class PayoutMethod {

    PayoutMethod() {}

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
    static PayoutMethod fromJson(ImmutablePayoutMethod.Json json) {
        return ImmutablePayoutMethod.fromJson(json);
    }

    /**
     * By what it is asked for.
     *
     * @return the name, such as {@code us-wire}; one line of at most 60 UTF-16 units
     */
    @JsonProperty
    public abstract String name();

    /**
     * What people call it.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String title();

    /**
     * What each payout costs, whatever its amount.
     *
     * @return the fixed fee, none of its bounds negative; a range where sources give one; empty where no fee is published
     */
    @JsonProperty
    public abstract Optional<MoneyRange> fixed();

    /**
     * What each payout costs besides, in percent of what is paid out.
     *
     * @return the percentage; if there is one
     */
    @JsonProperty
    public abstract Optional<FeeRate> rate();

    /**
     * The least that is paid out at once.
     *
     * @return the amount, not negative; if there is one
     */
    @JsonProperty
    public abstract Optional<Money> least();

    /**
     * The most that is paid out at once.
     *
     * @return the amount, above zero, perhaps in the currency of the country; if there is one
     */
    @JsonProperty
    public abstract Optional<Money> most();

    /**
     * Where alone it is offered.
     *
     * @return the countries, at most 300; empty if anywhere that {@link #notIn()} does not name
     */
    @JsonProperty
    public abstract List<CountryCode> onlyIn();

    /**
     * Where it is not offered.
     *
     * @return the countries, at most 300; may be empty
     */
    @JsonProperty
    public abstract List<CountryCode> notIn();

    /**
     * Where all that can be read.
     *
     * @return the origin
     */
    @JsonProperty
    public abstract Provenance provenance();

    /**
     * What other sources say of the fixed fee.
     *
     * @return their claims; empty if none is known to differ
     */
    @JsonProperty
    public abstract List<Claim<MoneyRange>> contradictions();

    /**
     * Whether it is offered in a country.
     *
     * @param country where the freelancer lives
     * @return true unless {@link #onlyIn()} or {@link #notIn()} forbid it
     */
    public final boolean isOfferedIn(CountryCode country) {
        Objects.requireNonNull(country, "country");
        return (onlyIn().isEmpty() || onlyIn().contains(country)) && !notIn().contains(country);
    }

    @Value.Check
    final void check() {
        Check.line("name", name(), 60);
        Check.line("title", title(), 100);
        fixed().ifPresent(range -> checkNotNegative("fixed", range.low()));
        least().ifPresent(amount -> checkNotNegative("least", amount));
        most().ifPresent(amount -> Check.that(
                amount.amount().signum() > 0, ProblemCode.NUMBER_OUT_OF_RANGE, "most", "is not above zero: " + amount));
        Check.atMost("onlyIn", onlyIn().size(), 300);
        Check.atMost("notIn", notIn().size(), 300);
    }

    private static void checkNotNegative(String name, Money amount) {
        Check.that(!amount.isNegative(), ProblemCode.NEGATIVE, name, "is below zero: " + amount);
    }

    /** Builds ways of being paid out; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePayoutMethod.Builder {
        Builder() {}
    }
}
