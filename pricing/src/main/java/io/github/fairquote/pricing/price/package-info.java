/**
 * Prices that are exact to the minor unit, built line by line so that the lines add up, and rounded once, last, in a stated way.
 *
 * <p>Start at {@link io.github.fairquote.pricing.price.PriceBuildUp}.
 */
@NullMarked
package io.github.fairquote.pricing.price;

import org.jspecify.annotations.NullMarked;
