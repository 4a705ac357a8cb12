package io.github.fairquote.pricing.badge;

import static io.github.fairquote.pricing.badge.Standings.ASSESSOR;
import static io.github.fairquote.pricing.badge.Standings.TODAY;
import static io.github.fairquote.pricing.badge.Standings.assess;
import static io.github.fairquote.pricing.badge.Standings.complete;
import static io.github.fairquote.pricing.badge.Standings.contract;
import static io.github.fairquote.pricing.badge.Standings.facts;
import static io.github.fairquote.pricing.badge.Standings.find;
import static io.github.fairquote.pricing.badge.Standings.rising;
import static io.github.fairquote.pricing.badge.Standings.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.core.policy.standing.CriterionKind;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.JsonTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Badges as a whole. */
class BadgeAssessorTest {
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
        assertThat(ASSESSOR.assessAll(facts, TODAY))
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
                ASSESSOR.assessAll(StandingFacts.builder().subject(subject).build(), TODAY)) {
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
                .isThrownBy(() -> ASSESSOR.assessAll(facts().build(), null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> ASSESSOR.assess(TalentBadge.TOP_RATED, facts().build(), null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> BadgeAssessor.of(null, null))
                .withMessage("badges");
    }
}
