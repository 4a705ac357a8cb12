package io.github.fairquote.core.contract;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;

/** A decimal with closed bounds and few decimals, in the one form that is compared and written. */
final class ShortDecimal {
    private static final int DECIMALS = 4;

    private ShortDecimal() {}

    /**
     * Checks a decimal and takes its trailing zeros off. Zero goes by its sign and the bounds come next, so that no hostile
     * exponent is ever written out.
     */
    static BigDecimal within(String what, BigDecimal value, BigDecimal min, BigDecimal max) {
        if (value.signum() == 0 && min.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new InvalidValueException(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "",
                    what + " is outside [" + min.toPlainString() + ", " + max.toPlainString() + "]: " + value);
        }
        BigDecimal shortest = value.stripTrailingZeros();
        Check.that(
                shortest.scale() <= DECIMALS,
                ProblemCode.TOO_MANY_DECIMALS,
                "",
                what + " has more than " + DECIMALS + " decimals: " + shortest);
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
