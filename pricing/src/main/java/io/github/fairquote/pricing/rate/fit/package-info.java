/**
 * The fit of the rate model: rounds of robust weights, mixed-model equations and variances until these settle. Knows numbered
 * samples and priors, but nothing of what is asked afterwards. Not exported: {@link
 * io.github.fairquote.pricing.rate.fit.RobustFit} runs it, and a {@link io.github.fairquote.pricing.rate.fit.Solution} comes out.
 */
@NullMarked
package io.github.fairquote.pricing.rate.fit;

import org.jspecify.annotations.NullMarked;
