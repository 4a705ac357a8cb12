package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;

/**
 * A stretch of a letter in UTF-16 units, never empty.
 *
 * @param start where it starts, from 0, inclusive
 * @param end where it ends, exclusive, above {@code start}
 */
public record Passage(int start, int end) {

    /**
     * Checks the bounds.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public Passage {
        Check.inRange("start", start, 0, Integer.MAX_VALUE - 1);
        Check.inRange("end", end, start + 1, Integer.MAX_VALUE);
    }

    /**
     * The words themselves.
     *
     * @param letter the letter that the passage is of
     * @return its characters from start to end
     * @throws IndexOutOfBoundsException if the passage is not of that letter
     */
    public String of(CharSequence letter) {
        return letter.subSequence(start, end).toString();
    }
}
