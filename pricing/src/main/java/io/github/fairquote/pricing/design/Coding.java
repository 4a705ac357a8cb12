package io.github.fairquote.pricing.design;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How samples and queries become numbers: which columns the equations have and where each attribute stands in them.
 *
 * <p>Columns: base, slope of the country index, one slope per signal of standing, then one effect per country, niche, level
 * and skill. The combination of country, niche and level (the cell) is no column: it is eliminated.
 */
public record Coding(
        CountryIndex index,
        Standing standing,
        FactorLevels<CountryCode> countries,
        FactorLevels<Optional<Niche>> niches,
        FactorLevels<Optional<ExperienceLevel>> levels,
        SkillVocabulary skills) {
    /** The column of the base. */
    public static final int BASE = 0;

    /** The column of the slope. */
    public static final int SLOPE = 1;

    /** The column of the first signal of standing. */
    public static final int STANDING = 2;

    /** Orders optional values with the absent one first. */
    public static <T extends Comparable<? super T>> Comparator<Optional<T>> absentFirst() {
        return (a, b) -> a.isPresent() && b.isPresent()
                ? a.get().compareTo(b.get())
                : Boolean.compare(a.isPresent(), b.isPresent());
    }

    /** The column of the first country. */
    public int firstCountry() {
        return STANDING + standing.signals().size();
    }

    /** The column of the first niche. */
    public int firstNiche() {
        return firstCountry() + countries.size();
    }

    /** The column of the first level. */
    public int firstLevel() {
        return firstNiche() + niches.size();
    }

    /** The column of the first skill. */
    public int firstSkill() {
        return firstLevel() + levels.size();
    }

    /** How many columns there are. */
    public int columns() {
        return firstSkill() + skills.size();
    }

    /** The three factors of which every observation has exactly one value, and the skills: the shrunken blocks. */
    public List<Block> blocks() {
        return List.of(
                new Block(firstCountry(), countries.size()),
                new Block(firstNiche(), niches.size()),
                new Block(firstLevel(), levels.size()),
                new Block(firstSkill(), skills.size()));
    }

    /** A number for a combination of seen values, ascending with country, then niche, then level. */
    public long cell(int country, int niche, int level) {
        return ((long) country * niches.size() + niche) * levels.size() + level;
    }

    /** The country of a cell. */
    public int countryOf(long cell) {
        return (int) (cell / levels.size() / niches.size());
    }

    /** The niche of a cell. */
    public int nicheOf(long cell) {
        return (int) (cell / levels.size() % niches.size());
    }

    /** The level of a cell. */
    public int levelOf(long cell) {
        return (int) (cell % levels.size());
    }

    /** What a sample has beside its cell. */
    public Features features(RateSample sample) {
        return features(sample.skills(), sample.jobSuccess(), sample.reviews(), sample.stars());
    }

    /** What someone with such skills and standing has beside the cell. */
    public Features features(
            List<SkillTag> tags,
            Optional<JobSuccessScore> jobSuccess,
            Optional<Integer> reviews,
            Optional<StarRating> stars) {
        return skills.size() == 0 && standing.signals().isEmpty()
                ? Features.NONE
                : new Features(skills.numbers(tags), standing.centred(jobSuccess, reviews, stars));
    }

    /** The design row of some values, of which those never seen ({@link FactorLevels#UNSEEN}) have no column. */
    public DesignRow row(double fromMedian, int country, int niche, int level, Features features) {
        DesignRow row = new DesignRow(STANDING + standing.signals().size() + 3 + features.skillCount());
        row.add(BASE, 1);
        row.add(SLOPE, fromMedian);
        for (int i = 0; i < standing.signals().size(); i++) {
            row.add(STANDING + i, features.standing(i));
        }
        row.addIfSeen(firstCountry(), country);
        row.addIfSeen(firstNiche(), niche);
        row.addIfSeen(firstLevel(), level);
        for (int i = 0; i < features.skillCount(); i++) {
            row.add(firstSkill() + features.skill(i), 1);
        }
        return row;
    }

    /** A run of columns whose effects share one variance. */
    public record Block(int first, int size) {}
}
