package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One tier of a catalogue project: a scope with its price and its days. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"level", "price", "deliveryDays", "scope", "revisions"})
public abstract class CatalogTier {

    CatalogTier() {}

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
    static CatalogTier fromJson(ImmutableCatalogTier.Json json) {
        return ImmutableCatalogTier.fromJson(json);
    }

    /**
     * Which tier it is.
     *
     * @return the level
     */
    @JsonProperty
    public abstract TierLevel level();

    /**
     * What the tier costs.
     *
     * @return the price, above zero
     */
    @JsonProperty
    public abstract Money price();

    /**
     * How long it takes once the client has met the requirements.
     *
     * @return the days in [1, 365]
     */
    @JsonProperty
    public abstract int deliveryDays();

    /**
     * What the tier includes.
     *
     * @return the words, at most 1,000 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract String scope();

    /**
     * How many rounds of changes are included.
     *
     * @return the number in [0, 100], if it is stated
     */
    @JsonProperty
    public abstract Optional<Integer> revisions();

    @Value.Check
    final void check() {
        Prices.positive("price", price());
        Check.inRange("deliveryDays", deliveryDays(), 1, 365);
        Check.prose("scope", scope(), 1_000);
        revisions().ifPresent(n -> Check.inRange("revisions", n, 0, 100));
    }

    /** Builds catalog tiers; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCatalogTier.Builder {
        Builder() {}
    }
}
