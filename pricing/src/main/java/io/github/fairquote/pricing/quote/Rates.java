package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.pricing.numeric.Distributions;
import io.github.fairquote.pricing.plan.EntryPlan;
import io.github.fairquote.pricing.plan.EntryStep;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.price.PriceBuildUp;
import io.github.fairquote.pricing.price.PriceExplanation;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.reputation.PriceEffect;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Builds rates up from what such people ask. */
final class Rates {
    private static final double COVERAGE = 0.8;

    private final QuoterSettings settings;
    private final QuoteBasis basis;

    Rates(QuoterSettings settings, QuoteBasis basis) {
        this.settings = settings;
        this.basis = basis;
    }

    /** A rate with its steps, rounded. */
    PriceExplanation at(RatePosition position) {
        return position == RatePosition.ENTRY
                ? entry(settings.entry.current())
                : plain(position).rounded(settings.rateRounding);
    }

    /** A rate before it is rounded. */
    BigDecimal exact(RatePosition position) {
        return position == RatePosition.ENTRY
                ? discounted(settings.entry.current()).exact()
                : plain(position).exact();
    }

    /** The rate behind project prices. */
    HourlyRate projectRate() {
        return HourlyRate.of(at(settings.position).price());
    }

    /** The steps by which the entry rate rises. */
    List<HourlyQuote.Stage> entryPath() {
        EntryStep current = settings.entry.current();
        return settings.entry.steps().stream()
                .map(step ->
                        new HourlyQuote.Stage(step, HourlyRate.of(entry(step).price()), step.equals(current)))
                .toList();
    }

    /** Whether a floor keeps the newcomer from giving the whole discount. */
    boolean isHeld() {
        EntryStep current = settings.entry.current();
        return isHeld(current, discounted(current));
    }

    /** Where a price lies that is exactly so much, given how little is known of the rate. */
    MoneyRange around(BigDecimal exact) {
        double reach = Distributions.normalQuantile((1 + COVERAGE) / 2) * basis.logSd();
        return MoneyRange.of(scaled(exact, -reach), scaled(exact, reach));
    }

    private PriceExplanation entry(EntryStep step) {
        PriceBuildUp discounted = discounted(step);
        if (!isHeld(step, discounted)) {
            return discounted.rounded(settings.rateRounding);
        }
        BigDecimal market = plain(RatePosition.MARKET).exact();
        BigDecimal held = bound().max(discounted.exact()).min(market);
        Money marketRate = settings.rateRounding.apply(market, basis.currency());
        Money rate = settings.rateRounding.atLeast(bound(), basis.currency());
        return heldAt(held, discounted)
                .ending(rate.compareTo(marketRate) < 0 ? rate : marketRate, settings.rateRounding + ", not below it");
    }

    /** Whether the rate as it would be asked, rounded, is below the lowest that is worth it. */
    private boolean isHeld(EntryStep step, PriceBuildUp discounted) {
        return !step.discount().equals(Percent.ZERO)
                && settings.rateRounding
                                .apply(discounted.exact(), basis.currency())
                                .amount()
                                .compareTo(bound())
                        < 0;
    }

    /** Without a line where rounding alone would have gone below. */
    private PriceBuildUp heldAt(BigDecimal held, PriceBuildUp discounted) {
        return held.compareTo(discounted.exact()) == 0
                ? discounted
                : discounted.plus(
                        "discount held",
                        held.subtract(discounted.exact()),
                        "at the lowest rate that is worth it, "
                                + Money.rounded(held, basis.currency(), RoundingMode.HALF_EVEN));
    }

    private PriceBuildUp discounted(EntryStep step) {
        PriceBuildUp market = plain(RatePosition.MARKET);
        EntryPlan plan = settings.entry;
        if (step.discount().equals(Percent.ZERO)) {
            return market;
        }
        double end = plan.steps().get(plan.steps().size() - 1).from();
        return market.times(
                "entry discount",
                BigDecimal.ONE.subtract(step.discount().asProportion()),
                "- " + step.discount() + " from " + plain(step.from()) + " on, none from " + plain(end)
                        + " on; counted in " + plan.measure());
    }

    /** No discount goes below what the platform takes or what carries the costs. */
    private BigDecimal bound() {
        Money bound = Money.zero(basis.currency());
        if (settings.floors.isPresent()) {
            bound = higher(bound, settings.floors.get().hourly().perHour());
        }
        if (settings.costs.isPresent()) {
            Money prior = settings.prior(basis.currency());
            bound = higher(
                    bound, settings.costs.get().rates(settings.fees, prior).breakEven());
        }
        return bound.amount();
    }

    private static Money higher(Money one, Money other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private PriceBuildUp plain(RatePosition position) {
        RateEstimate estimate = basis.estimate();
        PriceBuildUp rate = PriceBuildUp.in(basis.currency())
                .plus(
                        "typical rate",
                        exactly(estimate.typicalRate()),
                        "the median of what such people ask; the evidence is worth "
                                + Notes.rounded(estimate.effectiveSamples(), 1) + " comparables");
        if (position == RatePosition.PREMIUM) {
            BigDecimal factor = exactly(estimate.quantile(settings.premiumShare))
                    .divide(exactly(estimate.typicalRate()), MathContext.DECIMAL128);
            rate = rate.times(
                    "premium position",
                    factor,
                    "x " + Notes.rounded(factor, 3) + ": " + Notes.rounded(100 * settings.premiumShare, 0)
                            + " % of such people ask less");
        }
        return specialized(reputed(rate));
    }

    private PriceBuildUp reputed(PriceBuildUp rate) {
        Optional<PriceEffect> effect = basis.reputation();
        return effect.isEmpty()
                ? rate
                : rate.times("reputation", exactly(effect.get().multiplier()), words(effect.get()));
    }

    private static String words(PriceEffect effect) {
        return "x " + Notes.rounded(effect.multiplier(), 3) + " (90 % between " + Notes.rounded(effect.low(), 3)
                + " and " + Notes.rounded(effect.high(), 3) + "), an association, not a cause";
    }

    private PriceBuildUp specialized(PriceBuildUp rate) {
        Percent premium = basis.specializedPremium();
        return premium.equals(Percent.ZERO)
                ? rate
                : rate.times(
                        "specialised profile",
                        BigDecimal.ONE.add(premium.asProportion()),
                        "+ " + premium + ", as stated");
    }

    private Money scaled(BigDecimal exact, double logFactor) {
        return Money.rounded(
                exact.multiply(exactly(StrictMath.exp(logFactor)), MathContext.DECIMAL128),
                basis.currency(),
                RoundingMode.HALF_EVEN);
    }

    private static String plain(double progress) {
        return new BigDecimal(Double.toString(progress)).stripTrailingZeros().toPlainString();
    }

    /** The double's own value with 34 digits. */
    private static BigDecimal exactly(double value) {
        return new BigDecimal(value, MathContext.DECIMAL128);
    }
}
