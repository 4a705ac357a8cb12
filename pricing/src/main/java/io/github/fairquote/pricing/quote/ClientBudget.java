package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.ContractTerms;
import io.github.fairquote.core.terms.DirectTerms;
import io.github.fairquote.core.terms.FixedPriceTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The most that a client can or wants to pay, or that the result is worth to the client. Quotes above it say so; none is ever cut.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"hourly", "total"})
public abstract class ClientBudget {

    ClientBudget() {}

    /**
     * Nothing known.
     *
     * @return the budget without a limit
     */
    public static ClientBudget unknown() {
        return builder().build();
    }

    /**
     * What a post's terms say about it.
     *
     * @param terms the terms
     * @return the upper end of an hourly range, or the rate where there is none; a fixed price; otherwise nothing known
     */
    public static ClientBudget of(ContractTerms terms) {
        Builder budget = builder();
        if (terms instanceof HourlyTerms hourly) {
            hourly.rateUpTo().or(hourly::rate).ifPresent(budget::hourly);
        } else if (terms instanceof FixedPriceTerms fixed) {
            budget.total(fixed.price());
        } else if (terms instanceof DirectTerms direct) {
            return of(direct.work());
        }
        return budget.build();
    }

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
    static ClientBudget fromJson(ImmutableClientBudget.Json json) {
        return ImmutableClientBudget.fromJson(json);
    }

    /**
     * The most for an hour.
     *
     * @return the rate, if known
     */
    @JsonProperty
    public abstract Optional<HourlyRate> hourly();

    /**
     * The most for the whole.
     *
     * @return the amount, above zero, if known
     */
    @JsonProperty
    public abstract Optional<Money> total();

    @Value.Check
    final void check() {
        total().ifPresent(money -> Check.that(
                !money.isNegative() && !money.isZero(), ProblemCode.NEGATIVE, "total", "is not above zero: " + money));
    }

    /** Builds budgets; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableClientBudget.Builder {
        Builder() {}
    }
}
