package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A job success score as the platform states it: percent in [0, 100], at most four decimals.
 *
 * <p>The unit is always percent. A number strictly between 0 and 1 is refused, because nobody can tell whether 0.95 means
 * 0.95 % or 95 %; 1 is 1 %. No score at all is an empty {@code Optional}, never 0 %. Scores that differ only in trailing zeros
 * are equal. Written to JSON as the number. Immutable and thread-safe.
 *
 * @param percent the score in percent, without trailing zeros
 */
public record JobSuccessScore(@JsonValue BigDecimal percent) implements Comparable<JobSuccessScore> {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * Checks the score.
     *
     * @throws InvalidValueException RATIO_NOT_PERCENT strictly between 0 and 1, NUMBER_OUT_OF_RANGE outside [0, 100],
     *     TOO_MANY_DECIMALS beyond four
     */
    public JobSuccessScore {
        Objects.requireNonNull(percent, "percent");
        if (percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0) {
            throw new InvalidValueException(
                    ProblemCode.RATIO_NOT_PERCENT, "", "jobSuccess is a fraction, not percent: " + percent);
        }
        percent = ShortDecimal.within("jobSuccess", percent, BigDecimal.ZERO, MOST);
    }

    /**
     * The score of a percentage.
     *
     * @param percent the score in percent, in [0, 100] but not strictly between 0 and 1
     * @return the score
     * @throws InvalidValueException RATIO_NOT_PERCENT, NUMBER_OUT_OF_RANGE or TOO_MANY_DECIMALS
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static JobSuccessScore ofPercent(BigDecimal percent) {
        return new JobSuccessScore(percent);
    }

    /**
     * The score of a whole percentage, as profiles show it.
     *
     * @param percent the score in percent, in [0, 100]
     * @return the score
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public static JobSuccessScore ofPercent(int percent) {
        return new JobSuccessScore(BigDecimal.valueOf(percent));
    }

    /**
     * The score as a proportion for statistics.
     *
     * @return the double nearest to percent / 100, in [0, 1]
     */
    public double asProportion() {
        return percent.movePointLeft(2).doubleValue();
    }

    @Override
    public int compareTo(JobSuccessScore other) {
        return percent.compareTo(other.percent);
    }

    /** The locale-free text form, such as {@code 95 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
