package io.github.fairquote.pricing.badge;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.standing.CriterionKind;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.LargeContractRule;
import io.github.fairquote.pricing.jobsuccess.Classification;
import io.github.fairquote.pricing.jobsuccess.ContractAsOf;
import io.github.fairquote.pricing.jobsuccess.Outcome;
import io.github.fairquote.pricing.jobsuccess.OutcomeClassifier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for one contract that is large enough; contracts never add up. */
record LargeContracts(LargeContractRule rule, JobSuccessRules jobSuccess, LocalDate date) {
    private static final CriterionKind KIND = CriterionKind.LARGE_CONTRACT;

    /** A contract that was paid within the time, with what it earned to date. */
    private record Candidate(String id, Money earned, Classification outcome) {
        boolean isNegative() {
            return outcome.best() == Outcome.NEGATIVE;
        }

        boolean isClean() {
            return outcome.worst() != Outcome.NEGATIVE;
        }
    }

    CriterionAssessment judge(Optional<List<ContractRecord>> contracts, Optional<String> category) {
        Optional<Money> exact =
                category.flatMap(name -> Optional.ofNullable(rule.byCategory().get(name.toLowerCase(Locale.ROOT))));
        Money least = exact.orElse(rule.least());
        Money most = exact.orElse(rule.most());
        return contracts
                .map(all -> judged(candidates(all), least, most))
                .orElseGet(() -> Verdict.unknown(KIND, words(least, most), "the contracts"));
    }

    private List<Candidate> candidates(List<ContractRecord> contracts) {
        return contracts.stream()
                .map(contract -> ContractAsOf.of(contract, date))
                .filter(this::isPaidLately)
                .map(contract -> new Candidate(
                        contract.contract().id(),
                        contract.earned().orElseThrow(),
                        OutcomeClassifier.byRules().classify(contract, jobSuccess)))
                .filter(candidate -> !candidate.isNegative())
                .sorted(Comparator.comparing(Candidate::earned).reversed().thenComparing(Candidate::id))
                .toList();
    }

    private boolean isPaidLately(ContractAsOf contract) {
        return contract.contract().payments().stream()
                .filter(payment -> payment.kind() != PaymentKind.REFUND)
                .map(Payment::date)
                .anyMatch(day -> !day.isAfter(date) && !date.isAfter(day.plusMonths(rule.months())));
    }

    private CriterionAssessment judged(List<Candidate> candidates, Money least, Money most) {
        List<Candidate> large = candidates.stream()
                .filter(candidate -> candidate.earned().compareTo(least) >= 0)
                .toList();
        if (large.isEmpty()) {
            return tooSmall(candidates, least);
        }
        return large.stream()
                .filter(candidate -> candidate.isClean() && candidate.earned().compareTo(most) >= 0)
                .findFirst()
                .map(found ->
                        Verdict.least(KIND, found.earned().amount(), most.amount(), "in one contract, " + found.id()))
                .orElseGet(() -> Verdict.unknown(KIND, words(least, most), missing(large.get(0), most)));
    }

    private static String missing(Candidate largest, Money most) {
        return largest.earned().compareTo(most) >= 0
                ? "whether the outcome of contract " + largest.id() + " is negative"
                : "the amount that the category asks for";
    }

    private static CriterionAssessment tooSmall(List<Candidate> candidates, Money least) {
        Money largest = candidates.stream().map(Candidate::earned).findFirst().orElse(Money.zero(least.currency()));
        return Verdict.least(
                KIND,
                largest.amount(),
                least.amount(),
                "in one contract paid lately without a negative outcome; several never add up");
    }

    private static String words(Money least, Money most) {
        return "one contract of at least " + least + (least.equals(most) ? "" : " to " + most + " by category");
    }
}
