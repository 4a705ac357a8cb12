package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Contracts for tests. */
final class Histories {
    /** A day of the newest rule. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Histories() {}

    static JobSuccessEstimator estimatorOf(String date) {
        return JobSuccessEstimator.at(PolicyPacks.upwork(), LocalDate.parse(date));
    }

    static JobSuccessEstimator newest() {
        return JobSuccessEstimator.at(PolicyPacks.upwork(), TODAY);
    }

    /** A contract of one day, all of whose feedback is known. */
    static ContractRecord known(String id, String client, String end, Outcome outcome, String usd) {
        int answer = outcome == Outcome.POSITIVE ? 10 : outcome == Outcome.NEUTRAL ? 8 : 3;
        return ended(id, client, end, usd)
                .feedback(Feedback.builder()
                        .givenOn(LocalDate.parse(end))
                        .recommendation(answer)
                        .build())
                .build();
    }

    /** A contract of one day with public stars only. */
    static ContractRecord stars(String id, String client, String end, int stars) {
        return ended(id, client, end, "200")
                .feedback(Feedback.builder()
                        .givenOn(LocalDate.parse(end))
                        .stars(StarRating.of(stars))
                        .build())
                .build();
    }

    static ContractRecord.Builder ended(String id, String client, String end, String usd) {
        LocalDate day = LocalDate.parse(end);
        ContractRecord.Builder contract = open(id, client, end).endedOn(day);
        return usd.equals("0") ? contract : contract.addPayment(Payment.of(day, Money.usd(usd)));
    }

    static ContractRecord.Builder open(String id, String client, String start) {
        return ContractRecord.builder().id(id).client(ClientRef.of(client)).startedOn(LocalDate.parse(start));
    }

    /** A contract paid every month from its start on. */
    static ContractRecord.Builder monthly(String id, String client, String start, int months, String usd) {
        ContractRecord.Builder contract = open(id, client, start);
        for (int month = 1; month <= months; month++) {
            contract.addPayment(
                    Payment.of(LocalDate.parse(start).plusMonths(month).minusDays(1), Money.usd(usd)));
        }
        return contract;
    }

    static List<ContractRecord> some(int count, String prefix, String client, String end, Outcome outcome) {
        List<ContractRecord> contracts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contracts.add(known(prefix + i, client, end, outcome, "200"));
        }
        return contracts;
    }

    static ScoredJobSuccess scored(JobSuccessEstimate estimate) {
        return (ScoredJobSuccess) estimate;
    }

    static UnscoredJobSuccess unscored(JobSuccessEstimate estimate) {
        return (UnscoredJobSuccess) estimate;
    }

    @SafeVarargs
    static List<ContractRecord> all(List<ContractRecord>... parts) {
        List<ContractRecord> all = new ArrayList<>();
        for (List<ContractRecord> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
