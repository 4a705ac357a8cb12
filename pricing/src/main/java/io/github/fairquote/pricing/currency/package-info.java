/**
 * Samples in several currencies brought to one, with dated exchange rates of the caller's.
 *
 * <p>Start at {@link io.github.fairquote.pricing.currency.SampleConversion}. No exchange rate is bundled, and none is guessed: a
 * sample whose day no rate covers is a located problem.
 */
@NullMarked
package io.github.fairquote.pricing.currency;

import org.jspecify.annotations.NullMarked;
