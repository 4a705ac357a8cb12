package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.weigh.Weighing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Turns what is known about contracts into a belief about the next one.
 *
 * <p>Prior {@code Beta(a, b)}; each level of feedback has a likelihood {@code c theta + d (1 - theta)}, counted by age, by client and by
 * whether a published score speaks of the same contract; the score itself counts for the contracts that are not otherwise known.
 * Immutable and thread-safe.
 */
public final class ReputationModel {
    private static final double SURE = 1e-9;

    private final ReputationPolicy policy;
    private final Weighing weighing;

    private ReputationModel(ReputationPolicy policy) {
        this.policy = policy;
        weighing = new Weighing(policy);
    }

    /**
     * The model with a policy.
     *
     * @param policy its numbers
     * @return the model
     */
    public static ReputationModel of(ReputationPolicy policy) {
        return new ReputationModel(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * The policy.
     *
     * @return its numbers
     */
    public ReputationPolicy policy() {
        return policy;
    }

    /**
     * What is believed on a day.
     *
     * @param ledger everything known
     * @param day the day from which ages count; nothing in the ledger is after it
     * @return the posterior; of several accounts' scores none counts, with the warning SEVERAL_ACCOUNTS
     * @throws InvalidValueException DATE_OUT_OF_RANGE naming the contract or score that is after the day
     */
    public ReputationPosterior posterior(ReputationLedger ledger, LocalDate day) {
        return posterior(ledger, List.of(), day);
    }

    /** What would be believed on a day if further contracts had just ended, of which no published score speaks yet. */
    ReputationPosterior posterior(ReputationLedger ledger, List<ContractEvidence> ahead, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ReputationPosterior(policy, weighing.of(ledger, ahead, day));
    }

    /**
     * What is believed on a day, from counts instead of contracts: without published scores, and with every judgement counted as if
     * by a client of its own.
     *
     * @param summary the counts
     * @param day the day from which ages count, each month from its middle; a month after it counts as new
     * @return the posterior; it tells neither of one client nor of a conflict
     */
    public ReputationPosterior posterior(ReputationSummary summary, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ReputationPosterior(policy, weighing.of(summary, day));
    }

    /**
     * What a client of an agency may expect, who does not know which member will do the work: the mixture of the members' posteriors.
     * Pooling their contracts instead would be too sure (90 % intervals held 73, 50 and 24 % for 2, 5 and 15 members; mixtures
     * 90 to 91 %).
     *
     * @param members the members, whose shares sum to 1
     * @return the mixture; it has no contributions
     * @throws InvalidValueException INCONSISTENT if the shares don't sum to 1
     */
    public ReputationPosterior whoServesMe(List<MemberShare> members) {
        double[] mixture = new double[ThetaGrid.CELLS];
        double total = 0;
        for (MemberShare member : members) {
            total += member.share();
            for (int g = 0; g < mixture.length; g++) {
                mixture[g] += member.share() * member.posterior().density()[g];
            }
        }
        Check.that(Math.abs(total - 1) < SURE, ProblemCode.INCONSISTENT, "shares", "do not sum to 1: " + total);
        return new ReputationPosterior(policy, mixture);
    }

    /**
     * Whether recent contracts went better or worse than older ones. Each side is believed by itself from the same prior; published scores
     * and reviews from outside are left out, since they belong to neither side.
     *
     * @param ledger everything known
     * @param day the day from which the recent days count back; nothing in the ledger is after it
     * @return the trend, INSUFFICIENT with fewer recent contracts that say something than the policy asks for, or without an older one
     * @throws InvalidValueException DATE_OUT_OF_RANGE naming the contract that is after the day
     */
    public ReputationTrend trend(ReputationLedger ledger, LocalDate day) {
        Objects.requireNonNull(day, "day");
        LocalDate start = day.minusDays(policy.trendDays());
        Map<Boolean, List<ContractEvidence>> sides = ledger.contracts().stream()
                .filter(each -> each.source()
                        .filter(source -> source != EvidenceSource.EXTERNAL)
                        .isPresent())
                .collect(Collectors.partitioningBy(each -> !each.day().isBefore(start)));
        List<ContractEvidence> recent = sides.getOrDefault(true, List.of());
        List<ContractEvidence> older = sides.getOrDefault(false, List.of());
        return ReputationTrend.of(
                policy,
                recent.size(),
                posterior(ReputationLedger.of(recent), day),
                older.size(),
                posterior(ReputationLedger.of(older), day));
    }

    /**
     * Which of the contracts that went badly still lie in the window of the platform's score, and when each of them leaves it. They never
     * leave the belief itself, where they count half after each half-life.
     *
     * @param ledger everything known
     * @param day the day
     * @return the contracts whose feedback is less likely after a success than after a failure, the first to leave in front; those after the
     *     day are left out
     */
    public List<LeavingNegative> leavingNegatives(ReputationLedger ledger, LocalDate day) {
        LocalDate first = day.minusDays(policy.scoreRule().windowDays());
        return ledger.contracts().stream()
                .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(day))
                .filter(each -> each.level().filter(weighing::isNegative).isPresent())
                .map(each -> LeavingNegative.of(each, policy, weighing.byAge(each.day(), day)))
                .sorted(LeavingNegative.ORDER)
                .toList();
    }
}
