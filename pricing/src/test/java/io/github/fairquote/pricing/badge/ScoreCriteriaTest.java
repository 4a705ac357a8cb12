package io.github.fairquote.pricing.badge;

import static io.github.fairquote.pricing.badge.Standings.TODAY;
import static io.github.fairquote.pricing.badge.Standings.contract;
import static io.github.fairquote.pricing.badge.Standings.facts;
import static io.github.fairquote.pricing.badge.Standings.rising;
import static io.github.fairquote.pricing.badge.Standings.topRated;
import static io.github.fairquote.pricing.badge.Standings.week;
import static io.github.fairquote.pricing.badge.Standings.weekList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.CriterionKind;
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

/** Criteria about the job success score and its weeks. */
class ScoreCriteriaTest {
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

    /** The last of these weeks ends today; the youngest are good. */
    private CriterionAssessment weeks(int known, int good) {
        return topRated(facts().weeks(weekList(known, good)).build(), CriterionKind.GOOD_WEEKS);
    }

    private static JobSuccessEstimate estimate(List<ContractRecord> history) {
        return JobSuccessEstimator.at(PolicyPacks.upwork(), TODAY).estimate(history, TODAY);
    }
}
