package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * The skills that the freelancers of a niche show.
 *
 * @param niche the niche
 * @param samples how many of its samples show any skill, not negative
 * @param skills the skills by share downwards, by key among equals
 * @param thin whether the samples are too few to call anything typical
 */
public record TypicalSkills(Niche niche, int samples, List<TypicalSkill> skills, boolean thin) {

    /**
     * Copies the skills.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public TypicalSkills {
        Objects.requireNonNull(niche, "niche");
        Check.inRange("samples", samples, 0, Integer.MAX_VALUE);
        skills = List.copyOf(skills);
    }
}
