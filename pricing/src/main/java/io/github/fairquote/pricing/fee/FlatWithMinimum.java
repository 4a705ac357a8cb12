package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A percentage, but never less than a minimum: {@code f(g) = max(r g, m)}.
 *
 * <p>Below the minimum the net is negative: the freelancer pays for the work. Where the fee is taken at acceptance it is due
 * before anything comes in ({@link #chargedAt()}). Immutable and thread-safe.
 */
public final class FlatWithMinimum extends SettledFeeSchedule {
    private final MinimumFeeTerms terms;

    FlatWithMinimum(MinimumFeeTerms terms, Optional<String> source) {
        super(source);
        this.terms = terms;
    }

    /**
     * The schedule of a percentage and its minimum.
     *
     * @param terms both
     * @return their arithmetic, without a source
     */
    public static FlatWithMinimum of(MinimumFeeTerms terms) {
        return new FlatWithMinimum(Objects.requireNonNull(terms, "terms"), Optional.empty());
    }

    /**
     * The percentage and its minimum.
     *
     * @return the terms
     */
    public MinimumFeeTerms terms() {
        return terms;
    }

    @Override
    public ChargeTime chargedAt() {
        return terms.chargedAt();
    }

    @Override
    BigDecimal exactFee(BigDecimal gross, BigDecimal prior) {
        return share(gross).max(minimum());
    }

    @Override
    BigDecimal exactGross(BigDecimal net, BigDecimal prior, int decimals, RoundingMode rounding) {
        return Shares.grossOf(net, terms.rate(), decimals, rounding).max(net.add(minimum()));
    }

    @Override
    String basis(Money gross, Money prior) {
        String share = terms.rate() + " of " + gross;
        return share(gross.amount()).compareTo(minimum()) < 0 ? "minimum, above " + share : share;
    }

    @Override
    Optional<CurrencyCode> currency() {
        return Optional.of(terms.minimum().currency());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlatWithMinimum that && terms.equals(that.terms) && source().equals(that.source());
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, source());
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        return terms.rate() + ", at least " + terms.minimum();
    }

    private BigDecimal share(BigDecimal gross) {
        return gross.multiply(terms.rate().asProportion());
    }

    private BigDecimal minimum() {
        return terms.minimum().amount();
    }
}
