package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What a reader of a posterior must be told. */
final class ReputationWarnings {
    private static final double CONFLICT = 2;
    private static final double MOST_OF_ONE_CLIENT = 0.5;

    private final ReputationPolicy policy;
    private final EvidenceTerms terms;
    private final EvidenceWeights weights;
    private final int accounts;

    ReputationWarnings(ReputationPolicy policy, EvidenceTerms terms, EvidenceWeights weights, int accounts) {
        this.policy = policy;
        this.terms = terms;
        this.weights = weights;
        this.accounts = accounts;
    }

    List<Problem> list() {
        List<Problem> warnings = new ArrayList<>();
        if (terms.mass() < policy.priorSuccesses() + policy.priorFailures()) {
            warnings.add(warning(ProblemCode.PRIOR_DOMINATED, "what was seen weighs less than the prior"));
        }
        if (isConflict()) {
            warnings.add(warning(
                    ProblemCode.CONFLICTING_EVIDENCE, "the stars and the published score say different things"));
        }
        if (weights.judgements() > 1 && weights.largestClientShare() > MOST_OF_ONE_CLIENT) {
            warnings.add(warning(ProblemCode.ONE_CLIENT, "more than half of the evidence is from one client"));
        }
        if (accounts > 1) {
            warnings.add(warning(
                    ProblemCode.SEVERAL_ACCOUNTS, "scores of several accounts never add up; none of them counts"));
        }
        if (terms.sources().contains(EvidenceSource.SILENCE)) {
            warnings.add(
                    warning(
                            ProblemCode.ASSUMED_POLICY,
                            "that clients said nothing counts here, as the platform does not count it; its weight is an assumption"));
        }
        return warnings;
    }

    /** Each of the two alone with the prior, further apart than two standard deviations of their difference. */
    private boolean isConflict() {
        if (!terms.sources().containsAll(EnumSet.of(EvidenceSource.PUBLIC, EvidenceSource.JOB_SUCCESS))) {
            return false;
        }
        double[] stars = terms.posterior(EnumSet.of(EvidenceSource.PUBLIC));
        double[] score = terms.posterior(EnumSet.of(EvidenceSource.JOB_SUCCESS));
        double distance = Math.abs(ThetaGrid.mean(stars) - ThetaGrid.mean(score));
        return distance > CONFLICT * StrictMath.sqrt(ThetaGrid.variance(stars) + ThetaGrid.variance(score));
    }

    private static Problem warning(ProblemCode code, String message) {
        return Problem.warning(code, message, Location.unknown());
    }
}
