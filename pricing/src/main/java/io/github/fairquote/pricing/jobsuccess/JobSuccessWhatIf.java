package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would become of an estimate: without one contract, on a later day, after further contracts. Immutable and thread-safe.
 */
public final class JobSuccessWhatIf {
    private static final int MOST_CONTRACTS = 1_000;
    private static final int MOST_YEARS = 20;

    private final JobSuccessEstimator estimator;
    private final List<ContractRecord> history;
    private final LocalDate date;
    private final JobSuccessEstimate now;

    private JobSuccessWhatIf(JobSuccessEstimator estimator, List<ContractRecord> history, LocalDate date) {
        this.estimator = estimator;
        this.history = List.copyOf(history);
        this.date = date;
        this.now = estimator.estimate(this.history, date);
    }

    /**
     * Starts from a history on a day.
     *
     * @param estimator the estimator
     * @param history the contracts in any order
     * @param date the day
     * @return the questions that can be asked of it
     * @throws InvalidValueException DUPLICATE_ELEMENT if two contracts have the same identifier
     * @throws CurrencyMismatchException if a contract was paid in a currency other than that of the rules
     */
    public static JobSuccessWhatIf of(JobSuccessEstimator estimator, List<ContractRecord> history, LocalDate date) {
        return new JobSuccessWhatIf(
                Objects.requireNonNull(estimator, "estimator"),
                Objects.requireNonNull(history, "history"),
                Objects.requireNonNull(date, "date"));
    }

    /**
     * The estimate as it is.
     *
     * @return the estimate on the day
     */
    public JobSuccessEstimate now() {
        return now;
    }

    /**
     * What one contract does.
     *
     * @param contractId the identifier of a contract of the history
     * @return the estimates with and without it
     * @throws InvalidValueException INCONSISTENT if the history has no such contract
     */
    public ContractImpact impactOf(String contractId) {
        List<ContractRecord> others = history.stream()
                .filter(contract -> !contract.id().equals(contractId))
                .toList();
        Check.that(
                others.size() < history.size(),
                ProblemCode.INCONSISTENT,
                "contractId",
                "is none of the history: " + Quoted.of(contractId));
        return ContractImpact.builder()
                .contractId(contractId)
                .with(now)
                .without(estimator.estimate(others, date))
                .build();
    }

    /**
     * The estimate on a later day, if nothing further happens and the same rules hold: what is old leaves its windows, and contracts
     * that are not paid any more cease to count as long ones.
     *
     * @param later the day
     * @return the estimate
     * @throws InvalidValueException DATE_OUT_OF_RANGE if the day lies before the start
     */
    public JobSuccessEstimate on(LocalDate later) {
        Check.that(!later.isBefore(date), ProblemCode.DATE_OUT_OF_RANGE, "later", "lies before " + date + ": " + later);
        return estimator.estimate(history, later);
    }

    /**
     * The days on which the score changes because contracts leave a window, if nothing further happens and the same rules hold.
     *
     * @param last the last day to look at, at most 20 years after the start
     * @return the estimates of the days on which the bounds differ from those before, in the order of the days; may be empty
     * @throws InvalidValueException DATE_OUT_OF_RANGE if the last day lies before the start or more than 20 years after it
     */
    public List<JobSuccessEstimate> changesUntil(LocalDate last) {
        Check.that(
                !last.isBefore(date) && !last.isAfter(date.plusYears(MOST_YEARS)),
                ProblemCode.DATE_OUT_OF_RANGE,
                "last",
                "is not within " + MOST_YEARS + " years from " + date + ": " + last);
        JobSuccessEstimate before = now;
        List<JobSuccessEstimate> changes = new ArrayList<>();
        for (LocalDate day : turningDays(last)) {
            JobSuccessEstimate then = estimator.estimate(history, day);
            if (!bounds(then).equals(bounds(before))) {
                changes.add(then);
                before = then;
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The contracts that lower the score or may lower it, and when each of them leaves the longest window.
     *
     * @return their effects with {@link ContractEffect#leavesOn()}, the first to leave in front; those that run still are at the end
     */
    public List<ContractEffect> leavingNegatives() {
        return now.contracts().stream()
                .filter(effect -> effect.isCounted() && effect.worst() == Outcome.NEGATIVE)
                .sorted(Comparator.comparing(
                                (ContractEffect effect) -> effect.leavesOn().orElse(LocalDate.MAX))
                        .thenComparing(ContractEffect::contractId))
                .toList();
    }

    /** The days on which a contract leaves a window, those on which it ends or turns too old for a long one included. */
    private Set<LocalDate> turningDays(LocalDate last) {
        List<Integer> months = new ArrayList<>(estimator.policy().value().windows());
        months.addAll(estimator.policy().value().trendingWindows());
        int gap = estimator.policy().value().longestPaymentGap();
        Set<LocalDate> days = new TreeSet<>();
        for (ContractRecord contract : history) {
            contract.endedOn().ifPresent(end -> {
                days.add(end);
                months.forEach(length -> days.add(end.plusMonths(length).plusDays(1)));
            });
            contract.feedback().ifPresent(said -> days.add(said.givenOn()));
            contract.payments().forEach(paid -> {
                days.add(paid.date());
                days.add(paid.date().plusDays(gap + 1L));
            });
            days.addAll(anniversaries(contract, last));
        }
        days.removeIf(day -> !day.isAfter(date) || day.isAfter(last));
        return days;
    }

    /** The days on which the length of a contract reaches a figure of the rules. */
    private Set<LocalDate> anniversaries(ContractRecord contract, LocalDate last) {
        int step = estimator.policy().value().weighting().monthsPerExtraJob();
        LocalDate until = contract.endedOn().filter(last::isAfter).orElse(last);
        Set<LocalDate> days = new TreeSet<>();
        days.add(contract.startedOn());
        days.add(contract.startedOn()
                .plusMonths(estimator.policy().value().longTermMonths())
                .minusDays(1));
        LocalDate day = contract.startedOn();
        for (int months = step; !day.isAfter(until); months += step) {
            day = contract.startedOn().plusMonths(months).minusDays(1);
            days.add(day);
        }
        return days;
    }

    private static List<BigDecimal> bounds(JobSuccessEstimate estimate) {
        return estimate instanceof ScoredJobSuccess scored ? List.of(scored.low(), scored.high()) : List.of();
    }

    /**
     * How many further positive contracts reach a score: each of a client of its own, begun and ended on the day, paid the same, with
     * five stars and recommended with 10. Not every score can be reached beside negatives that stay.
     *
     * @param target the score
     * @param earned what each earns, above zero
     * @return the numbers
     * @throws InvalidValueException ZERO or NEGATIVE if the earnings are not above zero
     * @throws CurrencyMismatchException if they are not in the currency of the rules
     */
    public ContractsNeeded positivesTo(JobSuccessScore target, Money earned) {
        List<ContractRecord> further = further(earned);
        return ContractsNeeded.builder()
                .target(target.percent())
                .forCertain(fewest(further, target, ScoredJobSuccess::low))
                .atBest(fewest(further, target, ScoredJobSuccess::high))
                .build();
    }

    /** By halves, since further positives never lower a bound. */
    private Optional<Integer> fewest(
            List<ContractRecord> further, JobSuccessScore target, Function<ScoredJobSuccess, BigDecimal> bound) {
        int low = 0;
        int high = MOST_CONTRACTS + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (middle > MOST_CONTRACTS || reaches(further.subList(0, middle), target, bound)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > MOST_CONTRACTS ? Optional.empty() : Optional.of(low);
    }

    private boolean reaches(
            List<ContractRecord> further, JobSuccessScore target, Function<ScoredJobSuccess, BigDecimal> bound) {
        List<ContractRecord> all = new ArrayList<>(history);
        all.addAll(further);
        return estimator.estimate(all, date) instanceof ScoredJobSuccess scored
                && bound.apply(scored).compareTo(target.percent()) >= 0;
    }

    private List<ContractRecord> further(Money earned) {
        Set<String> taken = history.stream()
                .flatMap(contract -> List.of(contract.id(), contract.client().id()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<ContractRecord> further = new ArrayList<>();
        for (int number = 1; further.size() < MOST_CONTRACTS; number++) {
            String id = "further-" + number;
            if (!taken.contains(id)) {
                further.add(positive(id, earned));
            }
        }
        return further;
    }

    private ContractRecord positive(String id, Money earned) {
        return ContractRecord.builder()
                .id(id)
                .client(ClientRef.of(id))
                .startedOn(date)
                .addPayment(Payment.of(date, earned))
                .endedOn(date)
                .feedback(Feedback.builder()
                        .givenOn(date)
                        .stars(StarRating.of(5))
                        .recommendation(10)
                        .build())
                .build();
    }
}
