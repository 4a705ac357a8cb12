package io.github.fairquote.core.profile;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.profile.ProfileFact;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * What one entry of a platform's table gives a profile. Where facts are unknown, or the platform does not say how a part counts, the
 * points are a range.
 *
 * @param facts what is counted: all required facts, or one other
 * @param low the percentage points for certain, in [0, {@code high}]
 * @param high the percentage points at most, in [{@code low}, {@code most}]
 * @param most what the entry can give, in [1, 100]
 * @param reason why, in words
 */
public record CompletenessLine(List<ProfileFact> facts, int low, int high, int most, String reason) {

    /**
     * Checks the bounds and copies the facts.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public CompletenessLine {
        facts = List.copyOf(facts);
        Objects.requireNonNull(reason, "reason");
        Check.inRange("most", most, 1, 100);
        Check.inRange("high", high, 0, most);
        Check.inRange("low", low, 0, high);
    }
}
