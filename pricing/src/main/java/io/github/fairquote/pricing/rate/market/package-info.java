/**
 * What a finished fit knows of its market, worked out once: how wrong it is, in countries with samples and in others, and what
 * it leaves open about people who state no skills or show no standing. Not exported: {@link
 * io.github.fairquote.pricing.rate.market.FittedMarket} answers for all of it.
 */
@NullMarked
package io.github.fairquote.pricing.rate.market;

import org.jspecify.annotations.NullMarked;
