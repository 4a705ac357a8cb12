/**
 * Pay per hour, day, month or year, brought to the hour with stated working time.
 *
 * <p>Start at {@link io.github.fairquote.pricing.period.WorkingTime}.
 */
@NullMarked
package io.github.fairquote.pricing.period;

import org.jspecify.annotations.NullMarked;
