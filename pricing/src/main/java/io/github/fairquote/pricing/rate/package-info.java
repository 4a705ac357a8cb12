/**
 * The fair rate: a market fitted from comparable freelancers, and what it says about one freelancer.
 *
 * <p>{@link io.github.fairquote.pricing.rate.RateModelFitter} turns samples into a
 * {@link io.github.fairquote.pricing.rate.RateModel}; that answers a
 * {@link io.github.fairquote.pricing.rate.RateQuery} with a {@link io.github.fairquote.pricing.rate.RateEstimate}: a typical
 * rate, the range in which such people's rates lie, how sure the typical rate is, and why.
 *
 * <p>The model is an additive one for the natural logarithm of the rate: a base, a damped slope on a public index of the
 * country, and effects of country, niche, level, their combination, skills and standing, each shrunk towards zero as far as
 * its evidence is thin (empirical Bayes). Errors follow a Student t distribution mixed with a broad component for made-up
 * rates. Same samples, same bits: whatever their order, on every JDK and locale.
 */
@NullMarked
package io.github.fairquote.pricing.rate;

import org.jspecify.annotations.NullMarked;
