package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How far a profile's skill tags meet those that a job or a niche wants.
 *
 * <p>The fit is {@code sum of w over wanted tags that are met / sum of w over all wanted tags}. For a job every tag weighs 1; for a
 * niche a tag weighs the share of its samples that show it, so that what everybody shows matters most. Tags are equal if they differ
 * in case and blanks only; likeness in meaning is not guessed. Immutable and thread-safe.
 */
public final class NicheFit {
    private final List<TagFit> tags;
    private final boolean thin;

    private NicheFit(List<TagFit> tags, boolean thin) {
        this.tags = List.copyOf(tags);
        this.thin = thin;
    }

    /**
     * The fit with a job.
     *
     * @param skills the skills of the face of the profile that would be shown
     * @param job the job
     * @return the fit with the job's tags
     */
    public static NicheFit with(Collection<SkillTag> skills, JobPost job) {
        List<Wanted> wanted = job.skills().stream()
                .map(skill -> new Wanted(skill, 1, "a tag of the job"))
                .toList();
        return of(skills, wanted, wanted.isEmpty());
    }

    /**
     * The fit with a niche.
     *
     * @param skills the skills of the face of the profile that is shown in it
     * @param typical the niche's typical skills
     * @param limit how many of them are asked for, at least 1; platforms bound what a profile may show
     * @return the fit with the most frequent ones
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public static NicheFit with(Collection<SkillTag> skills, TypicalSkills typical, int limit) {
        Check.inRange("limit", limit, 1, Integer.MAX_VALUE);
        List<Wanted> wanted = typical.skills().stream()
                .limit(limit)
                .map(skill -> new Wanted(
                        skill.skill(),
                        skill.share().share(),
                        "shown by " + skill.share().count() + " of "
                                + skill.share().of() + " samples of the niche"))
                .toList();
        return of(skills, wanted, typical.thin());
    }

    /** What is wanted and how much it weighs. */
    private record Wanted(SkillTag skill, double weight, String reason) {}

    private static NicheFit of(Collection<SkillTag> skills, List<Wanted> wanted, boolean thin) {
        TreeSet<SkillTag> shown = new TreeSet<>(skills);
        double sum = wanted.stream().mapToDouble(Wanted::weight).sum();
        List<TagFit> tags = new ArrayList<>();
        wanted.forEach(each ->
                tags.add(new TagFit(each.skill(), each.weight() / sum, shown.contains(each.skill()), each.reason())));
        return new NicheFit(tags, thin);
    }

    /**
     * The tags that are wanted.
     *
     * @return the job's in its order, or the niche's by share downwards
     */
    public List<TagFit> tags() {
        return tags;
    }

    /**
     * How far they are met.
     *
     * @return the fit in [0, 1], the sum of the shares that are met; empty if nothing is known to be wanted
     */
    public OptionalDouble fit() {
        return tags.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.min(
                        1,
                        tags.stream()
                                .filter(TagFit::met)
                                .mapToDouble(TagFit::share)
                                .sum()));
    }

    /**
     * Which tags could be added, provided that the skill is there.
     *
     * @return the unmet tags by what they would gain downwards, in the order of {@link #tags()} among equals; adding one raises the fit
     *     by its share
     */
    public List<TagFit> toAdd() {
        return tags.stream()
                .filter(tag -> !tag.met())
                .sorted(Comparator.comparingDouble(TagFit::share).reversed())
                .toList();
    }

    /**
     * Which tag to add next, provided that the skill is there.
     *
     * @return the first of {@link #toAdd()}; empty if everything is met
     */
    public Optional<TagFit> next() {
        return toAdd().stream().findFirst();
    }

    /**
     * Whether too little is known of what is wanted.
     *
     * @return true for a job without tags and for a niche with few samples
     */
    public boolean thin() {
        return thin;
    }
}
