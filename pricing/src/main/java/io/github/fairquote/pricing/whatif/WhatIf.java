package io.github.fairquote.pricing.whatif;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one freelancer's fair rate would be if one thing were otherwise.
 *
 * <p>Everything told is a difference between people of the samples who are alike otherwise: an association, not what a change
 * would cause. Only values that samples have are tried, except for countries, which the index covers as well. Immutable and
 * thread-safe.
 */
public final class WhatIf {
    private static final String NOT_STATED = "not stated";
    private static final double CONFIDENCE = 0.8;

    private final RateModel model;
    private final RateQuery now;

    private WhatIf(RateModel model, RateQuery now) {
        this.model = model;
        this.now = now;
    }

    /**
     * Asks about one freelancer in one market.
     *
     * @param model the market
     * @param now the freelancer at present
     * @return what can be asked
     */
    public static WhatIf of(RateModel model, RateQuery now) {
        return new WhatIf(Objects.requireNonNull(model, "model"), Objects.requireNonNull(now, "now"));
    }

    /**
     * At every other level.
     *
     * @return a change for each level of the samples but the present one, from entry up
     */
    public List<RateChange> levels() {
        return model.levels().stream()
                .filter(level -> !now.level().equals(Optional.of(level)))
                .map(this::atLevel)
                .toList();
    }

    /**
     * In every other niche; skills that are stated stay.
     *
     * @return a change for each niche of the samples but the present one, in their order
     */
    public List<RateChange> niches() {
        return model.niches().stream()
                .filter(niche -> !now.niche().equals(Optional.of(niche)))
                .map(this::inNiche)
                .toList();
    }

    /**
     * With one more skill.
     *
     * @return a change for each skill that has an effect in the market and is not stated, in their order; empty if no skills are
     *     stated at all, because then the mean of the niche stands in and one more has no meaning
     */
    public List<RateChange> skills() {
        if (now.skills().isEmpty()) {
            return List.of();
        }
        return model.skills().stream()
                .map(SkillTag::of)
                .filter(skill -> !now.skills().contains(skill))
                .map(skill -> change(RateChange.Kind.SKILL, "without", skill.key(), now.plus(skill)))
                .toList();
    }

    /**
     * In other countries.
     *
     * @param countries the countries
     * @return a change for each that is not the present one, in the order given
     */
    public List<RateChange> countries(Collection<CountryCode> countries) {
        String here = now.country().code();
        return countries.stream()
                .filter(country -> !country.equals(now.country()))
                .map(country -> change(RateChange.Kind.COUNTRY, here, country.code(), now.in(country)))
                .toList();
    }

    /**
     * With another job success score.
     *
     * @param score the score
     * @return the change
     */
    public RateChange jobSuccess(JobSuccessScore score) {
        String from = now.jobSuccess().map(JobSuccessScore::toString).orElse(NOT_STATED);
        return change(RateChange.Kind.JOB_SUCCESS, from, score.toString(), now.with(score));
    }

    /**
     * With another number of reviews.
     *
     * @param count the number, not below 0
     * @return the change
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public RateChange reviews(int count) {
        String from = now.reviews().map(Object::toString).orElse(NOT_STATED);
        return change(RateChange.Kind.REVIEWS, from, Integer.toString(count), now.withReviews(count));
    }

    /**
     * With another mean rating.
     *
     * @param rating the rating
     * @return the change
     */
    public RateChange stars(StarRating rating) {
        String from = now.stars().map(StarRating::toString).orElse(NOT_STATED);
        return change(RateChange.Kind.STARS, from, rating.toString(), now.with(rating));
    }

    /**
     * Under another profile, such as a specialised one of the same freelancer.
     *
     * @param name what to call it
     * @param other what it says
     * @return the change
     */
    public RateChange profile(String name, RateQuery other) {
        return change(RateChange.Kind.PROFILE, "general", Objects.requireNonNull(name, "name"), other);
    }

    /**
     * The changes that raise the rate most, as far as one can be sure: levels above the present one, niches and skills, ordered by the
     * lower end of the factor's 80 % interval.
     *
     * @param count how many at most, not below 0
     * @return changes whose factor's lower end is above 1, the surest gain first; empty if there is none
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for a negative count
     */
    public List<RateChange> surestGains(int count) {
        Check.inRange("count", count, 0, Integer.MAX_VALUE);
        List<RateChange> all = new ArrayList<>(higherLevels());
        all.addAll(niches());
        all.addAll(skills());
        return all.stream()
                .filter(change -> change.comparison().low(CONFIDENCE) > 1)
                .sorted(Comparator.comparingDouble(
                        (RateChange change) -> -change.comparison().low(CONFIDENCE)))
                .limit(count)
                .toList();
    }

    /** Nothing is above a level that is not stated. */
    private List<RateChange> higherLevels() {
        return model.levels().stream()
                .filter(level ->
                        now.level().filter(own -> level.compareTo(own) > 0).isPresent())
                .map(this::atLevel)
                .toList();
    }

    private RateChange atLevel(ExperienceLevel level) {
        String from = now.level().map(ExperienceLevel::word).orElse(NOT_STATED);
        return change(RateChange.Kind.LEVEL, from, level.word(), now.with(level));
    }

    private RateChange inNiche(Niche niche) {
        String from = now.niche().map(Niche::toString).orElse(NOT_STATED);
        return change(RateChange.Kind.NICHE, from, niche.toString(), now.with(niche));
    }

    private RateChange change(RateChange.Kind kind, String from, String to, RateQuery query) {
        return new RateChange(kind, from, to, query, model.compare(now, query));
    }
}
