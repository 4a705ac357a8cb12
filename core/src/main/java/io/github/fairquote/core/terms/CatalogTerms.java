package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ready-made project of the catalogue: one to three tiers and what may be added to them.
 *
 * <p>The prices are facts and need not rise with the tier. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("catalog")
@JsonPropertyOrder({"title", "tiers", "addOns"})
public abstract non-sealed class CatalogTerms implements ContractTerms {

    CatalogTerms() {}

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
    static CatalogTerms fromJson(ImmutableCatalogTerms.Json json) {
        return ImmutableCatalogTerms.fromJson(json);
    }

    /**
     * What is offered.
     *
     * @return one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String title();

    /**
     * The tiers.
     *
     * @return one to three, from the smallest level to the largest, each level once
     */
    @JsonProperty
    public abstract List<CatalogTier> tiers();

    /**
     * What may be added.
     *
     * @return at most 50 with distinct names, in the currency of the tiers; may be empty
     */
    @JsonProperty
    public abstract List<AddOn> addOns();

    /**
     * The tier of a level.
     *
     * @param level the level
     * @return the tier, if the project has it
     */
    public final Optional<CatalogTier> tier(TierLevel level) {
        return tiers().stream().filter(tier -> tier.level() == level).findFirst();
    }

    private void checkLevels() {
        List<TierLevel> levels = tiers().stream().map(CatalogTier::level).toList();
        Check.that(!levels.isEmpty(), ProblemCode.MISSING_VALUE, "tiers", "hold no tier");
        Check.distinct("tiers", levels);
        Check.that(
                levels.equals(levels.stream().sorted().toList()),
                ProblemCode.INCONSISTENT,
                "tiers",
                "are not in order from starter to advanced: " + levels);
    }

    @Value.Check
    final void check() {
        Check.line("title", title(), 200);
        checkLevels();
        Check.atMost("addOns", addOns().size(), 50);
        Check.distinct("addOns", addOns().stream().map(AddOn::name).toList());
        CurrencyCode currency = tiers().get(0).price().currency();
        Prices.oneCurrency(
                "tiers", currency, tiers().stream().map(CatalogTier::price).toList());
        Prices.oneCurrency(
                "addOns", currency, addOns().stream().map(AddOn::price).toList());
    }

    /** Builds catalogue terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCatalogTerms.Builder {
        Builder() {}
    }
}
