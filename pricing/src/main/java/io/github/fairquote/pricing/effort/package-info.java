/**
 * What has to be done and how long it takes: tasks with three-point estimates, their sum with a chosen confidence, and the scope of
 * offers of a catalogue.
 *
 * <p>Start at {@link io.github.fairquote.pricing.effort.Effort#of}.
 */
@NullMarked
package io.github.fairquote.pricing.effort;

import org.jspecify.annotations.NullMarked;
