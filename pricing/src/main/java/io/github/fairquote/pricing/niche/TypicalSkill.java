package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.profile.SkillTag;
import java.util.Objects;

/**
 * How many of a niche's samples show a skill.
 *
 * @param skill the skill, by its first label in the order of text
 * @param share its share of the niche's samples that show any skill
 */
public record TypicalSkill(SkillTag skill, SampleShare share) {

    /** Checks that nothing is null. */
    public TypicalSkill {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(share, "share");
    }
}
