package io.github.fairquote.core.profile;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.profile.ProfileFact;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * What would make a profile more complete.
 *
 * @param fact what to add, one of it
 * @param low how many percentage points that brings for certain, in [0, {@code high}]; 0 where the profile may be complete without
 *     it already
 * @param high how many it brings at most, in [{@code low}, 100]
 * @param reason why, in words
 */
public record CompletenessStep(ProfileFact fact, int low, int high, String reason) {

    /**
     * Checks the bounds.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public CompletenessStep {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(reason, "reason");
        Check.inRange("high", high, 0, 100);
        Check.inRange("low", low, 0, high);
    }
}
