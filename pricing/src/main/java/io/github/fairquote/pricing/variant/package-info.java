/**
 * Which wording of letters or which profile works better, by a rule for stopping that does not fool itself by looking often.
 *
 * <p>Start at {@link io.github.fairquote.pricing.variant.VariantComparison}.
 */
@NullMarked
package io.github.fairquote.pricing.variant;

import org.jspecify.annotations.NullMarked;
