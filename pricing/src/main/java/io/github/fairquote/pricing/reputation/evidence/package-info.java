/**
 * What is known about somebody's contracts, before anything is concluded from it: each contract once in a
 * {@link io.github.fairquote.pricing.reputation.evidence.ReputationLedger}, or counted by month and level in a
 * {@link io.github.fairquote.pricing.reputation.evidence.ReputationSummary}.
 */
@NullMarked
package io.github.fairquote.pricing.reputation.evidence;

import org.jspecify.annotations.NullMarked;
