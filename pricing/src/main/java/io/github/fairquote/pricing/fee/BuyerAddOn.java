package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.fee.BuyerFeeTerms;
import io.github.fairquote.core.policy.fee.BuyerFees;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * What the client pays on top of a price, and the freelancer never sees: {@code max(r p, m)}, and a fixed amount more where the
 * price {@code p} is below that of a small order.
 *
 * <p>The fee of the percentage is rounded half up to the minor unit. Where a small order costs more, a price just below the
 * bound can cost the client more than one just above it. Immutable and thread-safe.
 */
public final class BuyerAddOn {
    private final BuyerFeeTerms terms;
    private final Optional<String> source;

    private BuyerAddOn(BuyerFeeTerms terms, Optional<String> source) {
        this.terms = terms;
        this.source = source;
    }

    /**
     * The arithmetic of some terms.
     *
     * @param terms the terms
     * @return their arithmetic, without a source
     */
    public static BuyerAddOn of(BuyerFeeTerms terms) {
        return new BuyerAddOn(Objects.requireNonNull(terms, "terms"), Optional.empty());
    }

    /**
     * The arithmetic of one fee of a policy; its breakdowns name the policy's source.
     *
     * @param policy the policy
     * @param name the fee's name, such as {@code basic}
     * @return its arithmetic, if the policy has a fee of that name
     */
    public static Optional<BuyerAddOn> of(Policy<BuyerFees> policy, String name) {
        return policy.value().named(name).map(terms -> new BuyerAddOn(terms, Optional.of(policy.source())));
    }

    /**
     * The terms.
     *
     * @return what the fee is made of
     */
    public BuyerFeeTerms terms() {
        return terms;
    }

    /**
     * What the client pays on top.
     *
     * @param price the price, not negative
     * @return the fee, the small order's included
     * @throws InvalidValueException NEGATIVE if the price is negative
     * @throws CurrencyMismatchException if the terms hold an amount of another currency
     */
    public Money fee(Money price) {
        return share(price).plus(smallOrder(price).orElse(Money.zero(price.currency())));
    }

    /**
     * What the client pays in all.
     *
     * @param price the price, not negative
     * @return the price and the fee
     * @throws InvalidValueException NEGATIVE if the price is negative
     * @throws CurrencyMismatchException if the terms hold an amount of another currency
     */
    public Money total(Money price) {
        return price.plus(fee(price));
    }

    /**
     * The way from the price to what the client pays.
     *
     * @param price the price, not negative
     * @return the price as gross, the fee, that of a small order if it is one, and what the client pays as net
     * @throws InvalidValueException NEGATIVE if the price is negative
     * @throws CurrencyMismatchException if the terms hold an amount of another currency
     */
    public Breakdown breakdown(Money price) {
        Money share = share(price);
        String percent = terms.rate() + " of " + price;
        boolean raised = share.amount().compareTo(exactShare(price)) > 0
                && terms.minimum().filter(share::equals).isPresent();
        Breakdown breakdown =
                Breakdown.of(price).with(line("client fee", share, raised ? "minimum, above " + percent : percent));
        return smallOrder(price)
                .map(fee -> breakdown.with(line("small-order fee", fee, "orders below " + below())))
                .orElse(breakdown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BuyerAddOn that && terms.equals(that.terms) && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, source);
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        return terms.rate() + " on top"
                + terms.minimum().map(least -> ", at least " + least).orElse("")
                + terms.smallOrderFee()
                        .map(fee -> ", " + fee + " more below " + below())
                        .orElse("");
    }

    private BreakdownLine line(String label, Money amount, String basis) {
        BreakdownLine.Builder line = BreakdownLine.builder();
        line.label(label).amount(amount).basis(basis);
        source.ifPresent(line::source);
        return line.build();
    }

    private Money share(Money price) {
        Check.that(!price.isNegative(), ProblemCode.NEGATIVE, "price", "is below zero: " + price);
        Money share = Money.rounded(exactShare(price), price.currency(), RoundingMode.HALF_UP);
        return terms.minimum().filter(least -> least.compareTo(share) > 0).orElse(share);
    }

    private BigDecimal exactShare(Money price) {
        return price.amount().multiply(terms.rate().asProportion());
    }

    private Optional<Money> smallOrder(Money price) {
        return terms.smallOrderFee().filter(fee -> price.compareTo(below()) < 0);
    }

    private Money below() {
        return terms.smallOrderBelow().orElseThrow();
    }
}
