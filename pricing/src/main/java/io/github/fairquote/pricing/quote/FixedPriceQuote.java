package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.terms.FixedPriceTerms;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.pricing.effort.Effort;
import io.github.fairquote.pricing.effort.EffortDistribution;
import io.github.fairquote.pricing.effort.TaskDependence;
import java.util.List;
import org.immutables.value.Value;

/**
 * A price for the whole, with the effort that it stands on and the milestones by which it is paid. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("fixed-price")
@JsonPropertyOrder({
    "label",
    "rate",
    "expectedHours",
    "hours",
    "confidence",
    "distribution",
    "dependence",
    "days",
    "quoted",
    "milestones",
    "warnings",
    "assumptions"
})
public abstract non-sealed class FixedPriceQuote implements Quote {

    FixedPriceQuote() {}

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
    static FixedPriceQuote fromJson(ImmutableFixedPriceQuote.Json json) {
        return ImmutableFixedPriceQuote.fromJson(json);
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
     * The expected hours.
     *
     * @return the sum of the tasks' expectations, above 0
     */
    @JsonProperty
    public abstract double expectedHours();

    /**
     * The hours that are paid: those that are not exceeded with {@link #confidence()}.
     *
     * @return hours above 0
     */
    @JsonProperty
    public abstract double hours();

    /**
     * With which probability the hours are enough.
     *
     * @return a number in [0.5, 0.99]
     */
    @JsonProperty
    public abstract double confidence();

    /**
     * How hours lie around their expectation.
     *
     * @return the distribution
     */
    @JsonProperty
    public abstract EffortDistribution distribution();

    /**
     * How the tasks' surprises hang together.
     *
     * @return the assumption
     */
    @JsonProperty
    public abstract TaskDependence dependence();

    /**
     * How long it takes with the weekly hours.
     *
     * @return calendar days, at least 1
     */
    @JsonProperty
    public abstract int days();

    /**
     * The price and what is behind it.
     *
     * @return the price; its breakdowns are of all milestones
     */
    @JsonProperty
    public abstract QuotedPrice quoted();

    /**
     * The steps by which it is paid.
     *
     * @return the milestones in the order of their first tasks, adding up to the price exactly; empty if it is paid at once
     */
    @JsonProperty
    public abstract List<Milestone> milestones();

    /**
     * The price as fixed-price terms.
     *
     * @return terms with the price and its milestones, without dates
     */
    @Override
    public final FixedPriceTerms terms() {
        return FixedPriceTerms.builder()
                .price(quoted().price())
                .addAllMilestones(milestones())
                .build();
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

    @Value.Check
    final void check() {
        Check.line("label", label(), 100);
        Check.positive("expectedHours", expectedHours());
        Check.positive("hours", hours());
        Check.inRange("confidence", confidence(), Effort.LOWEST_CONFIDENCE, Effort.HIGHEST_CONFIDENCE);
        Check.inRange("days", days(), 1, Integer.MAX_VALUE);
    }

    /** Builds quotes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFixedPriceQuote.Builder {
        Builder() {}
    }
}
