package io.github.fairquote.pricing.rate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The freelancer whose fair rate is asked for.
 *
 * <p>What is left out is not guessed: the estimate is then for the middle of all, and less certain. If the level is itself taken
 * from the standing (a badge, say), give one of the two, or it counts twice. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"country", "niche", "level", "skills", "jobSuccess", "reviews", "stars"})
public abstract class RateQuery {
    RateQuery() {}

    /**
     * A query for a country and a niche, at no particular level.
     *
     * @param country where the freelancer lives
     * @param niche what the freelancer does
     * @return the query
     */
    public static RateQuery of(CountryCode country, Niche niche) {
        return builder().country(country).niche(niche).build();
    }

    /**
     * A query for a country, a niche and a level.
     *
     * @param country where the freelancer lives
     * @param niche what the freelancer does
     * @param level how experienced the freelancer is
     * @return the query
     */
    public static RateQuery of(CountryCode country, Niche niche, ExperienceLevel level) {
        return builder().country(country).niche(niche).level(level).build();
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
    static RateQuery fromJson(ImmutableRateQuery.Json json) {
        return ImmutableRateQuery.fromJson(json);
    }

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
     * @return the niche, if stated
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * How experienced the freelancer is.
     *
     * @return the level, if stated
     */
    @JsonProperty
    public abstract Optional<ExperienceLevel> level();

    /**
     * The freelancer's skills.
     *
     * @return at most {@value RateSample#SKILL_LIMIT} skills in the order given; empty if not stated, which counts as the mean
     *     of the niche's samples
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * The job success score.
     *
     * @return the score in percent, if stated
     */
    @JsonProperty
    public abstract Optional<JobSuccessScore> jobSuccess();

    /**
     * The number of reviews.
     *
     * @return a number not below 0, if stated
     */
    @JsonProperty
    public abstract Optional<Integer> reviews();

    /**
     * The mean rating.
     *
     * @return the stars, if stated
     */
    @JsonProperty
    public abstract Optional<StarRating> stars();

    /**
     * The same freelancer in another country.
     *
     * @param country the other country
     * @return the query
     */
    public final RateQuery in(CountryCode country) {
        return of(country, niche(), level(), skills(), jobSuccess(), reviews(), stars());
    }

    /**
     * The same freelancer in another niche.
     *
     * @param niche the other niche
     * @return the query
     */
    public final RateQuery with(Niche niche) {
        return of(country(), Optional.of(niche), level(), skills(), jobSuccess(), reviews(), stars());
    }

    /**
     * The same freelancer at another level.
     *
     * @param level the other level
     * @return the query
     */
    public final RateQuery with(ExperienceLevel level) {
        return of(country(), niche(), Optional.of(level), skills(), jobSuccess(), reviews(), stars());
    }

    /**
     * The same freelancer with one more skill.
     *
     * @param skill the skill; one that is there already is not added again
     * @return the query
     * @throws InvalidValueException TOO_MANY_ELEMENTS
     */
    public final RateQuery plus(SkillTag skill) {
        if (skills().contains(skill)) {
            return this;
        }
        List<SkillTag> more = new ArrayList<>(skills());
        more.add(skill);
        return of(country(), niche(), level(), more, jobSuccess(), reviews(), stars());
    }

    /**
     * The same freelancer with another job success score.
     *
     * @param score the other score
     * @return the query
     */
    public final RateQuery with(JobSuccessScore score) {
        return of(country(), niche(), level(), skills(), Optional.of(score), reviews(), stars());
    }

    /**
     * The same freelancer with another number of reviews.
     *
     * @param count the other number, not below 0
     * @return the query
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public final RateQuery withReviews(int count) {
        return of(country(), niche(), level(), skills(), jobSuccess(), Optional.of(count), stars());
    }

    /**
     * The same freelancer with another mean rating.
     *
     * @param rating the other rating
     * @return the query
     */
    public final RateQuery with(StarRating rating) {
        return of(country(), niche(), level(), skills(), jobSuccess(), reviews(), Optional.of(rating));
    }

    private static RateQuery of(
            CountryCode country,
            Optional<Niche> niche,
            Optional<ExperienceLevel> level,
            List<SkillTag> skills,
            Optional<JobSuccessScore> jobSuccess,
            Optional<Integer> reviews,
            Optional<StarRating> stars) {
        Builder query = builder().country(country).addAllSkills(skills);
        niche.ifPresent(query::niche);
        level.ifPresent(query::level);
        jobSuccess.ifPresent(query::jobSuccess);
        reviews.ifPresent(query::reviews);
        stars.ifPresent(query::stars);
        return query.build();
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for negative reviews, TOO_MANY_ELEMENTS for skills
     */
    @Value.Check
    final void check() {
        Check.atMost("skills", skills().size(), RateSample.SKILL_LIMIT);
        reviews().ifPresent(count -> Check.inRange("reviews", count, 0, Integer.MAX_VALUE));
    }

    /** Builds queries; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateQuery.Builder {
        Builder() {}
    }
}
