package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * A part of a letter's score.
 *
 * @param kind what it judges
 * @param points how many points the letter got, in [0, {@code kind.points()}], rounded half up from the share it earned
 * @param reason why, in words
 */
public record ScorePart(PartKind kind, int points, String reason) {

    /**
     * Checks the points.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public ScorePart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Check.inRange("points", points, 0, kind.points());
    }
}
