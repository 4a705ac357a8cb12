package io.github.fairquote.pricing.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.core.policy.standing.CriterionKind;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimate;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeAssessorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final BadgeAssessor assessor = BadgeAssessor.at(PolicyPacks.upwork(), TODAY);

    /** Two partners, Top Rated both, found an agency: Rising Talent at once, Top Rated from the agency's own work only. */
    @Test
    void theAgencyOfTwoTopRatedPartners() {
        StandingFacts agency = StandingFacts.builder()
                .subject(BadgeSubject.AGENCY)
                .scored(false)
                .weeks(List.of())
                .contracts(List.of())
                .profile(100)
                .ownerProfile(100)
                .memberProfiles(List.of(100, 100))
                .lastActivity(LastEvent.on(TODAY))
                .lastHold(LastEvent.never())
                .lastViolation(LastEvent.never())
                .build();
        BadgeAssessment rising = assess(TalentBadge.RISING_TALENT, agency);
        assertThat(rising.status()).isEqualTo(BadgeStatus.ELIGIBLE);
        assertThat(rising.earliest()).contains(TODAY);
        BadgeAssessment top = assess(TalentBadge.TOP_RATED, agency);
        assertThat(top.status()).isEqualTo(BadgeStatus.NOT_ELIGIBLE);
        assertThat(top.of(CriterionStatus.UNMET))
                .extracting(CriterionAssessment::kind)
                .containsExactly(CriterionKind.JOB_SUCCESS, CriterionKind.FIRST_HIRE, CriterionKind.EARNINGS);
        assertThat(find(top, CriterionKind.EARNINGS).gap()).contains(new BigDecimal("10000.00"));
        assertThat(top.earliest()).isEmpty();
        assertThat(assess(TalentBadge.EXPERT_VETTED, agency).status()).isEqualTo(BadgeStatus.UNKNOWN);
    }

    @Test
    void whoHasItAllIsTopRatedPlus() {
        StandingFacts facts = complete().build();
        assertThat(assess(TalentBadge.TOP_RATED, facts).status()).isEqualTo(BadgeStatus.ELIGIBLE);
        assertThat(assess(TalentBadge.TOP_RATED_PLUS, facts).criteria())
                .allMatch(found -> found.status() == CriterionStatus.MET);
        assertThat(assess(TalentBadge.RISING_TALENT, facts).of(CriterionStatus.UNMET))
                .extracting(CriterionAssessment::kind)
                .contains(CriterionKind.NO_SCORE);
        assertThat(assessor.assessAll(facts, TODAY))
                .extracting(BadgeAssessment::badge)
                .containsExactly(TalentBadge.values());
        assertThat(JsonTrip.bothWays(facts, StandingFacts.class)).startsWith("{\"subject\":\"freelancer\"");
        assertThat(JsonTrip.bothWays(assess(TalentBadge.TOP_RATED, facts), BadgeAssessment.class))
                .startsWith("{\"badge\":\"top-rated\",\"subject\":\"freelancer\",\"date\":\"2026-11-23\",\"criteria\":["
                        + "{\"kind\":\"job-success\",\"status\":\"met\",\"words\":\"95 of at least 90 percent job success\","
                        + "\"actual\":95,\"required\":90},");
    }

    /** Whoever says nothing about someone learns what to ask. */
    @ParameterizedTest
    @EnumSource
    void withoutFactsEverythingIsUnknown(BadgeSubject subject) {
        for (BadgeAssessment found :
                assessor.assessAll(StandingFacts.builder().subject(subject).build(), TODAY)) {
            assertThat(found.status()).isEqualTo(BadgeStatus.UNKNOWN);
            assertThat(found.criteria()).allSatisfy(criterion -> {
                assertThat(criterion.status()).isEqualTo(CriterionStatus.UNKNOWN);
                assertThat(criterion.missing()).isPresent();
                assertThat(criterion.gap()).isEmpty();
            });
            assertThat(found.earliest()).isEmpty();
            assertThat(found.warnings())
                    .isEqualTo(PolicyPacks.upwork().badges(TODAY).warnings());
        }
    }

    @ParameterizedTest
    @CsvSource({"90, MET", "89, UNMET"})
    void theScoreIsCompared(int percent, CriterionStatus status) {
        CriterionAssessment found =
                topRated(facts().jobSuccess(JobSuccessScore.ofPercent(percent)).build(), CriterionKind.JOB_SUCCESS);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.gap()).isEqualTo(percent == 90 ? Optional.empty() : Optional.of(BigDecimal.ONE));
    }

    /** Ten contracts, so many of them bad and so many of unknown outcome. */
    @ParameterizedTest
    @CsvSource({"0, 0, MET", "1, 0, UNMET", "0, 1, UNKNOWN"})
    void anEstimateStandsInForTheScore(int bad, int unknown, CriterionStatus status) {
        List<ContractRecord> history = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Feedback.Builder said = Feedback.builder();
            said.givenOn(LocalDate.of(2026, 6, 1)).text("Well.");
            if (i >= unknown) {
                said.recommendation(i < unknown + bad ? 0 : 10);
            }
            history.add(contract("c" + i, "x" + i, "2026-06-01", "200")
                    .endedOn(LocalDate.of(2026, 6, 1))
                    .feedback(said.build())
                    .build());
        }
        StandingFacts facts = facts().estimate(estimate(history)).build();
        assertThat(topRated(facts, CriterionKind.JOB_SUCCESS).status()).isEqualTo(status);
        assertThat(rising(facts, CriterionKind.NO_SCORE).status()).isEqualTo(CriterionStatus.UNMET);
    }

    @Test
    void anEstimateMaySayThatThereIsNoScore() {
        StandingFacts none = facts().estimate(estimate(List.of())).build();
        assertThat(topRated(none, CriterionKind.JOB_SUCCESS).status()).isEqualTo(CriterionStatus.UNMET);
        assertThat(rising(none, CriterionKind.NO_SCORE).status()).isEqualTo(CriterionStatus.MET);
        LocalDate then = LocalDate.of(2016, 6, 1);
        List<ContractRecord> silent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            silent.add(contract("c" + i, "x" + i, "2016-05-01", "200")
                    .endedOn(LocalDate.of(2016, 5, 1))
                    .build());
        }
        StandingFacts perhaps = facts().estimate(
                        JobSuccessEstimator.at(PolicyPacks.upwork(), then).estimate(silent, then))
                .build();
        assertThat(topRated(perhaps, CriterionKind.JOB_SUCCESS).status()).isEqualTo(CriterionStatus.UNKNOWN);
        assertThat(rising(perhaps, CriterionKind.NO_SCORE).status()).isEqualTo(CriterionStatus.UNKNOWN);
        StandingFacts shown = facts().scored(true).build();
        assertThat(topRated(shown, CriterionKind.JOB_SUCCESS).status()).isEqualTo(CriterionStatus.UNKNOWN);
        assertThat(rising(shown, CriterionKind.NO_SCORE).status()).isEqualTo(CriterionStatus.UNMET);
    }

    /** Hired on 25 August: 90 days later is 23 November, and more than 90 days the day after. */
    @ParameterizedTest
    @CsvSource({"2026-08-24, MET, ", "2026-08-25, UNMET, 2026-11-24", "2026-11-24, UNMET, "})
    void theFirstHireIsMoreThan90DaysAgo(String start, CriterionStatus status, LocalDate earliest) {
        StandingFacts facts = facts().contracts(
                        List.of(contract("c", "x", start, "100").build()))
                .build();
        CriterionAssessment found = topRated(facts, CriterionKind.FIRST_HIRE);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(topRated(
                        facts().firstHire(LastEvent.on(LocalDate.parse(start))).build(), CriterionKind.FIRST_HIRE))
                .isEqualTo(found);
    }

    /** Twelve months up to today: from 24 November of last year. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-24, 1000, MET",
        "2025-11-23, 1000, UNMET",
        "2026-11-23, 999.99, UNMET",
        "2026-11-24, 1000, UNMET"
    })
    void earningsCountForTwelveMonths(String paid, String usd, CriterionStatus status) {
        ContractRecord contract = ContractRecord.builder()
                .id("c")
                .client(ClientRef.of("x"))
                .startedOn(LocalDate.of(2020, 1, 1))
                .addPayment(Payment.of(LocalDate.parse(paid), Money.usd(usd)))
                .build();
        CriterionAssessment found =
                topRated(facts().contracts(List.of(contract)).build(), CriterionKind.EARNINGS);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.words()).endsWith("of at least 1000.00 USD earned within 12 months");
    }

    @Test
    void earningsAreOfOneCurrency() {
        ContractRecord euros = ContractRecord.builder()
                .id("c")
                .client(ClientRef.of("x"))
                .startedOn(TODAY)
                .addPayment(Payment.of(TODAY, Money.of("1", CurrencyCode.of("EUR"))))
                .build();
        StandingFacts facts = facts().contracts(List.of(euros)).build();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> assess(TalentBadge.TOP_RATED, facts));
    }

    /** 68,000 USD from one client in 61 contracts do not make a large contract. */
    @Test
    void contractsWithOneClientNeverAddUp() {
        List<ContractRecord> many = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            many.add(contract("c" + i, "one", "2026-06-01", i == 7 ? "2000" : "1100")
                    .build());
        }
        CriterionAssessment found =
                plus(facts().contracts(many).category("Writing").build());
        assertThat(found.status()).isEqualTo(CriterionStatus.UNMET);
        assertThat(found.actual()).contains(new BigDecimal("2000.00"));
        assertThat(found.gap()).contains(new BigDecimal("3000.00"));
        assertThat(found.words()).contains("never add up");
    }

    @ParameterizedTest
    @CsvSource({
        "5000, writing, MET",
        "4999.99, writing, UNMET",
        "9999, Sales & Marketing, UNMET",
        "10000, Sales & Marketing, MET",
        "30000, plumbing, MET",
        "29999, plumbing, UNKNOWN",
        "4999, plumbing, UNMET",
        "29999, , UNKNOWN"
    })
    void largeIsWhatTheCategoryCallsLarge(String usd, String category, CriterionStatus status) {
        StandingFacts facts = facts().contracts(
                        List.of(contract("c", "x", "2026-06-01", usd).build()))
                .category(Optional.ofNullable(category))
                .build();
        CriterionAssessment found = plus(facts);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.missing())
                .isEqualTo(
                        status == CriterionStatus.UNKNOWN
                                ? Optional.of("the amount that the category asks for")
                                : Optional.empty());
    }

    @Test
    void aLargeContractIsPaidLatelyAndNotNegative() {
        ContractRecord.Builder old = contract("old", "x", "2025-11-22", "9000");
        assertThat(plus(facts().category("writing")
                                .contracts(List.of(old.build()))
                                .build())
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
        ContractRecord justInTime = contract("just", "x", "2025-11-23", "9000").build();
        assertThat(plus(facts().category("writing")
                                .contracts(List.of(justInTime))
                                .build())
                        .status())
                .isEqualTo(CriterionStatus.MET);
        ContractRecord refunded = contract("r", "x", "2024-01-01", "9000")
                .addPayment(Payment.builder()
                        .date(TODAY)
                        .amount(Money.usd("10"))
                        .kind(PaymentKind.REFUND)
                        .build())
                .build();
        assertThat(plus(facts().category("writing").contracts(List.of(refunded)).build())
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
        assertThat(judgedAfter(Feedback.builder()
                                .givenOn(TODAY)
                                .recommendation(2)
                                .build())
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
        assertThat(judgedAfter(Feedback.builder().givenOn(TODAY).text("Well.").build())
                        .missing())
                .contains("whether the outcome of contract c is negative");
    }

    @Test
    void thirteenOfSixteenWeeks() {
        assertThat(weeks(16, 13).status()).isEqualTo(CriterionStatus.MET);
        CriterionAssessment twelve = weeks(16, 12);
        assertThat(twelve.status()).isEqualTo(CriterionStatus.UNMET);
        assertThat(twelve.gap()).contains(BigDecimal.ONE);
        assertThat(twelve.earliest()).contains(TODAY.plusWeeks(1));
        assertThat(weeks(16, 0).earliest()).contains(TODAY.plusWeeks(13));
        assertThat(weeks(15, 12).missing()).contains("the standing in 1 of the last 16 weeks");
        assertThat(weeks(13, 13).status()).isEqualTo(CriterionStatus.MET);
        assertThat(weeks(30, 13).status()).isEqualTo(CriterionStatus.MET);
    }

    /** Good weeks that age out while others come do not help. */
    @Test
    void goodWeeksAgeOut() {
        List<WeekStanding> weeks = new ArrayList<>();
        for (int ago = 1; ago <= 16; ago++) {
            weeks.add(week(ago, ago > 8 ? 95 : 80));
        }
        CriterionAssessment found = topRated(facts().weeks(weeks).build(), CriterionKind.GOOD_WEEKS);
        assertThat(found.actual()).contains(new BigDecimal(8));
        assertThat(found.earliest()).contains(TODAY.plusWeeks(13));
    }

    @Test
    void aWeekWithTheNewcomersBadgeIsGoodAndOneThatRunsIsNone() {
        List<WeekStanding> weeks = new ArrayList<>();
        for (int ago = 1; ago <= 16; ago++) {
            weeks.add(WeekStanding.builder()
                    .startsOn(TODAY.plusDays(1).minusWeeks(ago))
                    .newcomerBadge(ago <= 13)
                    .build());
        }
        assertThat(topRated(facts().weeks(weeks).build(), CriterionKind.GOOD_WEEKS)
                        .actual())
                .contains(new BigDecimal(13));
        weeks.set(0, week(0, 95));
        assertThat(topRated(facts().weeks(weeks).build(), CriterionKind.GOOD_WEEKS)
                        .status())
                .isEqualTo(CriterionStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"59, 60, UNMET, 59.5", "60, 60, MET, 60", "20, 100, MET, 60", "59, 100, MET, 79.5"})
    void membersCountInTheMean(int one, int other, CriterionStatus status, BigDecimal mean) {
        StandingFacts agency = StandingFacts.builder()
                .subject(BadgeSubject.AGENCY)
                .memberProfiles(List.of(one, other))
                .build();
        CriterionAssessment found = find(assess(TalentBadge.RISING_TALENT, agency), CriterionKind.MEMBER_PROFILES);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.actual().orElseThrow()).isEqualByComparingTo(mean);
    }

    @Test
    void anAgencyNeedsTwoMembers() {
        StandingFacts alone = StandingFacts.builder()
                .subject(BadgeSubject.AGENCY)
                .memberProfiles(List.of(100))
                .build();
        StandingFacts empty = StandingFacts.builder()
                .subject(BadgeSubject.AGENCY)
                .memberProfiles(List.of())
                .build();
        assertThat(find(assess(TalentBadge.RISING_TALENT, alone), CriterionKind.MEMBERS)
                        .gap())
                .contains(BigDecimal.ONE);
        assertThat(find(assess(TalentBadge.RISING_TALENT, empty), CriterionKind.MEMBER_PROFILES)
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
    }

    @Test
    void activeOrNew() {
        assertActivity(CriterionStatus.MET, facts().lastActivity(LastEvent.on(TODAY.minusDays(90))));
        assertActivity(
                CriterionStatus.UNMET,
                facts().lastActivity(LastEvent.on(TODAY.minusDays(91))).joinedOn(TODAY.minusDays(31)));
        assertActivity(
                CriterionStatus.MET, facts().lastActivity(LastEvent.never()).joinedOn(TODAY.minusDays(30)));
        assertActivity(CriterionStatus.UNKNOWN, facts().lastActivity(LastEvent.never()));
        assertActivity(CriterionStatus.UNKNOWN, facts().joinedOn(TODAY.minusDays(31)));
        assertThat(topRated(facts().lastActivity(LastEvent.never()).build(), CriterionKind.ACTIVITY)
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-22, MET, ", "2026-05-23, UNMET, 2026-11-24", "2027-01-01, MET, "})
    void violationsAreForgivenAfterHalfAYear(LocalDate last, CriterionStatus status, LocalDate earliest) {
        CriterionAssessment found =
                topRated(facts().lastViolation(LastEvent.on(last)).build(), CriterionKind.NO_VIOLATION);
        assertThat(found.status()).isEqualTo(status);
        assertThat(found.earliest()).isEqualTo(Optional.ofNullable(earliest));
    }

    @Test
    void timeAloneMayDo() {
        StandingFacts facts = complete(LastEvent.on(TODAY.minusDays(1)), 12).build();
        BadgeAssessment found = assess(TalentBadge.TOP_RATED, facts);
        assertThat(found.of(CriterionStatus.UNMET))
                .extracting(CriterionAssessment::kind)
                .containsExactly(CriterionKind.GOOD_WEEKS, CriterionKind.NO_HOLD);
        assertThat(found.earliest()).contains(TODAY.plusDays(90));
    }

    @Test
    void oneFlagSpoilsIt() {
        assertThat(rising(facts().availabilityCurrent(false).build(), CriterionKind.AVAILABILITY)
                        .words())
                .isEqualTo("whether the availability is up to date: no");
        assertThat(find(
                                assess(
                                        TalentBadge.TOP_RATED_PLUS,
                                        facts().exclusiveMember(true).build()),
                                CriterionKind.INDEPENDENT)
                        .status())
                .isEqualTo(CriterionStatus.UNMET);
    }

    @Test
    void theBadgesOf2016WereFewer() {
        LocalDate then = LocalDate.of(2017, 1, 1);
        BadgeAssessor old = BadgeAssessor.at(PolicyPacks.upwork(), then);
        assertThat(old.assess(TalentBadge.TOP_RATED_PLUS, facts().build(), then))
                .isEmpty();
        assertThat(old.assessAll(facts().build(), then)).hasSize(2);
    }

    @Test
    void factsThatContradictAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facts().jobSuccess(JobSuccessScore.ofPercent(90))
                        .scored(false)
                        .build())
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("scored"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facts().profile(101).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facts().ownerProfile(-1).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facts().memberProfiles(List.of(101)).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facts().category(" ").build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> facts().weeks(List.of(week(1, 90), week(1, 80))).build());
        ContractRecord one = contract("c", "x", "2026-06-01", "1").build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> facts().contracts(List.of(one, one)).build());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CriterionAssessment.builder()
                        .kind(CriterionKind.ON_TIME)
                        .status(CriterionStatus.UNKNOWN)
                        .words("?")
                        .build());
        assertThat(facts().jobSuccess(JobSuccessScore.ofPercent(90))
                        .scored(true)
                        .build()
                        .scored())
                .contains(true);
    }

    @Test
    void absenceIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> assessor.assessAll(facts().build(), null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> assessor.assess(TalentBadge.TOP_RATED, facts().build(), null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> BadgeAssessor.of(null, null))
                .withMessage("badges");
    }

    private BadgeAssessment assess(TalentBadge badge, StandingFacts facts) {
        return assessor.assess(badge, facts, TODAY).orElseThrow();
    }

    private CriterionAssessment topRated(StandingFacts facts, CriterionKind kind) {
        return find(assess(TalentBadge.TOP_RATED, facts), kind);
    }

    private CriterionAssessment rising(StandingFacts facts, CriterionKind kind) {
        return find(assess(TalentBadge.RISING_TALENT, facts), kind);
    }

    private CriterionAssessment plus(StandingFacts facts) {
        return find(assess(TalentBadge.TOP_RATED_PLUS, facts), CriterionKind.LARGE_CONTRACT);
    }

    private CriterionAssessment judgedAfter(Feedback said) {
        return plus(facts().category("writing")
                .contracts(List.of(contract("c", "x", "2026-06-01", "9000")
                        .endedOn(TODAY)
                        .feedback(said)
                        .build()))
                .build());
    }

    private void assertActivity(CriterionStatus status, StandingFacts.Builder facts) {
        assertThat(rising(facts.build(), CriterionKind.ACTIVITY).status()).isEqualTo(status);
    }

    /** The last of these weeks ends today; the youngest are good. */
    private CriterionAssessment weeks(int known, int good) {
        return topRated(facts().weeks(weekList(known, good)).build(), CriterionKind.GOOD_WEEKS);
    }

    private static List<WeekStanding> weekList(int known, int good) {
        List<WeekStanding> weeks = new ArrayList<>();
        for (int ago = 1; ago <= known; ago++) {
            weeks.add(week(ago, ago <= good ? 90 : 89));
        }
        return weeks;
    }

    private static WeekStanding week(int ago, int percent) {
        return WeekStanding.builder()
                .startsOn(TODAY.plusDays(1).minusWeeks(ago))
                .jobSuccess(JobSuccessScore.ofPercent(percent))
                .newcomerBadge(false)
                .build();
    }

    private static CriterionAssessment find(BadgeAssessment assessment, CriterionKind kind) {
        return assessment.criteria().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static JobSuccessEstimate estimate(List<ContractRecord> history) {
        return JobSuccessEstimator.at(PolicyPacks.upwork(), TODAY).estimate(history, TODAY);
    }

    private static StandingFacts.Builder facts() {
        StandingFacts.Builder facts = StandingFacts.builder();
        facts.subject(BadgeSubject.FREELANCER);
        return facts;
    }

    private static StandingFacts.Builder complete() {
        return complete(LastEvent.never(), 14);
    }

    private static StandingFacts.Builder complete(LastEvent hold, int goodWeeks) {
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
    private static ContractRecord.Builder contract(String id, String client, String start, String usd) {
        ContractRecord.Builder contract = ContractRecord.builder();
        contract.id(id)
                .client(ClientRef.of(client))
                .startedOn(LocalDate.parse(start))
                .addPayment(Payment.of(LocalDate.parse(start), Money.usd(usd)));
        return contract;
    }
}
