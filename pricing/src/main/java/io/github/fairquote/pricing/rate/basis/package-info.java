/**
 * What a fair rate rests on: what was believed before any sample was seen, which samples count for how much, and the least of
 * them that a caller accepts.
 *
 * <p>Few need more than the defaults. {@link io.github.fairquote.pricing.rate.basis.RateModelPriors} are for money other than US
 * dollars and markets unlike those measured; {@link io.github.fairquote.pricing.rate.basis.EvidenceRequirement} is for callers
 * who would rather have no estimate than a thin one.
 */
@NullMarked
package io.github.fairquote.pricing.rate.basis;

import org.jspecify.annotations.NullMarked;
