/**
 * What is missing for a badge: each criterion of a platform's badges met, unmet with the gap, or unknown for want of a fact.
 *
 * <p>Start at {@link io.github.fairquote.pricing.badge.BadgeAssessor}.
 */
@NullMarked
package io.github.fairquote.pricing.badge;

import org.jspecify.annotations.NullMarked;
