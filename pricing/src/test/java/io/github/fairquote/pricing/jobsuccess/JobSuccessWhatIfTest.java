package io.github.fairquote.pricing.jobsuccess;

import static io.github.fairquote.pricing.jobsuccess.Histories.TODAY;
import static io.github.fairquote.pricing.jobsuccess.Histories.all;
import static io.github.fairquote.pricing.jobsuccess.Histories.known;
import static io.github.fairquote.pricing.jobsuccess.Histories.monthly;
import static io.github.fairquote.pricing.jobsuccess.Histories.newest;
import static io.github.fairquote.pricing.jobsuccess.Histories.scored;
import static io.github.fairquote.pricing.jobsuccess.Histories.some;
import static io.github.fairquote.pricing.jobsuccess.Histories.stars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSuccessWhatIfTest {
    private final List<ContractRecord> oneBad = all(
            some(9, "p", "x", "2026-05-01", Outcome.POSITIVE),
            List.of(known("bad", "y", "2025-01-15", Outcome.NEGATIVE, "200")),
            some(1, "q", "y", "2019-01-01", Outcome.POSITIVE));

    @Test
    void oneContractCostsTwiceItsShare() {
        ContractImpact impact = whatIf(oneBad).impactOf("bad");
        assertThat(impact.lowChange()).contains(new BigDecimal("-20.0000"));
        assertThat(impact.highChange()).contains(new BigDecimal("-20.0000"));
        assertThat(scored(impact.with()).low()).isEqualTo("80.0000");
        assertThat(scored(impact.without()).low()).isEqualTo("100.0000");
        assertThat(whatIf(oneBad).impactOf("q0").lowChange()).contains(new BigDecimal("0.0000"));
        assertThat(JsonTrip.bothWays(impact, ContractImpact.class)).startsWith("{\"contractId\":\"bad\"");
    }

    @Test
    void aScoreMayStandOnOneContract() {
        List<ContractRecord> two = all(
                some(1, "a", "x", "2026-05-01", Outcome.POSITIVE), some(1, "b", "y", "2026-05-01", Outcome.POSITIVE));
        ContractImpact impact = whatIf(two).impactOf("a0");
        assertThat(impact.without()).isInstanceOf(UnscoredJobSuccess.class);
        assertThat(impact.lowChange()).isEmpty();
        assertThat(whatIf(two.subList(0, 1)).impactOf("a0").highChange()).isEmpty();
    }

    @Test
    void anUnknownContractIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> whatIf(oneBad).impactOf("nobody"))
                .withMessageContaining("nobody")
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("contractId"));
    }

    @Test
    void timeHealsOnTheDayOnWhichTheNegativeLeaves() {
        JobSuccessWhatIf whatIf = whatIf(oneBad);
        assertThat(whatIf.now()).isEqualTo(newest().estimate(oneBad, TODAY));
        assertThat(scored(whatIf.on(LocalDate.of(2027, 1, 15))).low()).isEqualTo("80.0000");
        assertThat(scored(whatIf.on(LocalDate.of(2027, 1, 16))).low()).isEqualTo("100.0000");
        List<JobSuccessEstimate> changes = whatIf.changesUntil(LocalDate.of(2030, 1, 1));
        assertThat(changes)
                .extracting(JobSuccessEstimate::date)
                .containsExactly(LocalDate.of(2027, 1, 16), LocalDate.of(2028, 5, 2));
        assertThat(changes.get(1)).isInstanceOf(UnscoredJobSuccess.class);
        assertThat(whatIf.changesUntil(LocalDate.of(2027, 1, 15))).isEmpty();
    }

    @Test
    void negativesAreToldWithTheDayOnWhichTheyLeave() {
        List<ContractRecord> history = all(
                oneBad,
                List.of(
                        known("worse", "y", "2024-12-24", Outcome.NEGATIVE, "200"),
                        known("gone", "y", "2024-11-22", Outcome.NEGATIVE, "200"),
                        known("neutral", "y", "2025-06-01", Outcome.NEUTRAL, "200")));

        assertThat(whatIf(history).leavingNegatives())
                .extracting(ContractEffect::contractId)
                .containsExactly("worse", "bad");
        assertThat(whatIf(history).leavingNegatives().get(1).leavesOn()).contains(LocalDate.of(2027, 1, 16));
    }

    @Test
    void theWayBackIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> whatIf(oneBad).on(TODAY.minusDays(1)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DATE_OUT_OF_RANGE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> whatIf(oneBad).changesUntil(TODAY.minusDays(1)))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("last"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> whatIf(oneBad).changesUntil(TODAY.plusYears(20).plusDays(1)));
        assertThat(whatIf(oneBad).changesUntil(TODAY.plusYears(20))).hasSize(2);
        assertThat(whatIf(oneBad).changesUntil(TODAY)).isEmpty();
        assertThat(whatIf(oneBad).on(TODAY)).isEqualTo(whatIf(oneBad).now());
    }

    /** Every day between the changes has the bounds of the last change: none is missed. */
    @Test
    void noChangeIsMissed() {
        List<ContractRecord> history = all(
                oneBad,
                List.of(
                        monthly("running", "z", "2026-08-15", 5, "700").build(),
                        monthly("later", "z", "2027-01-01", 14, "100")
                                .endedOn(LocalDate.of(2028, 2, 29))
                                .build(),
                        known("bad too", "w", "2026-10-10", Outcome.NEGATIVE, "200"),
                        stars("soon", "w", "2026-12-24", 5)));
        JobSuccessWhatIf whatIf = whatIf(history);
        LocalDate last = LocalDate.of(2030, 6, 1);
        List<JobSuccessEstimate> changes = whatIf.changesUntil(last);
        assertThat(changes).hasSizeGreaterThan(5);
        int next = 0;
        JobSuccessEstimate expected = whatIf.now();
        for (LocalDate day = TODAY; !day.isAfter(last); day = day.plusDays(1)) {
            if (next < changes.size() && changes.get(next).date().equals(day)) {
                expected = changes.get(next++);
            }
            assertThat(bounds(whatIf.on(day))).as("on %s", day).isEqualTo(bounds(expected));
        }
    }

    /** 19 positives beside one negative make 90 % as a difference, 9 as a share. */
    @ParameterizedTest
    @CsvSource({"DIFFERENCE, 19", "SHARE, 9"})
    void furtherPositivesReachAScore(OutcomeForm form, int expected) {
        List<ContractRecord> bad = some(1, "further-", "further-1", "2026-05-01", Outcome.NEGATIVE);
        ContractsNeeded needed = JobSuccessWhatIf.of(newest().with(form), bad, TODAY)
                .positivesTo(JobSuccessScore.ofPercent(90), Money.usd("200"));
        assertThat(needed.forCertain()).contains(expected);
        assertThat(needed.atBest()).contains(expected);
        assertThat(needed.target()).isEqualTo("90");
    }

    @Test
    void theUnknownMakesADifference() {
        List<ContractRecord> unknown = List.of(stars("a", "x", "2026-05-01", 5), stars("b", "y", "2026-05-01", 5));
        ContractsNeeded needed = whatIf(unknown).positivesTo(JobSuccessScore.ofPercent(80), Money.usd("2000"));
        assertThat(needed.atBest()).contains(0);
        assertThat(needed.forCertain()).contains(12);
        assertThat(whatIf(some(1, "n", "x", "2026-05-01", Outcome.NEGATIVE))
                        .positivesTo(JobSuccessScore.ofPercent(100), Money.usd("1")))
                .isEqualTo(ContractsNeeded.builder().target(new BigDecimal(100)).build());
        assertThat(JsonTrip.bothWays(needed, ContractsNeeded.class))
                .isEqualTo("{\"target\":80,\"forCertain\":12,\"atBest\":0}");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> whatIf(unknown).positivesTo(JobSuccessScore.ofPercent(80), Money.usd("0")));
    }

    private static JobSuccessWhatIf whatIf(List<ContractRecord> history) {
        return JobSuccessWhatIf.of(newest(), history, TODAY);
    }

    private static Optional<List<BigDecimal>> bounds(JobSuccessEstimate estimate) {
        return Optional.of(estimate)
                .filter(ScoredJobSuccess.class::isInstance)
                .map(found -> List.of(scored(found).low(), scored(found).high()));
    }
}
