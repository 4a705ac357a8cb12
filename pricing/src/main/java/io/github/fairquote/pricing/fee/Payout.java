package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.PayoutMethod;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The arithmetic of one way to be paid out: {@code c(x) = f + r x} for an amount {@code x}, rounded half up to the minor unit,
 * within the least and the most that is paid out at once.
 *
 * <p>Where sources give a range for the fixed part, answers are ranges. Immutable and thread-safe.
 */
public final class Payout {
    private final PayoutMethod method;

    private Payout(PayoutMethod method) {
        this.method = method;
    }

    /**
     * The arithmetic of a way to be paid out.
     *
     * @param method the way
     * @return its arithmetic
     */
    public static Payout of(PayoutMethod method) {
        return new Payout(Objects.requireNonNull(method, "method"));
    }

    /**
     * The arithmetic of one way that a policy knows.
     *
     * @param policy the policy
     * @param name the way's name, such as {@code local-bank}
     * @return its arithmetic, if the policy has a way of that name
     */
    public static Optional<Payout> of(Policy<PayoutRules> policy, String name) {
        return policy.value().named(name).map(Payout::of);
    }

    /**
     * The way.
     *
     * @return its terms, its source and what other sources say
     */
    public PayoutMethod method() {
        return method;
    }

    /**
     * The same way at the least fixed fee that is possible.
     *
     * @return a way whose fee is settled
     * @throws PayoutRefusedException FEE_UNKNOWN if no source says what it costs
     */
    public Payout atLowest() {
        return at(fixed().low());
    }

    /**
     * The same way at the highest fixed fee that is possible.
     *
     * @return a way whose fee is settled
     * @throws PayoutRefusedException FEE_UNKNOWN if no source says what it costs
     */
    public Payout atHighest() {
        return at(fixed().high());
    }

    /**
     * Whether the fee of every amount is known to the minor unit.
     *
     * @return false where the fixed part is a range or unknown
     */
    public boolean isSettled() {
        return method.fixed().filter(range -> range.low().equals(range.high())).isPresent();
    }

    /**
     * What one payout costs.
     *
     * @param amount what is paid out, the fee included, above zero
     * @return the fee, from the least to the highest that is possible; may be above the amount
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the amount is not above zero
     * @throws PayoutRefusedException if the fee is unknown or the amount is outside the limits
     * @throws CurrencyMismatchException if the fee is in another currency
     */
    public MoneyRange feeRange(Money amount) {
        requirePayable(amount);
        return MoneyRange.of(fee(amount, fixed().low()), fee(amount, fixed().high()));
    }

    /**
     * What arrives of one payout.
     *
     * @param amount what is paid out, the fee included, above zero
     * @return the amount less {@link #feeRange}; negative where the fee is above the amount
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the amount is not above zero
     * @throws PayoutRefusedException if the fee is unknown or the amount is outside the limits
     * @throws CurrencyMismatchException if the fee is in another currency
     */
    public MoneyRange netRange(Money amount) {
        MoneyRange fee = feeRange(amount);
        return MoneyRange.of(amount.minus(fee.high()), amount.minus(fee.low()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payout that && method.equals(that.method);
    }

    @Override
    public int hashCode() {
        return method.hashCode();
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        String fixed = method.fixed().map(MoneyRange::toString).orElse("unknown fee");
        return method.title() + ": " + fixed + rate().map(rate -> " + " + rate).orElse("");
    }

    /** The fixed part where it is settled. */
    BigDecimal settledFixed() {
        return fixed().high().amount();
    }

    /** The percentage as a proportion. */
    BigDecimal proportion() {
        return rate().map(FeeRate::asProportion).orElse(BigDecimal.ZERO);
    }

    CurrencyCode currency() {
        return fixed().low().currency();
    }

    /** The exact fee of any amount at the highest fixed part. */
    BigDecimal exactFee(BigDecimal amount) {
        return settledFixed().add(amount.multiply(proportion()));
    }

    /** The rounded fee of any amount at the highest fixed part. */
    Money settledFee(Money amount) {
        return fee(amount, fixed().high());
    }

    /** What the fee is taken of, in words. */
    String basis(Money amount) {
        String fixed = method.title() + ", " + fixed().high();
        return fixed + rate().map(rate -> " + " + rate + " of " + amount).orElse("");
    }

    /** Why an amount cannot be paid out, as far as limits are in its own currency. */
    Optional<PayoutRefusal> refusal(Money amount) {
        if (sameAs(amount, method.least())
                .filter(least -> amount.compareTo(least) < 0)
                .isPresent()) {
            return Optional.of(PayoutRefusal.BELOW_LEAST);
        }
        return sameAs(amount, method.most())
                        .filter(most -> amount.compareTo(most) > 0)
                        .isPresent()
                ? Optional.of(PayoutRefusal.ABOVE_MOST)
                : Optional.empty();
    }

    void requirePayable(Money amount) {
        Check.that(
                amount.amount().signum() > 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "amount",
                "is not above zero: " + amount);
        refusal(amount).ifPresent(reason -> {
            throw refused(amount, reason);
        });
    }

    private PayoutRefusedException refused(Money amount, PayoutRefusal reason) {
        boolean below = reason == PayoutRefusal.BELOW_LEAST;
        Optional<Money> limit = below ? method.least() : method.most();
        String rule = (below ? " pays out at least " : " pays out at most ") + limit.orElseThrow() + " at once, not ";
        return new PayoutRefusedException(method.name(), reason, limit, method.name() + rule + amount);
    }

    private MoneyRange fixed() {
        return method.fixed()
                .orElseThrow(() -> new PayoutRefusedException(
                        method.name(),
                        PayoutRefusal.FEE_UNKNOWN,
                        Optional.empty(),
                        "no source says what " + method.name() + " costs"));
    }

    private Optional<FeeRate> rate() {
        return method.rate();
    }

    private Money fee(Money amount, Money fixed) {
        return fixed.plus(
                Money.rounded(amount.amount().multiply(proportion()), amount.currency(), RoundingMode.HALF_UP));
    }

    private static Optional<Money> sameAs(Money amount, Optional<Money> limit) {
        return limit.filter(money -> money.currency().equals(amount.currency()));
    }

    private Payout at(Money fixed) {
        PayoutMethod.Builder builder = PayoutMethod.builder();
        builder.name(method.name())
                .title(method.title())
                .fixed(MoneyRange.exactly(fixed))
                .rate(method.rate())
                .least(method.least())
                .most(method.most())
                .addAllOnlyIn(method.onlyIn())
                .addAllNotIn(method.notIn())
                .provenance(method.provenance())
                .addAllContradictions(method.contradictions());
        return new Payout(builder.build());
    }
}
