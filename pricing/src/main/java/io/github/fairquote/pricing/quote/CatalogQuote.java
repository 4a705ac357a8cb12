package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.terms.AddOn;
import io.github.fairquote.core.terms.CatalogTerms;
import io.github.fairquote.core.terms.CatalogTier;
import io.github.fairquote.pricing.effort.TierScope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A ready-made offer in tiers: scope, days and price rise together, and a unit costs no more in a larger tier unless the quote says so.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("catalog")
@JsonPropertyOrder({"label", "rate", "title", "tiers", "addOns", "favouredBecause", "warnings", "assumptions"})
public abstract non-sealed class CatalogQuote implements Quote {

    CatalogQuote() {}

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
    static CatalogQuote fromJson(ImmutableCatalogQuote.Json json) {
        return ImmutableCatalogQuote.fromJson(json);
    }

    /**
     * For which face of the freelancer it is.
     *
     * @return one line of at most 100 UTF-16 units, such as {@code general}
     */
    @Override
    @JsonProperty
    public abstract String label();

    /**
     * The hourly rate that the price stands on.
     *
     * @return the rate
     */
    @Override
    @JsonProperty
    public abstract HourlyRate rate();

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
     * @return one to three, from the smallest level to the largest; hours, days and prices never fall
     */
    @JsonProperty
    public abstract List<Tier> tiers();

    /**
     * What may be bought on top.
     *
     * @return the add-ons in the order of the scope; may be empty
     */
    @JsonProperty
    public abstract List<Extra> addOns();

    /**
     * Why this form suits the freelancer better than the others.
     *
     * @return the reason, where the client's language speaks for an offer that is written out
     */
    @JsonProperty
    public abstract Optional<String> favouredBecause();

    /**
     * The offer as catalogue terms.
     *
     * @return terms with the tiers and add-ons
     */
    @Override
    public final CatalogTerms terms() {
        CatalogTerms.Builder terms = CatalogTerms.builder().title(title());
        tiers().forEach(tier -> terms.addTier(tier.terms()));
        addOns().forEach(extra -> terms.addAddOn(extra.terms()));
        return terms.build();
    }

    /**
     * What to be careful about.
     *
     * @return the estimate's own warnings first, then those of policy figures, costs, budget and form; may be empty
     */
    @Override
    @JsonProperty
    public abstract List<Problem> warnings();

    /**
     * What was taken for granted.
     *
     * @return sentences for people, not for parsing
     */
    @Override
    @JsonProperty
    public abstract List<String> assumptions();

    /**
     * One tier with its price. Immutable and thread-safe.
     *
     * @param scope what it holds
     * @param hours the hours that are paid, all tiers below included, above 0
     * @param days calendar days to deliver, in [1, 365]
     * @param quoted the price and what is behind it
     */
    @JsonPropertyOrder({"scope", "hours", "days", "quoted"})
    public record Tier(TierScope scope, double hours, int days, QuotedPrice quoted) {
        /**
         * Checks the numbers.
         *
         * @throws io.github.fairquote.core.result.InvalidValueException NUMBER_OUT_OF_RANGE
         */
        public Tier {
            Objects.requireNonNull(scope, "scope");
            Check.positive("hours", hours);
            Check.inRange("days", days, 1, 365);
            Objects.requireNonNull(quoted, "quoted");
        }

        /**
         * What a unit costs in this tier.
         *
         * @return the price over the units, rounded half even to the minor unit; empty where nothing is counted
         */
        public Optional<Money> pricePerUnit() {
            return scope.units()
                    .map(units -> Money.rounded(
                            quoted.price().amount().divide(BigDecimal.valueOf(units), MathContext.DECIMAL128),
                            quoted.price().currency(),
                            RoundingMode.HALF_EVEN));
        }

        private CatalogTier terms() {
            CatalogTier.Builder tier = CatalogTier.builder()
                    .level(scope.level())
                    .price(quoted.price())
                    .deliveryDays(days)
                    .scope(scope.scope());
            scope.revisions().ifPresent(tier::revisions);
            return tier.build();
        }
    }

    /**
     * One add-on with its price. Immutable and thread-safe.
     *
     * @param name what it is
     * @param hours the hours that are paid, above 0
     * @param days by how many days it lengthens the delivery, in [0, 365]
     * @param quoted the price and what is behind it
     */
    @JsonPropertyOrder({"name", "hours", "days", "quoted"})
    public record Extra(String name, double hours, int days, QuotedPrice quoted) {
        /**
         * Checks the numbers.
         *
         * @throws io.github.fairquote.core.result.InvalidValueException NUMBER_OUT_OF_RANGE
         */
        public Extra {
            Objects.requireNonNull(name, "name");
            Check.positive("hours", hours);
            Check.inRange("days", days, 0, 365);
            Objects.requireNonNull(quoted, "quoted");
        }

        private AddOn terms() {
            return AddOn.builder()
                    .name(name)
                    .price(quoted.price())
                    .extraDays(days)
                    .build();
        }
    }

    @Value.Check
    final void check() {
        Check.line("label", label(), 100);
        Check.line("title", title(), 200);
        favouredBecause().ifPresent(text -> Check.line("favouredBecause", text, 500));
    }

    /** Builds quotes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCatalogQuote.Builder {
        Builder() {}
    }
}
