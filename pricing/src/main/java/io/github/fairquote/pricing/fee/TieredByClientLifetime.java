package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeTier;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A percentage that changes as the billings with one client grow: a payment is charged tier by tier, each part at its tier's
 * percentage.
 *
 * <p>With {@code F(x)} the fee of all billings up to {@code x}, {@code f(g) = F(p + g) - F(p)} where {@code p} was billed
 * before; hence the fee of two payments in a row is that of both as one, up to rounding. Where the terms are those of a
 * {@linkplain TieredFeeTerms#span() calendar month}, {@code p} is what was billed in the month, with all clients. Immutable and thread-safe.
 */
public final class TieredByClientLifetime extends SettledFeeSchedule {
    private final TieredFeeTerms terms;

    TieredByClientLifetime(TieredFeeTerms terms, Optional<String> source) {
        super(source);
        this.terms = terms;
    }

    /**
     * The schedule of tiers.
     *
     * @param terms the tiers
     * @return their arithmetic, without a source
     */
    public static TieredByClientLifetime of(TieredFeeTerms terms) {
        return new TieredByClientLifetime(Objects.requireNonNull(terms, "terms"), Optional.empty());
    }

    /**
     * The tiers.
     *
     * @return the terms
     */
    public TieredFeeTerms terms() {
        return terms;
    }

    @Override
    BigDecimal exactFee(BigDecimal gross, BigDecimal prior) {
        return parts(gross, prior).stream()
                .map(part -> part.amount.multiply(part.tier.rate().asProportion()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    BigDecimal exactGross(BigDecimal net, BigDecimal prior, int decimals, RoundingMode rounding) {
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal wanted = net;
        BigDecimal billed = prior;
        for (FeeTier tier : closedTiers()) {
            BigDecimal room = roomIn(tier, billed);
            BigDecimal yields = room.multiply(Shares.left(tier.rate()));
            if (wanted.compareTo(yields) <= 0) {
                return below.add(Shares.grossOf(wanted, tier.rate(), decimals, rounding));
            }
            below = below.add(room);
            wanted = wanted.subtract(yields);
            billed = billed.add(room);
        }
        return below.add(Shares.grossOf(wanted, lastTier().rate(), decimals, rounding));
    }

    @Override
    String basis(Money gross, Money prior) {
        List<String> words = new ArrayList<>();
        for (Part part : parts(gross.amount(), prior.amount())) {
            words.add(part.tier.rate() + " of " + Money.of(part.amount, gross.currency()));
        }
        return String.join(" + ", words);
    }

    @Override
    Optional<CurrencyCode> currency() {
        return terms.tiers().get(0).upTo().map(Money::currency);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TieredByClientLifetime that
                && terms.equals(that.terms)
                && source().equals(that.source());
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, source());
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        for (FeeTier tier : terms.tiers()) {
            words.add(tier.rate() + tier.upTo().map(bound -> " up to " + bound).orElse(" above"));
        }
        return String.join(", ", words)
                + (terms.isMonthly()
                        ? " of the billings of a calendar month"
                        : " of the lifetime billings with a client");
    }

    /** The payment cut at the ends of the tiers; the part in the last tier stands even if nothing falls on any. */
    private List<Part> parts(BigDecimal gross, BigDecimal prior) {
        List<Part> parts = new ArrayList<>();
        BigDecimal rest = gross;
        BigDecimal billed = prior;
        for (FeeTier tier : closedTiers()) {
            BigDecimal part = roomIn(tier, billed).min(rest);
            if (part.signum() > 0) {
                parts.add(new Part(tier, part));
            }
            rest = rest.subtract(part);
            billed = billed.add(part);
        }
        if (rest.signum() > 0 || parts.isEmpty()) {
            parts.add(new Part(lastTier(), rest));
        }
        return parts;
    }

    private static BigDecimal roomIn(FeeTier tier, BigDecimal billed) {
        return tier.upTo().orElseThrow().amount().subtract(billed).max(BigDecimal.ZERO);
    }

    private List<FeeTier> closedTiers() {
        return terms.tiers().subList(0, terms.tiers().size() - 1);
    }

    private FeeTier lastTier() {
        return terms.tiers().get(terms.tiers().size() - 1);
    }

    /** The part of a payment that falls on one tier. */
    private record Part(FeeTier tier, BigDecimal amount) {}
}
