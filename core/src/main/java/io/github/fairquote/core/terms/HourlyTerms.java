package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Pay by the hour. A contract states its rate; a job post may state a range, its lower end alone, or nothing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("hourly")
@JsonPropertyOrder({"rate", "rateUpTo", "weeklyHours"})
public abstract non-sealed class HourlyTerms implements ContractTerms {

    HourlyTerms() {}

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
    static HourlyTerms fromJson(ImmutableHourlyTerms.Json json) {
        return ImmutableHourlyTerms.fromJson(json);
    }

    /**
     * What an hour is paid, or the lower end of the range that a post states.
     *
     * @return the rate; empty if the post states none
     */
    @JsonProperty
    public abstract Optional<HourlyRate> rate();

    /**
     * The upper end of the range that a post states.
     *
     * @return the highest rate, above {@link #rate()} and in its currency; empty unless a range is stated
     */
    @JsonProperty
    public abstract Optional<HourlyRate> rateUpTo();

    /**
     * The most hours that are paid in a week.
     *
     * @return the hours in [0, 168]; 0 while the client has stopped the work; empty if there is no limit
     */
    @JsonProperty
    public abstract Optional<Integer> weeklyHours();

    /**
     * The terms of an agreed rate without a weekly limit.
     *
     * @param rate the rate
     * @return the terms
     */
    public static HourlyTerms at(HourlyRate rate) {
        return builder().rate(rate).build();
    }

    private void checkRange(HourlyRate highest) {
        HourlyRate lowest = rate().orElseThrow(() -> new InvalidValueException(
                ProblemCode.INCONSISTENT, "rateUpTo", "rateUpTo stands without rate: " + highest));
        Check.that(
                highest.currency().equals(lowest.currency()),
                ProblemCode.CURRENCY_MISMATCH,
                "rateUpTo",
                "is not in " + lowest.currency() + ": " + highest);
        Check.that(
                highest.compareTo(lowest) > 0,
                ProblemCode.INCONSISTENT,
                "rateUpTo",
                "is not above " + lowest + ": " + highest);
    }

    @Value.Check
    final void check() {
        weeklyHours().ifPresent(hours -> Check.inRange("weeklyHours", hours, 0, 168));
        rateUpTo().ifPresent(this::checkRange);
    }

    /** Builds hourly terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableHourlyTerms.Builder {
        Builder() {}
    }
}
