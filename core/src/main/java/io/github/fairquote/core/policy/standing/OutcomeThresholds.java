package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * What makes an outcome positive or negative. No platform publishes this: thresholds are assumptions, and say so in their provenance.
 *
 * <p>Between the two thresholds of a scale an outcome is neutral. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "positiveStars",
    "negativeStars",
    "positiveRecommendation",
    "negativeRecommendation",
    "negativeReasons"
})
public abstract class OutcomeThresholds {

    OutcomeThresholds() {}

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
    static OutcomeThresholds fromJson(ImmutableOutcomeThresholds.Json json) {
        return ImmutableOutcomeThresholds.fromJson(json);
    }

    /**
     * The fewest public stars of a positive outcome.
     *
     * @return the stars, themselves included
     */
    @JsonProperty
    public abstract StarRating positiveStars();

    /**
     * The most public stars of a negative outcome.
     *
     * @return the stars, themselves included; fewer than {@link #positiveStars()}
     */
    @JsonProperty
    public abstract StarRating negativeStars();

    /**
     * The lowest private recommendation of a positive outcome.
     *
     * @return the answer, itself included, in [1, 10]
     */
    @JsonProperty
    public abstract int positiveRecommendation();

    /**
     * The highest private recommendation of a negative outcome.
     *
     * @return the answer, itself included, in [0, 9] and below {@link #positiveRecommendation()}
     */
    @JsonProperty
    public abstract int negativeRecommendation();

    /**
     * The reasons for ending that make an outcome negative.
     *
     * @return different reasons; may be empty
     */
    @JsonProperty
    public abstract List<EndReason> negativeReasons();

    @Value.Check
    final void check() {
        Check.that(
                negativeStars().compareTo(positiveStars()) < 0,
                ProblemCode.INCONSISTENT,
                "negativeStars",
                "are not fewer than positiveStars, " + positiveStars() + ": " + negativeStars());
        Check.inRange("positiveRecommendation", positiveRecommendation(), 1, 10);
        Check.inRange("negativeRecommendation", negativeRecommendation(), 0, positiveRecommendation() - 1);
        Check.distinct("negativeReasons", negativeReasons());
    }

    /** Builds thresholds; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeThresholds.Builder {
        Builder() {}
    }
}
