package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;

/**
 * Where a letter's text is from, by its UTF-16 units. The four shares add up to 1, but for the last bit, unless the letter is
 * empty.
 *
 * @param stored the share of stored text: literal words of blocks, and defaults; in [0, 1]
 * @param job the share of values of the job and its client; in [0, 1]
 * @param profile the share of values of the profile and its case studies; in [0, 1]
 * @param other the share of other values, such as the bid or shared hours; in [0, 1]
 */
public record OriginShares(double stored, double job, double profile, double other) {

    /**
     * Checks the shares.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public OriginShares {
        Check.inRange("stored", stored, 0.0, 1.0);
        Check.inRange("job", job, 0.0, 1.0);
        Check.inRange("profile", profile, 0.0, 1.0);
        Check.inRange("other", other, 0.0, 1.0);
    }
}
