package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.EvidenceLevel;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Weighs evidence by one policy, whose likelihoods and ages are worked out once. */
public final class Weighing {
    private final ReputationPolicy policy;
    private final LevelGrid levels;
    private final Ageing ageing;

    /** Works out what a policy's levels say. */
    public Weighing(ReputationPolicy policy) {
        this.policy = policy;
        levels = new LevelGrid(policy);
        ageing = new Ageing(policy);
    }

    /**
     * What a ledger says on a day.
     *
     * @param ahead further contracts that have just ended, of which no published score speaks yet
     * @throws io.github.fairquote.core.result.InvalidValueException DATE_OUT_OF_RANGE for what is after the day
     */
    public Belief of(ReputationLedger ledger, List<ContractEvidence> ahead, LocalDate day) {
        EvidenceWeights weights = new EvidenceWeights(policy, ageing, day, onlyScore(ledger.scores()));
        ledger.contracts().forEach(weights::add);
        ahead.forEach(weights::addAhead);
        EvidenceTerms terms = levels.prior();
        weights.addTo(terms, levels);
        return belief(terms, weights, ledger.scores().size());
    }

    /** What counts say on a day, as if every judgement were by a client of its own. */
    public Belief of(ReputationSummary summary, LocalDate day) {
        EvidenceTerms terms = new SummaryTerms(policy, levels, ageing).of(summary, day);
        return belief(terms, new EvidenceWeights(policy, ageing, day, Optional.empty()), 0);
    }

    /** Whether a level is less likely after a success than after a failure. */
    public boolean isNegative(EvidenceLevel level) {
        return levels.isNegative(level.source(), level.value());
    }

    /** How much what is from a day counts on another, not before it: 1 on the same, half after each half-life. */
    public double byAge(LocalDate from, LocalDate day) {
        return ageing.at(from, day);
    }

    private Belief belief(EvidenceTerms terms, EvidenceWeights weights, int accounts) {
        return new Belief(terms, new ReputationWarnings(policy, terms, weights, accounts).list());
    }

    private static Optional<PublishedScore> onlyScore(Collection<PublishedScore> scores) {
        return scores.size() == 1 ? Optional.of(scores.iterator().next()) : Optional.empty();
    }
}
