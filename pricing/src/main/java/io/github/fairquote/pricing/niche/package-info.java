/**
 * Niches, seen through samples: how crowded each is and what it pays beside the others, which skills its freelancers show, and how
 * far one's own profile meets them or a job.
 *
 * <p>Start at {@link io.github.fairquote.pricing.niche.NicheSurvey} and {@link io.github.fairquote.pricing.niche.NicheFit}. Samples
 * are what the caller collected, no census: every share is one of the samples and says so.
 */
@NullMarked
package io.github.fairquote.pricing.niche;

import org.jspecify.annotations.NullMarked;
