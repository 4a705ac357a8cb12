package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What samples say of niches beyond their rates. Each sample counts once, whatever its weight; samples without a niche are left out.
 * The order of the samples does not matter. Immutable and thread-safe.
 */
public final class NicheSurvey {
    /** From how many samples on anything is said of a niche unless set otherwise; an assumption. */
    public static final int DEFAULT_MINIMUM = 10;

    private final Map<Niche, List<RateSample>> byNiche;
    private final int all;
    private final int minimum;

    private NicheSurvey(Map<Niche, List<RateSample>> byNiche, int all, int minimum) {
        this.byNiche = byNiche;
        this.all = all;
        this.minimum = minimum;
    }

    /**
     * Counts samples.
     *
     * @param samples the samples
     * @return the survey, with the default minimum
     */
    public static NicheSurvey of(Collection<RateSample> samples) {
        Map<Niche, List<RateSample>> byNiche = new TreeMap<>();
        samples.forEach(sample -> sample.niche()
                .ifPresent(niche ->
                        byNiche.computeIfAbsent(niche, n -> new ArrayList<>()).add(sample)));
        int all = byNiche.values().stream().mapToInt(List::size).sum();
        return new NicheSurvey(byNiche, all, DEFAULT_MINIMUM);
    }

    /**
     * The same survey with another minimum.
     *
     * @param samples from how many samples on anything is said of a niche, at least 1
     * @return the changed copy
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public NicheSurvey withMinimum(int samples) {
        return new NicheSurvey(byNiche, all, Check.inRange("samples", samples, 1, Integer.MAX_VALUE));
    }

    /**
     * The niches seen.
     *
     * @return the niches by number of samples downwards, by name among equals
     */
    public List<Niche> niches() {
        return byNiche.keySet().stream()
                .sorted(Comparator.comparingInt((Niche niche) -> -of(niche).size())
                        .thenComparing(niche -> niche))
                .toList();
    }

    /**
     * How crowded a niche is.
     *
     * @param niche the niche, seen or not
     * @return its share of the samples, with whom they are of
     */
    public NicheCrowd crowd(Niche niche) {
        List<RateSample> samples = of(niche);
        SampleShare share = new SampleShare(samples.size(), all);
        double even = 1.0 / Math.max(1, byNiche.size());
        boolean thin = samples.size() < minimum;
        boolean unknown = all < minimum || byNiche.size() < 2;
        Crowding crowding = unknown ? Crowding.UNKNOWN : compared(share, even);
        return new NicheCrowd(
                niche,
                share,
                even,
                crowding,
                byCountry(samples),
                byLevel(samples),
                thin,
                reasons(samples, thin, unknown));
    }

    private List<String> reasons(List<RateSample> samples, boolean thin, boolean unknown) {
        List<String> reasons = new ArrayList<>();
        reasons.add(samples.size() + " of " + all + " samples, in " + byNiche.size() + " niches");
        reasons.add("a share of the samples given, which need not be that of the market");
        if (thin) {
            reasons.add("thin: fewer than " + minimum + " samples are in the niche");
        }
        if (unknown) {
            reasons.add("not judged: that takes " + minimum + " samples and two niches");
        }
        return reasons;
    }

    private static Crowding compared(SampleShare share, double even) {
        if (share.low() > even) {
            return Crowding.CROWDED;
        }
        return share.high() < even ? Crowding.SPARSE : Crowding.AVERAGE;
    }

    private static Map<CountryCode, Integer> byCountry(List<RateSample> samples) {
        Map<CountryCode, Integer> counts = new LinkedHashMap<>();
        samples.forEach(sample -> counts.merge(sample.country(), 1, Integer::sum));
        Map<CountryCode, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<CountryCode, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().code()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Map<ExperienceLevel, Integer> byLevel(List<RateSample> samples) {
        Map<ExperienceLevel, Integer> counts = new EnumMap<>(ExperienceLevel.class);
        samples.forEach(sample -> sample.level().ifPresent(level -> counts.merge(level, 1, Integer::sum)));
        return counts;
    }

    /**
     * Which skills are typical of a niche.
     *
     * @param niche the niche, seen or not
     * @return what its samples show; empty if none shows a skill
     */
    public TypicalSkills typicalSkills(Niche niche) {
        List<RateSample> samples =
                of(niche).stream().filter(sample -> !sample.skills().isEmpty()).toList();
        Map<String, SkillTag> labels = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (RateSample sample : samples) {
            sample.skills().stream().distinct().forEach(skill -> {
                counts.merge(skill.key(), 1, Integer::sum);
                labels.merge(skill.key(), skill, NicheSurvey::firstLabel);
            });
        }
        List<TypicalSkill> skills = new ArrayList<>();
        labels.forEach((key, skill) ->
                skills.add(new TypicalSkill(skill, new SampleShare(counts.getOrDefault(key, 0), samples.size()))));
        skills.sort(
                Comparator.comparingInt((TypicalSkill skill) -> skill.share().count())
                        .reversed());
        return new TypicalSkills(niche, samples.size(), skills, samples.size() < minimum);
    }

    private static SkillTag firstLabel(SkillTag one, SkillTag other) {
        return one.label().compareTo(other.label()) <= 0 ? one : other;
    }

    private List<RateSample> of(Niche niche) {
        return byNiche.getOrDefault(niche, List.of());
    }
}
