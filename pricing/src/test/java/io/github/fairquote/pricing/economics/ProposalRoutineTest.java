package io.github.fairquote.pricing.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalRoutineTest {
    /** The webinar's three months of 2022. */
    private static final LocalDate THEN = LocalDate.of(2022, 1, 1);

    /**
     * The collected vectors: start with 90, 90 proposals, 30 % answered, 10 a reward, 10 a month; what is left, and from which reply
     * rate it pays for itself.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 210, 0.166667",
        "3, 120, 0.266667",
        "4, 30, 0.366667",
        "6, -150, 0.566667",
        "8, -330, 0.766667",
        "16, -1050, 1.566667"
    })
    void ninetyBecameOneHundredAndTwentyAtThreeAProposal(int connects, int net, BigDecimal breakEven) {
        RoutineOutcome outcome = routine(connects, 7, "0.3").run(PolicyPacks.upwork());
        assertThat(outcome.proposals()).isEqualTo(90);
        assertThat(outcome.interviews()).isEqualTo(27);
        assertThat(outcome.net()).isEqualTo(net);
        assertThat(outcome.breakEvenReplyRate()).contains(breakEven);
        assertThat(outcome.cutByCap()).isZero();
    }

    @Test
    void everyPartOfTheStoryIsInTheLedger() {
        ConnectsBalance end = routine(3, 7, "0.3").run(PolicyPacks.upwork()).end();
        assertThat(end.asOf()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(end.granted()).isEqualTo(90 + 30);
        assertThat(end.spent()).isEqualTo(270);
        assertThat(end.rewarded()).isEqualTo(270);
        assertThat(end.bought()).isZero();
        assertThat(end.balance()).isEqualTo(120);
    }

    @Test
    void atTodaysPriceTheSameHabitCostsMoney() {
        ProposalRoutine today = ProposalRoutine.builder()
                .start(LocalDate.of(2026, 8, 1))
                .days(92)
                .perWeek(7)
                .connects(16)
                .replyRate(new BigDecimal("0.3"))
                .opening(90)
                .plan("basic")
                .build();
        RoutineOutcome outcome = today.run(PolicyPacks.upwork());
        assertThat(outcome.proposals()).isEqualTo(92);
        assertThat(outcome.end().bought()).isEqualTo(16 * 92 - 90 - 27 * 10 - 20);
        assertThat(outcome.paid()).contains(Money.usd("163.80"));
        assertThat(outcome.breakEvenReplyRate().orElseThrow()).isGreaterThan(BigDecimal.ONE);
        assertThat(outcome.ledger().entries()).hasSizeGreaterThan(200);
        assertThat(outcome.routine()).isEqualTo(today);
    }

    /** 7 a week bring at most 70, of which 50 are paid: above 5 replies in 7 the cap takes from them. */
    @Test
    void theCapTakesFromManyRewardsOnly() {
        assertThat(routine(3, 7, "0.714285").run(PolicyPacks.upwork()).cutByCap())
                .isZero();
        assertThat(routine(3, 7, "1").run(PolicyPacks.upwork()).cutByCap()).isEqualTo(90 * 10 - 13 * 50);
        assertThat(routine(16, 7, "1").run(PolicyPacks.upwork()).net()).isEqualTo(90 - 16 * 90 + 13 * 50 + 30);
    }

    @Test
    void proposalsAreSpreadOverTheWeekAndGrantsComeAtTheEndOfShortMonths() {
        RoutineOutcome outcome = ProposalRoutine.builder()
                .start(LocalDate.of(2022, 1, 31))
                .days(28)
                .perWeek(3)
                .connects(0)
                .replyRate(BigDecimal.ZERO)
                .opening(0)
                .plan("basic")
                .build()
                .run(PolicyPacks.upwork());
        assertThat(outcome.proposals()).isEqualTo(12);
        assertThat(outcome.end().granted()).isEqualTo(10);
        assertThat(outcome.breakEvenReplyRate()).contains(new BigDecimal("0.000000"));
        RoutineOutcome nothing = routineOf(LocalDate.of(2022, 1, 1), 1, 1).run(PolicyPacks.upwork());
        assertThat(nothing.proposals()).isZero();
        assertThat(nothing.breakEvenReplyRate()).isEmpty();
        RoutineOutcome old = routineOf(LocalDate.of(2018, 6, 1), 30, 7).run(PolicyPacks.upwork());
        assertThat(old.breakEvenReplyRate()).isEmpty();
        assertThat(old.paid()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> routine(1_001, 7, "0.3"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> routine(3, 0, "0.3"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> routine(3, 7, "1.01"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> routine(3, 7, "-0.01"));
    }

    private static ProposalRoutine routineOf(LocalDate start, int days, int perWeek) {
        return ProposalRoutine.builder()
                .start(start)
                .days(days)
                .perWeek(perWeek)
                .connects(1)
                .replyRate(BigDecimal.ZERO)
                .opening(0)
                .plan("none")
                .build();
    }

    private static ProposalRoutine routine(int connects, int perWeek, String rate) {
        return ProposalRoutine.builder()
                .start(THEN)
                .days(90)
                .perWeek(perWeek)
                .connects(connects)
                .replyRate(new BigDecimal(rate))
                .opening(90)
                .plan("basic")
                .build();
    }
}
