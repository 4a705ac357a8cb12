package io.github.fairquote.pricing.badge;

import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.core.policy.standing.CriterionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write what is known of somebody in tests. */
final class Standings {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final BadgeAssessor ASSESSOR = BadgeAssessor.at(PolicyPacks.upwork(), TODAY);

    private Standings() {}

    static BadgeAssessment assess(TalentBadge badge, StandingFacts facts) {
        return ASSESSOR.assess(badge, facts, TODAY).orElseThrow();
    }

    static CriterionAssessment topRated(StandingFacts facts, CriterionKind kind) {
        return find(assess(TalentBadge.TOP_RATED, facts), kind);
    }

    static CriterionAssessment rising(StandingFacts facts, CriterionKind kind) {
        return find(assess(TalentBadge.RISING_TALENT, facts), kind);
    }

    static CriterionAssessment find(BadgeAssessment assessment, CriterionKind kind) {
        return assessment.criteria().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static StandingFacts.Builder facts() {
        StandingFacts.Builder facts = StandingFacts.builder();
        facts.subject(BadgeSubject.FREELANCER);
        return facts;
    }

    static StandingFacts.Builder complete() {
        return complete(LastEvent.never(), 14);
    }

    static StandingFacts.Builder complete(LastEvent hold, int goodWeeks) {
        StandingFacts.Builder facts = facts();
        facts.jobSuccess(JobSuccessScore.ofPercent(95))
                .weeks(weekList(16, goodWeeks))
                .contracts(List.of(contract("c", "x", "2026-01-01", "12000").build()))
                .category("design")
                .profile(100)
                .lastActivity(LastEvent.on(TODAY))
                .lastViolation(LastEvent.never())
                .lastHold(hold)
                .availabilityCurrent(true)
                .proposalsRelevant(true)
                .deliversOnTime(true)
                .exclusiveMember(false);
        return facts;
    }

    /** A contract that runs, paid on its first day. */
    static ContractRecord.Builder contract(String id, String client, String start, String usd) {
        ContractRecord.Builder contract = ContractRecord.builder();
        contract.id(id)
                .client(ClientRef.of(client))
                .startedOn(LocalDate.parse(start))
                .addPayment(Payment.of(LocalDate.parse(start), Money.usd(usd)));
        return contract;
    }

    static List<WeekStanding> weekList(int known, int good) {
        List<WeekStanding> weeks = new ArrayList<>();
        for (int ago = 1; ago <= known; ago++) {
            weeks.add(week(ago, ago <= good ? 90 : 89));
        }
        return weeks;
    }

    static WeekStanding week(int ago, int percent) {
        return WeekStanding.builder()
                .startsOn(TODAY.plusDays(1).minusWeeks(ago))
                .jobSuccess(JobSuccessScore.ofPercent(percent))
                .newcomerBadge(false)
                .build();
    }
}
