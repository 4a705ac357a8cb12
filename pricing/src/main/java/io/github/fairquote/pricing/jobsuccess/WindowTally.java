package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.policy.standing.ClientSpan;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Adds up the effects of a window's contracts. */
final class WindowTally {
    private final JobSuccessRules rules;
    private final OutcomeForm form;
    private final List<ContractEffect> all;

    WindowTally(JobSuccessRules rules, OutcomeForm form, List<ContractEffect> all) {
        this.rules = rules;
        this.form = form;
        this.all = all;
    }

    WindowEstimate of(int months, Predicate<ContractEffect> within) {
        List<ContractEffect> held = all.stream().filter(within).toList();
        List<ContractEffect> spanned = rules.clientSpan() == ClientSpan.LIFETIME ? all : held;
        int jobs = count(held, ContractEffect::countsCertainly);
        int jobsAtMost = count(held, ContractEffect::mayCount);
        int clients = clients(spanned, ContractEffect::countsCertainly);
        int clientsAtMost = clients(spanned, ContractEffect::mayCount);
        return WindowEstimate.builder()
                .months(months)
                .jobs(jobs)
                .jobsAtMost(jobsAtMost)
                .clients(clients)
                .clientsAtMost(clientsAtMost)
                .eligible(suffice(jobs, clients))
                .possiblyEligible(suffice(jobsAtMost, clientsAtMost))
                .lowPoints(points(held, ContractEffect::worst))
                .lowWeight(weight(held, ContractEffect::worst))
                .highPoints(points(held, ContractEffect::best))
                .highWeight(weight(held, ContractEffect::best))
                .build();
    }

    private boolean suffice(int jobs, int clients) {
        return jobs >= rules.minimumJobs() && clients >= rules.minimumClients();
    }

    private static int count(List<ContractEffect> effects, Predicate<ContractEffect> counts) {
        return (int) effects.stream().filter(counts).count();
    }

    private static int clients(List<ContractEffect> effects, Predicate<ContractEffect> counts) {
        return (int) effects.stream()
                .filter(counts)
                .map(ContractEffect::clientId)
                .distinct()
                .count();
    }

    private BigDecimal points(List<ContractEffect> effects, Function<ContractEffect, Outcome> outcome) {
        BigDecimal positive = sum(effects, effect -> outcome.apply(effect) == Outcome.POSITIVE);
        return form == OutcomeForm.SHARE
                ? positive
                : positive.subtract(sum(effects, effect -> outcome.apply(effect) == Outcome.NEGATIVE));
    }

    private static BigDecimal weight(List<ContractEffect> effects, Function<ContractEffect, Outcome> outcome) {
        return sum(effects, effect -> outcome.apply(effect) != Outcome.EXCLUDED);
    }

    private static BigDecimal sum(List<ContractEffect> effects, Predicate<ContractEffect> counts) {
        return effects.stream().filter(counts).map(ContractEffect::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
