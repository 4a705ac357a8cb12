/**
 * Observed rates boiled down to counts that merge exactly: the engine-neutral state for data too large for one list.
 *
 * <p>A {@link io.github.fairquote.pricing.summary.RateSummary} holds how many samples of each country, niche and level fall
 * into each half-percent step of the rate. Counts are whole numbers, so that any way of cutting the data into parts, and any
 * order of merging them, gives the same bits.
 */
@NullMarked
package io.github.fairquote.pricing.summary;

import org.jspecify.annotations.NullMarked;
