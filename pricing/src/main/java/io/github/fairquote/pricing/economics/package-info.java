/**
 * What proposals cost and what they are worth: a ledger of the platform's own currency, the cost of a hire, the reply rate that pays
 * for itself, and what a better place in the client's list is worth.
 *
 * <p>Start at {@link io.github.fairquote.pricing.economics.ConnectsLedger} and {@link
 * io.github.fairquote.pricing.economics.ProposalEconomics}; the figures are policies of {@code core.policy.connects}.
 */
@NullMarked
package io.github.fairquote.pricing.economics;

import org.jspecify.annotations.NullMarked;
