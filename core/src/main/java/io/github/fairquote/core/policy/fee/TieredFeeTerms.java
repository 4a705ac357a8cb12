package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A percentage that changes as billings grow: those with one client over the whole relation, all contracts together, unless
 * {@link #span()} says otherwise.
 *
 * <p>A payment that crosses the end of a step is charged in parts. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("tiered-by-client-lifetime")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"tiers", "span"})
public abstract non-sealed class TieredFeeTerms implements FeeTerms {

    TieredFeeTerms() {}

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
    static TieredFeeTerms fromJson(ImmutableTieredFeeTerms.Json json) {
        return ImmutableTieredFeeTerms.fromJson(json);
    }

    /**
     * The steps.
     *
     * @return at most 20, at least one; their ends rise and are of one currency; exactly the last has no end
     */
    @JsonProperty
    public abstract List<FeeTier> tiers();

    /**
     * Over what billings add up.
     *
     * @return the span; empty for {@link BillingSpan#CLIENT_LIFETIME}, which is never written
     */
    @JsonProperty
    public abstract Optional<BillingSpan> span();

    /**
     * Whether every month starts from nothing.
     *
     * @return true if {@link #span()} is {@link BillingSpan#CALENDAR_MONTH}
     */
    @JsonIgnore
    public final boolean isMonthly() {
        return span().isPresent();
    }

    /**
     * The terms of some steps.
     *
     * @param tiers the steps, the last without an end
     * @return the terms
     * @throws InvalidValueException INCONSISTENT, CURRENCY_MISMATCH, MISSING_VALUE or TOO_MANY_ELEMENTS
     */
    public static TieredFeeTerms of(FeeTier... tiers) {
        return builder().addTiers(tiers).build();
    }

    private List<Money> bounds() {
        return tiers().stream().flatMap(tier -> tier.upTo().stream()).toList();
    }

    private void checkOpen(int last) {
        for (int i = 0; i <= last; i++) {
            Check.that(
                    tiers().get(i).upTo().isPresent() == i < last,
                    ProblemCode.INCONSISTENT,
                    "tiers",
                    i < last ? "hold a tier without end before the last" : "end, so that nothing holds above them");
        }
    }

    private static void checkRising(List<Money> bounds) {
        for (int i = 1; i < bounds.size(); i++) {
            Money before = bounds.get(i - 1);
            Money bound = bounds.get(i);
            Check.that(
                    bound.currency().equals(before.currency()),
                    ProblemCode.CURRENCY_MISMATCH,
                    "tiers",
                    "mix currencies: " + before + " and " + bound);
            Check.that(
                    bound.compareTo(before) > 0,
                    ProblemCode.INCONSISTENT,
                    "tiers",
                    "do not rise: " + bound + " follows " + before);
        }
    }

    /** The same terms however the usual span is stated. */
    @Value.Check
    final TieredFeeTerms check() {
        checkTiers();
        return span().filter(span -> span == BillingSpan.CLIENT_LIFETIME).isPresent()
                ? builder().addAllTiers(tiers()).build()
                : this;
    }

    private void checkTiers() {
        Check.that(!tiers().isEmpty(), ProblemCode.MISSING_VALUE, "tiers", "hold no tier");
        Check.atMost("tiers", tiers().size(), 20);
        checkOpen(tiers().size() - 1);
        checkRising(bounds());
    }

    /** Builds tiered fee terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableTieredFeeTerms.Builder {
        Builder() {}
    }
}
