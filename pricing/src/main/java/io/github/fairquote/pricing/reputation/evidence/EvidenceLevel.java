package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * What one source says about one contract, as one of the levels that have a likelihood. Ordered by source, then by value. Immutable and
 * thread-safe.
 *
 * @param source the source, any but a published score, which speaks of no single contract
 * @param value 1 or 0 for outcomes; 0, 7 or 9 for private answers, the lowest that means the same; 0 for silence; the stars, in [1, 5],
 *     otherwise
 */
public record EvidenceLevel(EvidenceSource source, double value) implements Comparable<EvidenceLevel> {
    /** That nothing was said. */
    static final EvidenceLevel SILENCE = new EvidenceLevel(EvidenceSource.SILENCE, 0);

    private static final double PROMOTER = 9;
    private static final double PASSIVE = 7;

    /**
     * Checks the value.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for a value that the source does not have
     */
    public EvidenceLevel {
        Objects.requireNonNull(source, "source");
        if (!isLegal(source, value)) {
            throw new InvalidValueException(
                    ProblemCode.NUMBER_OUT_OF_RANGE, "value", "value is no level of " + source.word() + ": " + value);
        }
    }

    /** Whether a source has a level of that value. */
    static boolean isLegal(EvidenceSource source, double value) {
        return switch (source) {
            case OUTCOMES -> value == 0 || value == 1;
            case PRIVATE -> value == 0 || value == PASSIVE || value == PROMOTER;
            case PUBLIC, EXTERNAL -> value >= 1 && value <= 5;
            case SILENCE -> value == 0;
            case JOB_SUCCESS -> false;
        };
    }

    /** The level of an answer from 0 to 10. */
    static EvidenceLevel ofAnswer(int answer) {
        return new EvidenceLevel(
                EvidenceSource.PRIVATE, answer >= PROMOTER ? PROMOTER : answer >= PASSIVE ? PASSIVE : 0);
    }

    @Override
    public int compareTo(EvidenceLevel other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Double.compare(value, other.value);
    }
}
