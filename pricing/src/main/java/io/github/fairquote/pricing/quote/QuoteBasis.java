package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.numeric.Distributions;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.reputation.PriceEffect;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What prices stand on for one face of a freelancer: the estimate of the market, the effect of the reputation, and the premium of a
 * specialised profile where the estimate does not hold it already. Immutable and thread-safe.
 */
public final class QuoteBasis {
    private static final double TAIL = 0.95;

    private final String label;
    private final RateEstimate estimate;
    private final Optional<PriceEffect> reputation;
    private final Percent premium;
    private final List<Problem> warnings;

    private QuoteBasis(
            String label,
            RateEstimate estimate,
            Optional<PriceEffect> reputation,
            Percent premium,
            List<Problem> warnings) {
        this.label = label;
        this.estimate = estimate;
        this.reputation = reputation;
        this.premium = premium;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * Prices that stand on an estimate alone.
     *
     * @param estimate the market for such people; for a specialised profile best that of its own niche
     * @return the basis, labelled {@code general}
     */
    public static QuoteBasis of(RateEstimate estimate) {
        Objects.requireNonNull(estimate, "estimate");
        return new QuoteBasis("general", estimate, Optional.empty(), Percent.ZERO, estimate.warnings());
    }

    /**
     * The same basis under another label.
     *
     * @param label for which face of the freelancer it is, one line of at most 100 UTF-16 units
     * @return the basis
     * @throws InvalidValueException if the label breaks its rule
     */
    public QuoteBasis named(String label) {
        return new QuoteBasis(Check.line("label", label, 100), estimate, reputation, premium, warnings);
    }

    /**
     * The same basis with what is believed of the reputation; its warnings come along.
     *
     * @param believed what is believed
     * @return the basis
     * @throws InvalidValueException INCONSISTENT if the estimate knows the standing already, which would count it twice
     */
    public QuoteBasis with(ReputationPosterior believed) {
        List<Problem> more = new ArrayList<>(warnings);
        more.addAll(believed.warnings());
        return with(believed.priceEffect(), more);
    }

    /**
     * The same basis with an effect of the reputation.
     *
     * @param effect the factor on asked rates with its 90 % interval: an association among people who are alike otherwise
     * @return the basis
     * @throws InvalidValueException INCONSISTENT if the estimate knows the standing already, which would count it twice;
     *     NUMBER_OUT_OF_RANGE for factors that are not above 0
     */
    public QuoteBasis with(PriceEffect effect) {
        return with(effect, warnings);
    }

    /**
     * The same basis with a premium for a specialised profile, on top of what the estimate says.
     *
     * @param premium the premium
     * @return the basis
     */
    public QuoteBasis withSpecializedPremium(Percent premium) {
        return new QuoteBasis(label, estimate, reputation, Objects.requireNonNull(premium, "premium"), warnings);
    }

    /**
     * For which face of the freelancer it is.
     *
     * @return the label
     */
    public String label() {
        return label;
    }

    /**
     * The market for such people.
     *
     * @return the estimate
     */
    public RateEstimate estimate() {
        return estimate;
    }

    /**
     * The effect of the reputation.
     *
     * @return the factor with its 90 % interval, if one is given
     */
    public Optional<PriceEffect> reputation() {
        return reputation;
    }

    /**
     * The premium of a specialised profile on top of the estimate.
     *
     * @return the premium; zero unless given
     */
    public Percent specializedPremium() {
        return premium;
    }

    /**
     * The currency of all prices.
     *
     * @return the currency of the estimate
     */
    public CurrencyCode currency() {
        return estimate.currency();
    }

    /**
     * What to be careful about.
     *
     * @return the warnings of the estimate and of the reputation
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The uncertainty of the logarithm of the rate: that of the typical rate and that of the effect, as if independent. */
    double logSd() {
        double effect = reputation.map(QuoteBasis::logSd).orElse(0.0);
        return StrictMath.sqrt(estimate.logSdOfTypical() * estimate.logSdOfTypical() + effect * effect);
    }

    private static double logSd(PriceEffect effect) {
        return StrictMath.log(effect.high() / effect.low()) / (2 * Distributions.normalQuantile(TAIL));
    }

    private QuoteBasis with(PriceEffect effect, List<Problem> told) {
        RateQuery query = estimate.query();
        boolean known = query.jobSuccess().isPresent()
                || query.reviews().isPresent()
                || query.stars().isPresent();
        Check.that(
                !known,
                ProblemCode.INCONSISTENT,
                "effect",
                "counts the standing twice: the estimate knows it already; leave it out of one of the two");
        Check.positive("multiplier", effect.multiplier());
        Check.positive("low", effect.low());
        Check.inRange("high", effect.high(), effect.low(), Double.MAX_VALUE);
        return new QuoteBasis(label, estimate, Optional.of(effect), premium, told);
    }
}
