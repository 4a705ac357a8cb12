package io.github.fairquote.examples.recipes.standing;

import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.pricing.badge.BadgeAssessment;
import io.github.fairquote.pricing.badge.BadgeAssessor;
import io.github.fairquote.pricing.badge.StandingFacts;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimator;
import io.github.fairquote.pricing.jobsuccess.JobSuccessWhatIf;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationOutlook;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.CategoryWeights;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that is asked of one history on one day. */
record Standing(
        WorkHistory history,
        LocalDate day,
        ReputationModel model,
        ReputationLedger ledger,
        ReputationPosterior posterior,
        JobSuccessEstimator estimator,
        JobSuccessWhatIf score) {

    static Standing of(WorkHistory history, LocalDate day, SilenceRule silence) {
        ReputationModel model =
                ReputationModel.of(ReputationPolicy.builder().silence(silence).build());
        ReputationLedger ledger = ReputationLedger.of(history, CategoryWeights.EQUAL, day);
        JobSuccessEstimator estimator = JobSuccessEstimator.at(PolicyPacks.upwork(), day);
        return new Standing(
                history,
                day,
                model,
                ledger,
                model.posterior(ledger, day),
                estimator,
                JobSuccessWhatIf.of(estimator, history.contracts(), day));
    }

    ReputationOutlook outlook() {
        return ReputationOutlook.of(model, ledger, day);
    }

    /** Facts that the history does not tell stay unknown. */
    List<BadgeAssessment> badges(Optional<Integer> profile) {
        StandingFacts.Builder facts = StandingFacts.builder()
                .subject(BadgeSubject.FREELANCER)
                .jobSuccess(history.jobSuccess())
                .estimate(score.now())
                .contracts(history.contracts())
                .profile(profile);
        return BadgeAssessor.at(PolicyPacks.upwork(), day).assessAll(facts.build(), day);
    }
}
