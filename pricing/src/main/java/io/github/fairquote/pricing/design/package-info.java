/**
 * Samples as numbers: canonical order, weights by age, numbered countries, niches, levels and skills, centred standing, and the
 * sparse design of the equations. Knows nothing of how these are solved. Not exported.
 */
@NullMarked
package io.github.fairquote.pricing.design;

import org.jspecify.annotations.NullMarked;
