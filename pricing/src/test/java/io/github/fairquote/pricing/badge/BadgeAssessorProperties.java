package io.github.fairquote.pricing.badge;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BadgeAssessorProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final BadgeAssessor assessor = BadgeAssessor.at(PolicyPacks.upwork(), TODAY);

    /** If every week from now on is good, the criterion is met on the earliest day and was not a week before. */
    @Property(tries = 200)
    void theEarliestDayIsTheFirst(@ForAll @Size(16) List<@IntRange(min = 85, max = 94) Integer> scores) {
        List<WeekStanding> weeks = weeks(scores);
        CriterionAssessment now = judge(weeks, TODAY);
        if (now.status() == CriterionStatus.MET) {
            assertThat(now.earliest()).isEmpty();
            return;
        }
        LocalDate earliest = now.earliest().orElseThrow();
        List<WeekStanding> later = new ArrayList<>(weeks);
        for (LocalDate start = TODAY.plusDays(1); start.isBefore(earliest); start = start.plusWeeks(1)) {
            assertThat(judge(later, start.minusDays(1)).status()).isEqualTo(CriterionStatus.UNMET);
            later.add(week(start, 95));
        }
        assertThat(judge(later, earliest).status()).isEqualTo(CriterionStatus.MET);
    }

    /** A week of which one learns makes nothing unmet that was met, nor the other way round. */
    @Property(tries = 200)
    void whatIsKnownStaysSo(
            @ForAll @Size(16) List<@IntRange(min = 85, max = 94) Integer> scores,
            @ForAll @IntRange(max = 15) int hidden) {
        List<WeekStanding> weeks = weeks(scores);
        List<WeekStanding> fewer = new ArrayList<>(weeks);
        fewer.remove(hidden);
        CriterionStatus before = judge(fewer, TODAY).status();
        if (before != CriterionStatus.UNKNOWN) {
            assertThat(judge(weeks, TODAY).status()).isEqualTo(before);
        }
    }

    /** Invariant 15: no input that gets better makes a criterion worse, nor the badge. */
    @Property(tries = 300)
    void betterInputsMakeNothingWorse(
            @ForAll @Size(7) List<@IntRange(max = 100) Integer> inputs,
            @ForAll @IntRange(max = 6) int which,
            @ForAll @IntRange(min = 1, max = 60) int by) {
        List<Integer> better = new ArrayList<>(inputs);
        better.set(which, Math.min(inputs.get(which) + by, 100));
        for (TalentBadge badge : List.of(TalentBadge.TOP_RATED, TalentBadge.TOP_RATED_PLUS)) {
            BadgeAssessment before =
                    assessor.assess(badge, facts(inputs), TODAY).orElseThrow();
            BadgeAssessment after = assessor.assess(badge, facts(better), TODAY).orElseThrow();

            assertThat(before.of(CriterionStatus.UNKNOWN)).isEmpty();
            for (CriterionAssessment met : before.of(CriterionStatus.MET)) {
                assertThat(find(after, met.kind()).status()).isEqualTo(CriterionStatus.MET);
            }
            assertThat(after.status() == BadgeStatus.ELIGIBLE || before.status() != BadgeStatus.ELIGIBLE)
                    .isTrue();
        }
    }

    /** Everything that the two badges ask for; of each input more is better. */
    private static StandingFacts facts(List<Integer> inputs) {
        ContractRecord contract = ContractRecord.builder()
                .id("k")
                .client(ClientRef.of("x"))
                .startedOn(TODAY.minusDays(150L + inputs.get(6)))
                .addPayment(Payment.of(TODAY.minusDays(100), Money.usd(Integer.toString(1 + 200 * inputs.get(2)))))
                .build();
        return StandingFacts.builder()
                .subject(BadgeSubject.FREELANCER)
                .jobSuccess(JobSuccessScore.ofPercent(inputs.get(0)))
                .profile(inputs.get(1))
                .contracts(List.of(contract))
                .firstHire(LastEvent.on(TODAY.minusDays(2L * inputs.get(6))))
                .lastViolation(LastEvent.on(TODAY.minusDays(3L * inputs.get(3))))
                .lastHold(LastEvent.on(TODAY.minusDays(2L * inputs.get(3))))
                .lastActivity(LastEvent.on(TODAY.minusDays(200 - 2L * inputs.get(4))))
                .weeks(weeks(Collections.nCopies(16, inputs.get(5))))
                .availabilityCurrent(inputs.get(4) > 50)
                .exclusiveMember(inputs.get(4) < 30)
                .category("writing")
                .build();
    }

    @Property(tries = 100)
    void theOrderOfContractsDoesNotMatter(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 9_000) Integer> dollars, @ForAll long seed) {
        List<ContractRecord> contracts = new ArrayList<>();
        for (int amount : dollars) {
            contracts.add(ContractRecord.builder()
                    .id("c" + contracts.size())
                    .client(ClientRef.of("x"))
                    .startedOn(TODAY.minusDays(200))
                    .addPayment(Payment.of(TODAY.minusDays(100), Money.usd(Integer.toString(amount))))
                    .build());
        }
        List<ContractRecord> shuffled = new ArrayList<>(contracts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(plus(shuffled)).isEqualTo(plus(contracts));
        CriterionStatus large =
                find(plus(contracts), CriterionKind.LARGE_CONTRACT).status();
        assertThat(large == CriterionStatus.MET).isEqualTo(dollars.stream().anyMatch(amount -> amount >= 5_000));
    }

    private BadgeAssessment plus(List<ContractRecord> contracts) {
        StandingFacts facts = StandingFacts.builder()
                .subject(BadgeSubject.FREELANCER)
                .contracts(contracts)
                .category("writing")
                .build();
        return assessor.assess(TalentBadge.TOP_RATED_PLUS, facts, TODAY).orElseThrow();
    }

    private CriterionAssessment judge(List<WeekStanding> weeks, LocalDate date) {
        StandingFacts facts = StandingFacts.builder()
                .subject(BadgeSubject.FREELANCER)
                .weeks(weeks)
                .build();
        return find(assessor.assess(TalentBadge.TOP_RATED, facts, date).orElseThrow(), CriterionKind.GOOD_WEEKS);
    }

    private static CriterionAssessment find(BadgeAssessment assessment, CriterionKind kind) {
        return assessment.criteria().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<WeekStanding> weeks(List<Integer> scores) {
        List<WeekStanding> weeks = new ArrayList<>();
        for (int score : scores) {
            weeks.add(week(TODAY.plusDays(1).minusWeeks(weeks.size() + 1L), score));
        }
        return weeks;
    }

    private static WeekStanding week(LocalDate start, int score) {
        return WeekStanding.builder()
                .startsOn(start)
                .jobSuccess(JobSuccessScore.ofPercent(score))
                .newcomerBadge(false)
                .build();
    }
}
