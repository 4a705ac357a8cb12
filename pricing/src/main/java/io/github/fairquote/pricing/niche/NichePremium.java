package io.github.fairquote.pricing.niche;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.numeric.Distributions;
import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateFactor;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateQuery;
import java.util.List;
import java.util.Objects;

/**
 * What a niche pays beside the middle of all niches, as a factor.
 *
 * <p>The model's own effect of the niche ({@link RateFactor.Kind#NICHE}), country, level and skills aside, with its posterior interval
 * {@code factor exp(-z sd)} to {@code factor exp(z sd)} and the normal quantile {@code z}. A niche of few samples is drawn towards 1
 * and has a wide interval; the middle itself counts as known.
 *
 * @param niche the niche
 * @param factor the factor, finite and above 0; 1 for a niche that pays like the middle
 * @param low the lower end of the interval, above 0, not above {@code factor}
 * @param high the upper end, not below {@code factor}
 * @param confidence the probability between both, in [0.01, 0.999]
 * @param warnings what the model says of the niche's evidence, such as UNSEEN_NICHE
 */
public record NichePremium(
        Niche niche, double factor, double low, double high, double confidence, List<Problem> warnings) {

    /** Copies the warnings. */
    public NichePremium {
        Objects.requireNonNull(niche, "niche");
        warnings = List.copyOf(warnings);
    }

    /**
     * Asks a model.
     *
     * @param model the fitted market
     * @param country where the freelancer is
     * @param niche the niche
     * @param confidence the probability of the interval, in [0.01, 0.999]
     * @return the premium
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the confidence is outside its bounds
     */
    public static NichePremium of(RateModel model, CountryCode country, Niche niche, double confidence) {
        Check.inRange("confidence", confidence, 0.01, 0.999);
        RateEstimate estimate = model.estimate(RateQuery.of(country, niche));
        RateFactor effect = estimate.explanation().factor(RateFactor.Kind.NICHE).orElseThrow();
        double reach = StrictMath.exp(Distributions.normalQuantile((1 + confidence) / 2) * effect.logSd());
        return new NichePremium(
                niche, effect.value(), effect.value() / reach, effect.value() * reach, confidence, estimate.warnings());
    }
}
