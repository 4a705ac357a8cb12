/**
 * What countries do to rates: dated, sourced index tables and how strongly rates follow them.
 *
 * <p>Rates of freelancers follow a country's income or price level only in part. So a table
 * ({@link io.github.fairquote.pricing.geography.PriceLevels}) and the elasticity with which it is applied
 * ({@link io.github.fairquote.pricing.geography.GeographyPrior}) are two things; full purchasing-power scaling is elasticity 1
 * and worse than none at all.
 */
@NullMarked
package io.github.fairquote.pricing.geography;

import org.jspecify.annotations.NullMarked;
