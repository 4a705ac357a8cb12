/**
 * Letters that were sent and what became of them: the record from which reply rates are counted.
 *
 * <p>A {@link io.github.fairquote.core.proposal.Proposal} is what was sent; its {@link
 * io.github.fairquote.core.proposal.ProposalOutcome} tells how far it came through the stages of {@link
 * io.github.fairquote.core.proposal.ProposalStage}. Every share is of what was sent, never of an earlier stage.
 */
@NullMarked
package io.github.fairquote.core.proposal;

import org.jspecify.annotations.NullMarked;
