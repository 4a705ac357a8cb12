package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/** The same percentage of every payment: {@code f(g) = r g}. Immutable and thread-safe. */
public final class Flat extends SettledFeeSchedule {
    private final FeeRate rate;

    Flat(FeeRate rate, Optional<String> source) {
        super(source);
        this.rate = rate;
    }

    /**
     * The schedule of a percentage.
     *
     * @param rate the fee
     * @return its arithmetic, without a source
     */
    public static Flat of(FeeRate rate) {
        return new Flat(Objects.requireNonNull(rate, "rate"), Optional.empty());
    }

    /**
     * The percentage.
     *
     * @return the fee in percent of a payment
     */
    public FeeRate rate() {
        return rate;
    }

    @Override
    BigDecimal exactFee(BigDecimal gross, BigDecimal prior) {
        return gross.multiply(rate.asProportion());
    }

    @Override
    BigDecimal exactGross(BigDecimal net, BigDecimal prior, int decimals, RoundingMode rounding) {
        return Shares.grossOf(net, rate, decimals, rounding);
    }

    @Override
    String basis(Money gross, Money prior) {
        return rate + " of " + gross;
    }

    @Override
    Optional<CurrencyCode> currency() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Flat that && rate.equals(that.rate) && source().equals(that.source());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rate, source());
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        return rate + " of each payment";
    }
}
