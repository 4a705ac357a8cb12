/**
 * The numbers of the reputation model: its prior, what each level of feedback, silence and a published score say, how they age,
 * and what asked rates do with reputation.
 *
 * <p>Start at {@link io.github.fairquote.pricing.reputation.policy.ReputationPolicy}; its defaults say where they come from.
 * {@link io.github.fairquote.pricing.reputation.policy.PopulationPrior} fits the prior to a population of one's own.
 */
@NullMarked
package io.github.fairquote.pricing.reputation.policy;

import org.jspecify.annotations.NullMarked;
