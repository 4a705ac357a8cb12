package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.pricing.plan.EntryStep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A rate per hour, and for a newcomer the steps by which it rises. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("hourly")
@JsonPropertyOrder({"label", "position", "quoted", "weeklyHours", "entryPath", "warnings", "assumptions"})
public abstract non-sealed class HourlyQuote implements Quote {

    HourlyQuote() {}

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
    static HourlyQuote fromJson(ImmutableHourlyQuote.Json json) {
        return ImmutableHourlyQuote.fromJson(json);
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
     * Where in the market the rate is placed.
     *
     * @return the position
     */
    @JsonProperty
    public abstract RatePosition position();

    /**
     * The rate and what is behind it.
     *
     * @return the price of an hour; its breakdowns are of the payment for a week of {@link #weeklyHours()}
     */
    @JsonProperty
    public abstract QuotedPrice quoted();

    /**
     * How many hours a week are worked.
     *
     * @return hours in [1, 168]
     */
    @JsonProperty
    public abstract int weeklyHours();

    /**
     * The steps by which an entry rate rises to the market rate.
     *
     * @return the steps with their rates, from the first on; empty for other positions
     */
    @JsonProperty
    public abstract List<Stage> entryPath();

    /**
     * The rate.
     *
     * @return {@link #quoted()} as a rate
     */
    @Override
    public final HourlyRate rate() {
        return HourlyRate.of(quoted().price());
    }

    /**
     * What is left of an hour, out of a week's payment.
     *
     * @return the week's net over its hours, rounded down to the minor unit, from the highest fee to the lowest
     */
    public final MoneyRange netPerHour() {
        return MoneyRange.of(
                perHour(quoted().net().low()), perHour(quoted().net().high()));
    }

    /**
     * The rate as hourly terms.
     *
     * @return terms with the rate and the weekly hours as their limit
     */
    @Override
    public final HourlyTerms terms() {
        return HourlyTerms.builder().rate(rate()).weeklyHours(weeklyHours()).build();
    }

    private Money perHour(Money week) {
        BigDecimal share = week.amount().divide(BigDecimal.valueOf(weeklyHours()), MathContext.DECIMAL128);
        return Money.rounded(share, week.currency(), RoundingMode.FLOOR);
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
     * One step of the way from the entry rate to the market rate. Immutable and thread-safe.
     *
     * @param step from which progress on, and with what discount
     * @param rate the rate of the step; not below the floor that holds the discount
     * @param current whether it is the step that holds now
     */
    @JsonPropertyOrder({"step", "rate", "current"})
    public record Stage(EntryStep step, HourlyRate rate, boolean current) {
        /** Checks that nothing is null. */
        public Stage {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(rate, "rate");
        }
    }

    @Value.Check
    final void check() {
        Check.line("label", label(), 100);
        Check.inRange("weeklyHours", weeklyHours(), 1, 168);
    }

    /** Builds quotes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableHourlyQuote.Builder {
        Builder() {}
    }
}
