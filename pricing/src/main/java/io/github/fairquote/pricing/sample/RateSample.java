package io.github.fairquote.pricing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One observed freelancer: the hourly rate, and what is known about who asks for it or was paid it.
 *
 * <p>Only rate and country are required; the more of the rest is given, the more a
 * model can tell apart. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "rate",
    "country",
    "niche",
    "level",
    "skills",
    "basis",
    "observedOn",
    "weight",
    "jobSuccess",
    "reviews",
    "stars"
})
public abstract class RateSample {
    /** The highest weight of one sample. */
    public static final double WEIGHT_LIMIT = 1e6;

    /** The most skills of one sample. */
    public static final int SKILL_LIMIT = 200;

    private static final int ID_LIMIT = 200;

    RateSample() {}

    /**
     * A sample of weight 1 of which only the essentials are known.
     *
     * @param rate the observed rate, asked for in public
     * @param country the freelancer's country
     * @param niche the niche
     * @return the sample
     */
    public static RateSample of(HourlyRate rate, CountryCode country, Niche niche) {
        return builder().rate(rate).country(country).niche(niche).build();
    }

    /**
     * A sample of weight 1 with the three attributes that the rate model looks at first.
     *
     * @param rate the observed rate, asked for in public
     * @param country the freelancer's country
     * @param niche the niche
     * @param level the experience
     * @return the sample
     */
    public static RateSample of(HourlyRate rate, CountryCode country, Niche niche, ExperienceLevel level) {
        return builder().rate(rate).country(country).niche(niche).level(level).build();
    }

    /**
     * The same sample at another rate, such as one in another currency.
     *
     * @param rate the other rate
     * @return the sample
     */
    public final RateSample withRate(HourlyRate rate) {
        Builder copy = builder()
                .rate(rate)
                .country(country())
                .addAllSkills(skills())
                .basis(basis())
                .weight(weight());
        id().ifPresent(copy::id);
        niche().ifPresent(copy::niche);
        level().ifPresent(copy::level);
        observedOn().ifPresent(copy::observedOn);
        jobSuccess().ifPresent(copy::jobSuccess);
        reviews().ifPresent(copy::reviews);
        stars().ifPresent(copy::stars);
        return copy.build();
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
    static RateSample fromJson(ImmutableRateSample.Json json) {
        return ImmutableRateSample.fromJson(json);
    }

    /**
     * The caller's own name for the sample, shown again wherever the sample is explained.
     *
     * @return one line of at most 200 characters, if given; need not be unique
     */
    @JsonProperty
    public abstract Optional<String> id();

    /**
     * The observed rate.
     *
     * @return money per hour
     */
    @JsonProperty
    public abstract HourlyRate rate();

    /**
     * Where the freelancer lives.
     *
     * @return the country
     */
    @JsonProperty
    public abstract CountryCode country();

    /**
     * What the freelancer does.
     *
     * @return the niche, if known
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * How experienced the freelancer is.
     *
     * @return the level, if known
     */
    @JsonProperty
    public abstract Optional<ExperienceLevel> level();

    /**
     * The skills shown on the profile.
     *
     * @return at most {@value #SKILL_LIMIT} skills in the order given; empty if unknown; one named twice counts once
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * Whether the rate was asked for or paid.
     *
     * @return the basis; {@link RateBasis#ASKED} unless set
     */
    @Value.Default
    @JsonProperty
    public RateBasis basis() {
        return RateBasis.ASKED;
    }

    /**
     * The day on which the rate was seen.
     *
     * @return the day, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> observedOn();

    /**
     * How many observations this sample stands for: weight 2 means the same as giving the sample twice.
     *
     * @return a number in (0, 10^6]; 1 unless set
     */
    @Value.Default
    @JsonProperty
    public double weight() {
        return 1;
    }

    /**
     * The job success score shown on the profile.
     *
     * @return the score in percent, if known
     */
    @JsonProperty
    public abstract Optional<JobSuccessScore> jobSuccess();

    /**
     * The number of reviews shown on the profile.
     *
     * @return a number not below 0, if known
     */
    @JsonProperty
    public abstract Optional<Integer> reviews();

    /**
     * The mean rating shown on the profile.
     *
     * @return the stars, if known
     */
    @JsonProperty
    public abstract Optional<StarRating> stars();

    /**
     * Checks the attributes.
     *
     * @throws InvalidValueException ZERO_WEIGHT for weight 0, NUMBER_OUT_OF_RANGE for any other bad weight or a negative number
     *     of reviews, TOO_MANY_ELEMENTS, or a rule of one-line text for the id
     */
    @Value.Check
    final void check() {
        id().ifPresent(text -> Check.line("id", text, ID_LIMIT));
        Check.that(weight() != 0, ProblemCode.ZERO_WEIGHT, "weight", "is zero; leave the sample out instead");
        Check.inRange("weight", weight(), Double.MIN_VALUE, WEIGHT_LIMIT);
        Check.atMost("skills", skills().size(), SKILL_LIMIT);
        reviews().ifPresent(count -> Check.inRange("reviews", count, 0, Integer.MAX_VALUE));
    }

    /** Builds samples; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateSample.Builder {
        Builder() {}
    }
}
