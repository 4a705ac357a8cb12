package io.github.fairquote.pricing.reputation;

import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A contract that went badly and still lies in the window of the platform's score. Immutable and thread-safe.
 *
 * @param contract the contract
 * @param source where it is known from
 * @param leavesOn the first day on which the window no longer holds it
 * @param weight how much it counts in the belief by its age, in (0, 1]
 */
public record LeavingNegative(String contract, EvidenceSource source, LocalDate leavesOn, double weight) {
    static final Comparator<LeavingNegative> ORDER =
            Comparator.comparing(LeavingNegative::leavesOn).thenComparing(LeavingNegative::contract);

    /** Of evidence that says something and weighs so much. */
    static LeavingNegative of(ContractEvidence evidence, ReputationPolicy policy, double weight) {
        return new LeavingNegative(
                evidence.contract(),
                evidence.source().orElseThrow(),
                evidence.day().plusDays(policy.scoreRule().windowDays() + 1L),
                weight);
    }
}
