package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.policy.standing.WeightCombination;
import io.github.fairquote.core.policy.standing.WindowCombiner;
import io.github.fairquote.core.result.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Estimates a job success score from a history of contracts, by the dated rules of a platform.
 *
 * <p>Each contract is classified, weighed and put into the windows in which it lies; a window with enough contracts of enough clients
 * scores {@code 100 * (positives - negatives) / all} or {@code 100 * positives / all}, by weight and not below zero; the combiner takes
 * the best. What is not known gives bounds. Within one window a further positive never lowers the score and a further negative never
 * raises it; across windows that is <em>false</em>, because a further contract of any outcome may make a better window eligible.
 *
 * <p>The score of an agency is that of the contracts done for the agency, whoever of its members did them; it is no mean of their own
 * scores. The order of the history never matters. Immutable and thread-safe.
 */
public final class JobSuccessEstimator {
    private final Policy<JobSuccessRules> policy;
    private final Readings readings;

    private JobSuccessEstimator(Policy<JobSuccessRules> policy, Readings readings) {
        this.policy = policy;
        this.readings = readings;
    }

    /**
     * The estimator by the rules that governed a day.
     *
     * @param policies the policies of a platform
     * @param date the day
     * @return the estimator
     * @throws NoPolicyException if no rules are known for that day
     */
    public static JobSuccessEstimator at(PlatformPolicies policies, LocalDate date) {
        return of(Objects.requireNonNull(policies, "policies").jobSuccess(date));
    }

    /**
     * The estimator by some rules, whatever the day.
     *
     * @param policy the rules
     * @return the estimator, which reads them as they stand
     */
    public static JobSuccessEstimator of(Policy<JobSuccessRules> policy) {
        Objects.requireNonNull(policy, "policy");
        return new JobSuccessEstimator(policy, Readings.of(policy.value()));
    }

    /**
     * The same, with other outcomes.
     *
     * @param classifier what decides the outcome of a contract
     * @return the estimator
     */
    public JobSuccessEstimator with(OutcomeClassifier classifier) {
        Objects.requireNonNull(classifier, "classifier");
        return with(new Readings(classifier, readings.combination(), readings.form(), readings.combiner()));
    }

    /**
     * The same, with another reading of the weights.
     *
     * @param combination how weight by earnings and extra jobs combine
     * @return the estimator
     */
    public JobSuccessEstimator with(WeightCombination combination) {
        Objects.requireNonNull(combination, "combination");
        return with(new Readings(readings.classifier(), combination, readings.form(), readings.combiner()));
    }

    /**
     * The same, with another form.
     *
     * @param form what negatives do
     * @return the estimator
     */
    public JobSuccessEstimator with(OutcomeForm form) {
        Objects.requireNonNull(form, "form");
        return with(new Readings(readings.classifier(), readings.combination(), form, readings.combiner()));
    }

    /**
     * The same, with another combiner of windows.
     *
     * @param combiner how windows make one score
     * @return the estimator
     * @throws InvalidValueException INCONSISTENT if it needs trending windows and the rules name none
     */
    public JobSuccessEstimator with(WindowCombiner combiner) {
        Objects.requireNonNull(combiner, "combiner");
        return with(new Readings(readings.classifier(), readings.combination(), readings.form(), combiner));
    }

    private JobSuccessEstimator with(Readings other) {
        return new JobSuccessEstimator(policy, other.fitting(policy.value()));
    }

    /**
     * The rules that the estimator follows.
     *
     * @return the rules with their dates and sources
     */
    public Policy<JobSuccessRules> policy() {
        return policy;
    }

    /**
     * Estimates the score on a day, from what was known on it; for a day to come, as if nothing further happened.
     *
     * @param history the contracts in any order; those that had not begun on the day are passed over
     * @param date the day
     * @return the score with its bounds, or what is missing for one
     * @throws InvalidValueException DUPLICATE_ELEMENT if two contracts have the same identifier
     * @throws CurrencyMismatchException if a contract was paid in a currency other than that of the rules
     */
    public JobSuccessEstimate estimate(List<ContractRecord> history, LocalDate date) {
        Objects.requireNonNull(date, "date");
        Check.distinct("history", history.stream().map(ContractRecord::id).toList());
        List<ContractEffect> effects = history.stream()
                .map(contract -> ContractAsOf.of(contract, date))
                .filter(ContractAsOf::hasBegun)
                .map(this::effect)
                .sorted(Comparator.comparing(ContractEffect::contractId))
                .toList();
        return concluded(date, windows(effects), effects);
    }

    /**
     * The score of an agency: the platform's formula over all contracts that its members did for it, and no mean of their scores.
     *
     * @param members the contracts of each member for the agency, in any order; one that several members name counts once
     * @param date the day
     * @return the score with its bounds, or what is missing for one
     * @throws InvalidValueException DUPLICATE_ELEMENT if two different contracts have the same identifier
     * @throws CurrencyMismatchException if a contract was paid in a currency other than that of the rules
     */
    public JobSuccessEstimate platformScore(Collection<List<ContractRecord>> members, LocalDate date) {
        return estimate(members.stream().flatMap(List::stream).distinct().toList(), date);
    }

    private ContractEffect effect(ContractAsOf contract) {
        Classification found = readings.classifier().classify(contract, policy.value());
        return ContractEffect.builder()
                .contractId(contract.contract().id())
                .clientId(contract.contract().client().id())
                .best(found.best())
                .worst(found.worst())
                .because(found.because())
                .weight(Weights.of(contract, policy.value().weighting(), readings.combination()))
                .addAllWindows(lengths().filter(contract::isWithin).toList())
                .leavesOn(contract.leaves(policy.value().windows().get(0)))
                .build();
    }

    private List<WindowEstimate> windows(List<ContractEffect> effects) {
        WindowTally tally = new WindowTally(policy.value(), readings.form(), effects);
        return lengths()
                .map(months -> tally.of(months, effect -> effect.windows().contains(months)))
                .toList();
    }

    /** The lengths of all windows of the rules, the longest first. */
    private Stream<Integer> lengths() {
        return Stream.concat(policy.value().windows().stream(), policy.value().trendingWindows().stream())
                .distinct()
                .sorted(Comparator.reverseOrder());
    }

    private JobSuccessEstimate concluded(LocalDate date, List<WindowEstimate> windows, List<ContractEffect> effects) {
        List<Candidate> candidates = Candidate.of(policy.value(), readings.combiner(), windows).stream()
                .filter(Candidate::possible)
                .toList();
        return candidates.stream()
                .filter(Candidate::eligible)
                .max(Comparator.comparing(Candidate::low))
                .<JobSuccessEstimate>map(surest -> scored(date, surest, candidates, windows, effects))
                .orElseGet(() -> unscored(date, !candidates.isEmpty(), windows, effects));
    }

    private ScoredJobSuccess scored(
            LocalDate date,
            Candidate surest,
            List<Candidate> candidates,
            List<WindowEstimate> windows,
            List<ContractEffect> effects) {
        Candidate highest = candidates.stream()
                .reduce((one, other) -> other.high().compareTo(one.high()) > 0 ? other : one)
                .orElse(surest);
        return ScoredJobSuccess.builder()
                .date(date)
                .low(surest.low())
                .high(highest.high())
                .decidedBy(highest.name())
                .addAllWindows(windows)
                .addAllContracts(effects)
                .addAllAssumptions(assumptions(effects))
                .addAllWarnings(policy.warnings())
                .build();
    }

    private UnscoredJobSuccess unscored(
            LocalDate date, boolean possible, List<WindowEstimate> windows, List<ContractEffect> effects) {
        WindowEstimate longest = windows.get(0);
        int jobsMissing = Math.max(0, policy.value().minimumJobs() - longest.jobs());
        return UnscoredJobSuccess.builder()
                .date(date)
                .reason(
                        longest.jobs() == 0
                                ? UnscoredReason.NOTHING_COUNTS
                                : jobsMissing > 0 ? UnscoredReason.TOO_FEW_JOBS : UnscoredReason.TOO_FEW_CLIENTS)
                .jobsMissing(jobsMissing)
                .clientsMissing(Math.max(0, policy.value().minimumClients() - longest.clients()))
                .possible(possible)
                .addAllWindows(windows)
                .addAllContracts(effects)
                .addAllAssumptions(assumptions(effects))
                .addAllWarnings(policy.warnings())
                .build();
    }

    private List<String> assumptions(List<ContractEffect> effects) {
        List<String> assumptions = new ArrayList<>(readings.assumptions());
        long unknown = effects.stream()
                .filter(effect -> effect.isCounted() && effect.best() != effect.worst())
                .count();
        if (unknown > 0) {
            assumptions.add("unknown: the outcomes of " + unknown + " contracts, taken at both extremes");
        }
        return assumptions;
    }
}
