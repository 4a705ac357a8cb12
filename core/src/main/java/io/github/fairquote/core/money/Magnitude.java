package io.github.fairquote.core.money;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;

/**
 * The size of a decimal by its precision and scale, which costs nothing, before any arithmetic that a hostile exponent would
 * make cost everything.
 */
final class Magnitude {
    private static final int LIMIT = 60;

    /** Above the 767 digits that the longest double has. */
    private static final int DIGIT_LIMIT = 1_100;

    /** The bits of 10^1100. */
    private static final int BIT_LIMIT = 3_655;

    /** Rounds like every smaller amount of its sign, in every mode. */
    private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(LIMIT);

    private Magnitude() {}

    /** Whether a value is not zero and at or above 10^60. */
    static boolean isHuge(BigDecimal value) {
        return value.signum() != 0 && digitsBeforePoint(value) > LIMIT;
    }

    /** Whether a value is not zero and below 10^-60. */
    static boolean isTiny(BigDecimal value) {
        return value.signum() != 0 && digitsBeforePoint(value) <= -LIMIT;
    }

    /** The value, or for a tiny one 10^-60 with its sign. */
    static BigDecimal atLeastTiny(BigDecimal value) {
        if (!isTiny(value)) {
            return value;
        }
        return value.signum() > 0 ? TINY : TINY.negate();
    }

    /** Refuses more digits than any sensible number has, without counting or printing them: both take long. */
    static void requireFewDigits(String name, BigDecimal value) {
        Check.that(
                value.unscaledValue().bitLength() <= BIT_LIMIT && value.precision() <= DIGIT_LIMIT,
                ProblemCode.NUMBER_TOO_LONG,
                name,
                "has more than " + DIGIT_LIMIT + " digits");
    }

    /** Refuses what is huge, tiny or overlong. */
    static void require(String name, BigDecimal value) {
        requireFewDigits(name, value);
        Check.that(
                !isHuge(value) && !isTiny(value),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                name,
                "is outside [10^-60, 10^60) in size: " + value);
    }

    /** One more than the exponent of the first digit: 2 for 45.10, 0 for 0.5, -1 for 0.05. */
    private static long digitsBeforePoint(BigDecimal value) {
        return (long) value.precision() - value.scale();
    }
}
