package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A price for the whole, paid at once or by milestones that add up to it exactly. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("fixed-price")
@JsonPropertyOrder({"price", "milestones", "dueOn"})
public abstract non-sealed class FixedPriceTerms implements ContractTerms {

    FixedPriceTerms() {}

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
    static FixedPriceTerms fromJson(ImmutableFixedPriceTerms.Json json) {
        return ImmutableFixedPriceTerms.fromJson(json);
    }

    /**
     * The price of the whole.
     *
     * @return the price, above zero
     */
    @JsonProperty
    public abstract Money price();

    /**
     * The steps by which it is paid.
     *
     * @return the milestones in order, at most 100, in the currency of {@link #price()} and adding up to it; empty if it is
     *     paid at once
     */
    @JsonProperty
    public abstract List<Milestone> milestones();

    /**
     * When the whole is due.
     *
     * @return the date, if one is agreed
     */
    @JsonProperty
    public abstract Optional<LocalDate> dueOn();

    /**
     * The terms of a price that is paid at once.
     *
     * @param price the price, above zero
     * @return the terms
     * @throws InvalidValueException ZERO or NEGATIVE if the price is not above zero
     */
    public static FixedPriceTerms of(Money price) {
        return builder().price(price).build();
    }

    private void checkSum(List<Money> amounts) {
        Prices.oneCurrency("milestones", price().currency(), amounts);
        BigDecimal sum = Prices.sum(amounts);
        Check.that(
                sum.compareTo(price().amount()) == 0,
                ProblemCode.INCONSISTENT,
                "milestones",
                "add up to " + sum.toPlainString() + ", not to the price " + price());
    }

    @Value.Check
    final void check() {
        Prices.positive("price", price());
        Check.atMost("milestones", milestones().size(), 100);
        if (!milestones().isEmpty()) {
            checkSum(milestones().stream().map(Milestone::amount).toList());
        }
    }

    /** Builds fixed-price terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFixedPriceTerms.Builder {
        Builder() {}
    }
}
