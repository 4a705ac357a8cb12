package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Two ways to be paid out side by side: which costs less, and from where on the other does.
 *
 * <p>Costs are compared before rounding, so that there is one exact point: with {@code C(v) = n f + r v}, the plan of the lower
 * percentage is the cheaper one above {@code (n2 f2 - n1 f1) / (r1 - r2)}. Limits of single payouts do not enter; see
 * {@link PayoutPlan#cost}. Immutable and thread-safe.
 */
public final class PayoutComparison {
    private final PayoutPlan first;
    private final PayoutPlan second;

    private PayoutComparison(PayoutPlan first, PayoutPlan second) {
        this.first = first;
        this.second = second;
    }

    /**
     * Compares two plans.
     *
     * @param first one plan
     * @param second the other; it must be cheaper to win
     * @return the comparison
     * @throws CurrencyMismatchException if their fees are of different currencies
     */
    public static PayoutComparison of(PayoutPlan first, PayoutPlan second) {
        Objects.requireNonNull(first, "first");
        if (!first.payout()
                .currency()
                .equals(Objects.requireNonNull(second, "second").payout().currency())) {
            throw new CurrencyMismatchException(
                    first.payout().currency(), second.payout().currency());
        }
        return new PayoutComparison(first, second);
    }

    /**
     * The plan that costs less while little is paid out.
     *
     * @return the plan of the lower fixed cost; at equal fixed costs that of the lower percentage, at equal ones the first
     */
    public PayoutPlan cheaperAtSmallVolumes() {
        int fixed = first.exactFixed().compareTo(second.exactFixed());
        return fixed < 0 || fixed == 0 && percent() <= 0 ? first : second;
    }

    /**
     * The plan that costs less once enough is paid out.
     *
     * @return the plan of the lower percentage; at equal ones that of the lower fixed cost, at equal costs the first
     */
    public PayoutPlan cheaperAtLargeVolumes() {
        int fixed = first.exactFixed().compareTo(second.exactFixed());
        return percent() < 0 || percent() == 0 && fixed <= 0 ? first : second;
    }

    /**
     * From what volume on the other plan is the cheaper one.
     *
     * @return the least volume in whole minor units at which {@link #cheaperAtLargeVolumes()} costs less than
     *     {@link #cheaperAtSmallVolumes()}; it does at every larger one. Empty if one plan is never dearer
     */
    public Optional<Money> breakEvenVolume() {
        PayoutPlan small = cheaperAtSmallVolumes();
        PayoutPlan large = cheaperAtLargeVolumes();
        if (small.equals(large)) {
            return Optional.empty();
        }
        int decimals = first.payout().currency().minorUnits();
        BigDecimal fixed = large.exactFixed().subtract(small.exactFixed());
        BigDecimal percent = small.payout().proportion().subtract(large.payout().proportion());
        BigDecimal below = fixed.divide(percent, decimals, RoundingMode.FLOOR);
        return Optional.of(Money.of(
                below.add(BigDecimal.ONE.movePointLeft(decimals)),
                first.payout().currency()));
    }

    /**
     * From how many payouts on the way of the lower fixed fee is the cheaper one, both ways used equally often.
     *
     * @param volume what is paid out in all, not negative
     * @return the least number of payouts among which the volume is split at which the way of the lower fixed fee costs less than
     *     the other; it does at every larger one. Empty if the fixed fees are equal
     */
    public OptionalLong breakEvenPayouts(Money volume) {
        BigDecimal fixed =
                first.payout().settledFixed().subtract(second.payout().settledFixed());
        BigDecimal percent =
                second.payout().proportion().subtract(first.payout().proportion());
        if (fixed.signum() == 0) {
            return OptionalLong.empty();
        }
        BigDecimal last = percent.multiply(volume.amount()).divide(fixed, 0, RoundingMode.FLOOR);
        return OptionalLong.of(Math.max(1, last.longValueExact() + 1));
    }

    /** Both plans; not for parsing. */
    @Override
    public String toString() {
        return first + " or " + second;
    }

    private int percent() {
        return first.payout().proportion().compareTo(second.payout().proportion());
    }
}
