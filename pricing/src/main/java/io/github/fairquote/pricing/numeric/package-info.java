/**
 * The little numerical mathematics that the formulas stand on: a Cholesky factor, three distributions, a sort of positions, medians
 * and sums in a stated order. Not exported.
 */
@NullMarked
package io.github.fairquote.pricing.numeric;

import org.jspecify.annotations.NullMarked;
