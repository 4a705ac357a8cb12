/**
 * How evidence becomes a belief: what each source says, weighed by age, by client and by what a published score covers. Not
 * exported: {@link io.github.fairquote.pricing.reputation.ReputationModel} asks {@link
 * io.github.fairquote.pricing.reputation.weigh.Weighing} and tells the {@link
 * io.github.fairquote.pricing.reputation.weigh.Belief}.
 */
@NullMarked
package io.github.fairquote.pricing.reputation.weigh;

import org.jspecify.annotations.NullMarked;
