package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * A member of an agency. Immutable and thread-safe.
 *
 * @param posterior what is believed of the member
 * @param share the member's share of the agency's work, in (0, 1]
 */
public record MemberShare(ReputationPosterior posterior, double share) {
    /**
     * Checks the share.
     *
     * @throws InvalidValueException a rule for numbers above 0, or NUMBER_OUT_OF_RANGE above 1
     */
    public MemberShare {
        Objects.requireNonNull(posterior, "posterior");
        Check.positive("share", share);
        Check.inRange("share", share, 0, 1);
    }
}
