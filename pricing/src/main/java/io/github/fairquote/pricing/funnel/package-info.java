/**
 * How far proposals come: shares of those sent by niche, variant, profile and month, with what is believed of them, and beside
 * what others claim.
 *
 * <p>Start at {@link io.github.fairquote.pricing.funnel.ProposalFunnel}; {@link
 * io.github.fairquote.pricing.funnel.ProposalReader} reads tables.
 */
@NullMarked
package io.github.fairquote.pricing.funnel;

import org.jspecify.annotations.NullMarked;
