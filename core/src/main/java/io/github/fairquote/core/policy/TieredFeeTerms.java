package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * A percentage that changes as the billings with one client grow over the whole relation, all contracts together.
 *
 * <p>A payment that crosses the end of a step is charged in parts. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("tiered-by-client-lifetime")
@JsonPropertyOrder({"tiers"})
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

    @Value.Check
    final void check() {
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
