package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * The score of one window, as far as it is known.
 *
 * <p>{@code low = 100 * lowPoints / lowWeight} and {@code high = 100 * highPoints / highWeight}, both in percent to four decimals, half to even, and not below zero. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "months",
    "jobs",
    "jobsAtMost",
    "clients",
    "clientsAtMost",
    "eligible",
    "possiblyEligible",
    "lowPoints",
    "lowWeight",
    "highPoints",
    "highWeight"
})
public abstract class WindowEstimate {

    WindowEstimate() {}

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
    static WindowEstimate fromJson(ImmutableWindowEstimate.Json json) {
        return ImmutableWindowEstimate.fromJson(json);
    }

    /**
     * How long the window is.
     *
     * @return the months
     */
    @JsonProperty
    public abstract int months();

    /**
     * How many contracts count for certain.
     *
     * @return the number
     */
    @JsonProperty
    public abstract int jobs();

    /**
     * How many contracts may count.
     *
     * @return the number, not below {@link #jobs()}
     */
    @JsonProperty
    public abstract int jobsAtMost();

    /**
     * Of how many different clients those are that count for certain.
     *
     * @return the number, over the span that the rules name
     */
    @JsonProperty
    public abstract int clients();

    /**
     * Of how many different clients those are that may count.
     *
     * @return the number, over the span that the rules name
     */
    @JsonProperty
    public abstract int clientsAtMost();

    /**
     * Whether the window has enough contracts and clients for certain.
     *
     * @return true if so
     */
    @JsonProperty
    public abstract boolean eligible();

    /**
     * Whether the window may have enough contracts and clients.
     *
     * @return true if so, in particular if {@link #eligible()}
     */
    @JsonProperty
    public abstract boolean possiblyEligible();

    /**
     * What counts for the score if everything unknown is unfavourable.
     *
     * @return the weight of positives, less that of negatives if the form is the difference
     */
    @JsonProperty
    public abstract BigDecimal lowPoints();

    /**
     * What counts at all then.
     *
     * @return the weight, not negative
     */
    @JsonProperty
    public abstract BigDecimal lowWeight();

    /**
     * What counts for the score if everything unknown is favourable.
     *
     * @return the weight of positives, less that of negatives if the form is the difference
     */
    @JsonProperty
    public abstract BigDecimal highPoints();

    /**
     * What counts at all then.
     *
     * @return the weight, not negative
     */
    @JsonProperty
    public abstract BigDecimal highWeight();

    /**
     * The lowest possible score of the window.
     *
     * @return percent in [0, 100]; 0 if nothing counts
     */
    public final BigDecimal low() {
        return percent(lowPoints(), lowWeight());
    }

    /**
     * The highest possible score of the window.
     *
     * @return percent in [0, 100], not below {@link #low()}; 0 if nothing counts
     */
    public final BigDecimal high() {
        return percent(highPoints(), highWeight());
    }

    private static BigDecimal percent(BigDecimal points, BigDecimal weight) {
        return points.signum() <= 0
                ? BigDecimal.ZERO.setScale(4)
                : points.movePointRight(2).divide(weight, 4, RoundingMode.HALF_EVEN);
    }

    /** Builds estimates of windows; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableWindowEstimate.Builder {
        Builder() {}
    }
}
