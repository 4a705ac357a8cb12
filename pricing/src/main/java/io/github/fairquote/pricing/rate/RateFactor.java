package io.github.fairquote.pricing.rate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import org.immutables.value.Value;

/**
 * One step from the base to the typical rate: what it is about, by what it multiplies, and how sure that is.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"kind", "subject", "value", "logSd", "observed"})
public abstract class RateFactor {
    /** What a factor is about. */
    public enum Kind {
        /** The rate in the middle of the market, in major units per hour: the one factor that is money. */
        @JsonProperty("base")
        BASE,
        /** The public index of the country, damped by the elasticity. */
        @JsonProperty("geography")
        GEOGRAPHY,
        /** What the country's samples show beyond its index. */
        @JsonProperty("country")
        COUNTRY,
        /** The niche. */
        @JsonProperty("niche")
        NICHE,
        /** The level. */
        @JsonProperty("level")
        LEVEL,
        /** What this combination of country, niche and level has beyond its parts. */
        @JsonProperty("cell")
        CELL,
        /** One skill; or, if the query states none, those of the niche's samples in the mean. */
        @JsonProperty("skill")
        SKILL,
        /** Job success, reviews and stars together, compared with those of the samples. */
        @JsonProperty("standing")
        STANDING,
        /** The correction that the model's own leave-one-out errors ask for in the middle. */
        @JsonProperty("calibration")
        CALIBRATION,
        /** The lift to the lowest rate that the marketplace takes. */
        @JsonProperty("minimum")
        MINIMUM
    }

    RateFactor() {}

    static RateFactor of(Kind kind, String subject, double effect, double logSd, boolean observed) {
        return builder()
                .kind(kind)
                .subject(subject)
                .value(StrictMath.exp(effect))
                .logSd(logSd)
                .observed(observed)
                .build();
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
    static RateFactor fromJson(ImmutableRateFactor.Json json) {
        return ImmutableRateFactor.fromJson(json);
    }

    /**
     * What the factor is about.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract Kind kind();

    /**
     * The country, niche, level or skill in question, or what else the factor stands for.
     *
     * @return one line, such as {@code UA} or {@code data-engineering}
     */
    @JsonProperty
    public abstract String subject();

    /**
     * The number to multiply by.
     *
     * @return a finite number above 0; 1 for what makes no difference; major units per hour for {@link Kind#BASE}
     */
    @JsonProperty
    public abstract double value();

    /**
     * How uncertain the factor is.
     *
     * @return the standard deviation of its natural logarithm, not below 0: with 0.1, about 10 % either way
     */
    @JsonProperty
    public abstract double logSd();

    /**
     * Whether samples speak to the factor.
     *
     * @return false if it is 1 only because nothing like it was seen
     */
    @JsonProperty
    public abstract boolean observed();

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    @Value.Check
    final void check() {
        Check.positive("value", value());
        Check.inRange("logSd", logSd(), 0, Double.MAX_VALUE);
    }

    /** Builds factors; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateFactor.Builder {
        Builder() {}
    }
}
