package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Objects;

/**
 * So many payouts in one way over a stretch of time, such as four a month, that share what is paid out equally:
 * {@code C(v) = n f + r v} for a volume {@code v}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param payout the way, its fee settled
 * @param payouts how many payouts, in [1, 1000]
 */
public record PayoutPlan(Payout payout, int payouts) {

    /**
     * Checks both.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the number; INCONSISTENT if the fee is not settled, see
     *     {@link Payout#atLowest()} and {@link Payout#atHighest()}
     */
    public PayoutPlan {
        Objects.requireNonNull(payout, "payout");
        Check.inRange("payouts", payouts, 1, 1_000);
        Check.that(payout.isSettled(), ProblemCode.INCONSISTENT, "payout", "has a fee that is not settled: " + payout);
    }

    /**
     * A plan.
     *
     * @param payout the way, its fee settled
     * @param payouts how many payouts, in [1, 1000]
     * @return the plan
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the number; INCONSISTENT if the fee is not settled
     */
    public static PayoutPlan of(Payout payout, int payouts) {
        return new PayoutPlan(payout, payouts);
    }

    /**
     * What the plan costs as it is charged: each payout rounded by itself.
     *
     * @param volume what is paid out in all, fees included
     * @return the sum of the fees of equal payouts, of which some are one minor unit larger if the volume cannot be split evenly
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if a payout would not be above zero
     * @throws PayoutRefusedException if a payout would be outside the limits
     */
    public Money cost(Money volume) {
        Money cost = Money.zero(payout.currency());
        for (Money part : volume.split(Collections.nCopies(payouts, BigDecimal.ONE))) {
            cost = cost.plus(payout.feeRange(part).high());
        }
        return cost;
    }

    /**
     * What the plan costs before rounding.
     *
     * @param volume what is paid out in all, fees included, not negative
     * @return {@code n f + r v} in major units
     * @throws InvalidValueException NEGATIVE if the volume is negative
     */
    public BigDecimal exactCost(Money volume) {
        Check.that(!volume.isNegative(), ProblemCode.NEGATIVE, "volume", "is below zero: " + volume);
        return exactFixed().add(volume.amount().multiply(payout.proportion()));
    }

    /**
     * The part of the cost that is no percentage, in percent of a volume: small fees beside large sums, and the reverse.
     *
     * @param volume what is paid out in all, above zero
     * @return the exact cost in percent of the volume, rounded half up to four decimals
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the volume is not above zero
     */
    public BigDecimal costPercent(Money volume) {
        Check.that(
                volume.amount().signum() > 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "volume",
                "is not above zero: " + volume);
        return exactCost(volume).movePointRight(2).divide(volume.amount(), 4, RoundingMode.HALF_UP);
    }

    /** The plan in words; not for parsing. */
    @Override
    public String toString() {
        return payouts + " x " + payout;
    }

    BigDecimal exactFixed() {
        return payout.settledFixed().multiply(BigDecimal.valueOf(payouts));
    }
}
