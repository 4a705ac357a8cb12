package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.policy.fee.FeeRate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The part of an amount that a percentage leaves, and back. */
final class Shares {
    private Shares() {}

    /** What a percentage leaves: {@code 1 - r}, above zero. */
    static BigDecimal left(FeeRate rate) {
        return BigDecimal.ONE.subtract(rate.asProportion());
    }

    /** {@code net / (1 - r)}, rounded once. */
    static BigDecimal grossOf(BigDecimal net, FeeRate rate, int decimals, RoundingMode rounding) {
        return net.divide(left(rate), decimals, rounding);
    }
}
