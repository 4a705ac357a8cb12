package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * One skill that is wanted, and whether a profile shows it.
 *
 * @param skill the skill as it is wanted
 * @param share how much of the fit it is worth, in (0, 1]; the shares of a fit add up to 1, but for the last bits
 * @param met whether the profile shows it
 * @param reason why it is worth that, in words
 */
public record TagFit(SkillTag skill, double share, boolean met, String reason) {

    /**
     * Checks the share.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public TagFit {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(reason, "reason");
        Check.inRange("share", Check.positive("share", share), 0.0, 1.0);
    }
}
