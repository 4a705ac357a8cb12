/**
 * What was observed on the market: single rates of comparable freelancers, with where, what for and when.
 *
 * <p>{@link io.github.fairquote.pricing.sample.SampleReader} reads them from files of other people, strictly and row by row.
 *
 * <p>A {@link io.github.fairquote.pricing.sample.RateSample} says nothing about how it is weighed; that is the rate model's
 * business.
 */
@NullMarked
package io.github.fairquote.pricing.sample;

import org.jspecify.annotations.NullMarked;
