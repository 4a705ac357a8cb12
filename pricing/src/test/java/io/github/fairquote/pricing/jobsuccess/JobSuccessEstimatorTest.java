package io.github.fairquote.pricing.jobsuccess;

import static io.github.fairquote.pricing.jobsuccess.Histories.TODAY;
import static io.github.fairquote.pricing.jobsuccess.Histories.all;
import static io.github.fairquote.pricing.jobsuccess.Histories.ended;
import static io.github.fairquote.pricing.jobsuccess.Histories.estimatorOf;
import static io.github.fairquote.pricing.jobsuccess.Histories.known;
import static io.github.fairquote.pricing.jobsuccess.Histories.monthly;
import static io.github.fairquote.pricing.jobsuccess.Histories.newest;
import static io.github.fairquote.pricing.jobsuccess.Histories.scored;
import static io.github.fairquote.pricing.jobsuccess.Histories.some;
import static io.github.fairquote.pricing.jobsuccess.Histories.stars;
import static io.github.fairquote.pricing.jobsuccess.Histories.unscored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.policy.standing.WeightCombination;
import io.github.fairquote.core.policy.standing.WindowCombiner;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSuccessEstimatorTest {

    /** The worked example: 8 x 300 $ positive, 1 x 200 $ negative, 5,000 $ over 12 months positive. */
    @ParameterizedTest
    @CsvSource({
        "BASE_PLUS_QUARTERS, DIFFERENCE, 87.9",
        "PRODUCT_CAPPED, DIFFERENCE, 88.2",
        "PRODUCT_OF_CAPPED_QUARTERS, DIFFERENCE, 88.2",
        "LARGER, DIFFERENCE, 86.7",
        "BASE_PLUS_QUARTERS, SHARE, 93.9",
        "PRODUCT_CAPPED, SHARE, 94.1",
        "PRODUCT_OF_CAPPED_QUARTERS, SHARE, 94.1",
        "LARGER, SHARE, 93.3"
    })
    void theWorkedExampleUnderEachReading(WeightCombination combination, OutcomeForm form, BigDecimal expected) {
        ScoredJobSuccess estimate = scored(newest().with(combination).with(form).estimate(workedExample(), TODAY));
        assertThat(estimate.low().setScale(1, RoundingMode.HALF_UP)).isEqualTo(expected);
        assertThat(estimate.high()).isEqualTo(estimate.low());
        assertThat(estimate.assumptions())
                .contains(
                        "weights: "
                                + combination
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '),
                        "form: " + form.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(estimate.warnings()).isNotEmpty();
    }

    /** Earnings and paid quarters to the weights of readings A to D. */
    @ParameterizedTest
    @CsvSource({
        "200, 0, 1, 1, 1, 1",
        "600, 0, 1.25, 1.25, 1.25, 1.25",
        "5000, 0, 1.5, 1.5, 1.5, 1.5",
        "600, 1, 2.25, 1.25, 1.25, 1.25",
        "5000, 2, 3.5, 3, 3, 2",
        "5000, 4, 5.5, 6, 6, 4",
        "20000, 8, 8, 8, 12, 8",
        "200, 8, 8, 8, 8, 8",
        "20000, 10, 8, 8, 12, 8"
    })
    void weighsByEarningsAndPaidQuarters(int usd, int quarters, String a, String b, String c, String d) {
        ContractRecord contract = quarters == 0
                ? known("c", "x", "2026-06-01", Outcome.POSITIVE, Integer.toString(usd))
                : monthly(
                                "c",
                                "x",
                                "2024-01-01",
                                3 * quarters,
                                new BigDecimal(usd)
                                        .divide(new BigDecimal(3 * quarters), 2, RoundingMode.DOWN)
                                        .toPlainString())
                        .endedOn(LocalDate.of(2024, 1, 1)
                                .plusMonths(3L * quarters)
                                .minusDays(1))
                        .build();
        List<WeightCombination> readings = List.of(WeightCombination.values());
        List<String> expected = List.of(a, b, c, d);
        for (WeightCombination reading : readings) {
            assertThat(newest().with(reading)
                            .estimate(List.of(contract), TODAY.plusYears(1))
                            .contracts()
                            .get(0)
                            .weight())
                    .isEqualTo(new BigDecimal(expected.get(readings.indexOf(reading))));
        }
    }

    @ParameterizedTest
    @CsvSource({"250, 1", "250.01, 1.25", "1000, 1.25", "1000.01, 1.5"})
    void bandsIncludeTheirBounds(String usd, BigDecimal weight) {
        JobSuccessEstimate estimate =
                newest().estimate(List.of(known("c", "x", "2026-06-01", Outcome.POSITIVE, usd)), TODAY);
        assertThat(estimate.contracts().get(0).weight()).isEqualTo(weight);
    }

    /** Beside one negative, 90 % needs 19 equal positives as a difference and 9 as a share. */
    @ParameterizedTest
    @CsvSource({"DIFFERENCE, 19", "SHARE, 9"})
    void oneNegativeNeedsManyPositives(OutcomeForm form, int positives) {
        JobSuccessEstimator estimator = newest().with(form);
        assertThat(scored(estimator.estimate(beside(positives), TODAY)).low()).isEqualTo("90.0000");
        assertThat(scored(estimator.estimate(beside(positives - 1), TODAY)).high())
                .isLessThan(new BigDecimal(90));
    }

    /** 24 months 92, 12 months 88, 6 months 94, 3 months 98: trending (94 + 98) / 2 = 96 is the best. */
    @Test
    void theTrendMayBeTheBest() {
        JobSuccessEstimator estimator = estimatorOf("2022-06-01").with(OutcomeForm.SHARE);
        List<ContractRecord> history = all(
                some(49, "a", "x", "2022-05-01", Outcome.POSITIVE),
                some(1, "b", "y", "2022-05-01", Outcome.NEGATIVE),
                some(45, "c", "x", "2022-01-01", Outcome.POSITIVE),
                some(5, "d", "y", "2022-01-01", Outcome.NEGATIVE),
                some(82, "e", "x", "2021-08-01", Outcome.POSITIVE),
                some(18, "f", "y", "2021-08-01", Outcome.NEGATIVE),
                some(192, "g", "x", "2020-08-01", Outcome.POSITIVE),
                some(8, "h", "y", "2020-08-01", Outcome.NEGATIVE));
        ScoredJobSuccess estimate = scored(estimator.estimate(history, LocalDate.of(2022, 6, 1)));
        assertThat(estimate.windows())
                .extracting(WindowEstimate::months, WindowEstimate::low)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(24, new BigDecimal("92.0000")),
                        org.assertj.core.groups.Tuple.tuple(12, new BigDecimal("88.0000")),
                        org.assertj.core.groups.Tuple.tuple(6, new BigDecimal("94.0000")),
                        org.assertj.core.groups.Tuple.tuple(3, new BigDecimal("98.0000")));
        assertThat(estimate.low()).isEqualTo("96.0000");
        assertThat(estimate.decidedBy()).isEqualTo("trending");
        assertThat(estimate.shown()).contains(JobSuccessScore.ofPercent(96));
        assertThat(scored(estimator.with(WindowCombiner.BEST_OF).estimate(history, estimate.date()))
                        .low())
                .isEqualTo("94.0000");
        assertThat(scored(estimator.with(WindowCombiner.SINGLE).estimate(history, estimate.date()))
                        .low())
                .isEqualTo("92.0000");
    }

    /** The trap: one more negative makes a better window eligible, and the score rises from 0 to 50. */
    @Test
    void aFurtherNegativeMayRaiseTheBestOfWindows() {
        JobSuccessEstimator estimator = estimatorOf("2020-12-01");
        LocalDate day = LocalDate.of(2020, 12, 1);
        List<ContractRecord> history = all(
                some(3, "a", "A", "2020-11-01", Outcome.POSITIVE), some(6, "b", "B", "2019-06-01", Outcome.NEGATIVE));
        ScoredJobSuccess before = scored(estimator.estimate(history, day));
        assertThat(before.low()).isEqualTo("0.0000");
        WindowEstimate years = before.windows().get(0);
        assertThat(years.lowPoints()).isEqualTo("-3");
        assertThat(years.lowWeight()).isEqualTo("9");
        assertThat(before.windows().get(2).eligible()).isFalse();
        ScoredJobSuccess after = scored(estimator.estimate(
                all(history, List.of(known("c", "C", "2020-11-01", Outcome.NEGATIVE, "200"))), day));
        assertThat(after.low()).isEqualTo("50.0000");
        assertThat(after.high()).isEqualTo("50.0000");
        assertThat(after.decidedBy()).isEqualTo("12 months");
        assertThat(after.windows().get(2).eligible()).isTrue();
    }

    @Test
    void sixMonthsAndADayLeaveTheWindowOfSixMonths() {
        JobSuccessEstimator estimator = estimatorOf("2020-12-01");
        ContractRecord contract = known("c", "x", "2020-06-15", Outcome.POSITIVE, "200");
        assertThat(windows(estimator, contract, "2020-12-15")).containsExactly(24, 12, 6);
        assertThat(windows(estimator, contract, "2020-12-16")).containsExactly(24, 12);
        assertThat(windows(estimator, contract, "2022-06-15")).containsExactly(24);
        assertThat(windows(estimator, contract, "2022-06-16")).isEmpty();
        ContractEffect effect = estimator
                .estimate(List.of(contract), LocalDate.of(2022, 6, 16))
                .contracts()
                .get(0);
        assertThat(effect.leavesOn()).contains(LocalDate.of(2022, 6, 16));
        assertThat(effect.isCounted()).isFalse();
    }

    @Test
    void unknownPrivateFeedbackGivesBounds() {
        List<ContractRecord> history = List.of(
                known("a", "x", "2026-05-01", Outcome.POSITIVE, "200"),
                known("b", "y", "2026-05-01", Outcome.POSITIVE, "200"),
                known("c", "y", "2026-05-01", Outcome.NEUTRAL, "200"),
                stars("d", "z", "2026-05-01", 5));
        ScoredJobSuccess estimate = scored(newest().estimate(history, TODAY));
        assertThat(estimate.low()).isEqualTo("25.0000");
        assertThat(estimate.high()).isEqualTo("75.0000");
        assertThat(estimate.shown()).isEmpty();
        assertThat(estimate.assumptions())
                .last()
                .isEqualTo("unknown: the outcomes of 1 contracts, taken at both extremes");
        ScoredJobSuccess believed =
                scored(newest().with(OutcomeClassifier.publicFeedback()).estimate(history, TODAY));
        assertThat(believed.low()).isEqualTo("75.0000");
        assertThat(believed.assumptions())
                .contains("outcomes: public feedback")
                .noneMatch(s -> s.startsWith("unknown"));
    }

    @Test
    void aClassifierOfOnesOwnDecides() {
        ScoredJobSuccess estimate =
                scored(newest().with((contract, rules) -> Classification.of(Outcome.NEUTRAL, "so be it"))
                        .estimate(beside(3), TODAY));
        assertThat(estimate.low()).isEqualTo("0.0000");
        assertThat(estimate.assumptions()).contains("outcomes: given by the caller");
        assertThat(estimate.contracts()).allMatch(effect -> effect.because().equals("so be it"));
    }

    @Test
    void withoutEnoughThereIsNoScoreButWhatIsMissing() {
        UnscoredJobSuccess none = unscored(newest().estimate(List.of(), TODAY));
        assertThat(none.reason()).isEqualTo(UnscoredReason.NOTHING_COUNTS);
        assertThat(none.jobsMissing()).isEqualTo(2);
        assertThat(none.clientsMissing()).isEqualTo(2);
        assertThat(none.possible()).isFalse();
        UnscoredJobSuccess one = unscored(newest().estimate(some(1, "a", "x", "2026-05-01", Outcome.POSITIVE), TODAY));
        assertThat(one.reason()).isEqualTo(UnscoredReason.TOO_FEW_JOBS);
        assertThat(one.jobsMissing()).isEqualTo(1);
        UnscoredJobSuccess sameClient =
                unscored(newest().estimate(some(5, "a", "x", "2026-05-01", Outcome.POSITIVE), TODAY));
        assertThat(sameClient.reason()).isEqualTo(UnscoredReason.TOO_FEW_CLIENTS);
        assertThat(sameClient.clientsMissing()).isEqualTo(1);
        assertThat(sameClient.jobsMissing()).isZero();
    }

    @Test
    void clientsCountOverTheWholeLifeByTheNewestRule() {
        List<ContractRecord> history = all(
                some(2, "a", "x", "2026-05-01", Outcome.POSITIVE), some(1, "b", "y", "2019-05-01", Outcome.POSITIVE));
        assertThat(scored(newest().estimate(history, TODAY)).low()).isEqualTo("100.0000");
        assertThat(estimatorOf("2024-06-01").estimate(history, TODAY)).isInstanceOf(UnscoredJobSuccess.class);
    }

    @Test
    void missingFeedbackMayHurtUnderTheFirstRule() {
        LocalDate day = LocalDate.of(2016, 1, 1);
        List<ContractRecord> history = new ArrayList<>(List.of(
                known("a", "x", "2015-12-01", Outcome.POSITIVE, "200"),
                known("b", "y", "2015-12-01", Outcome.POSITIVE, "900"),
                known("c", "z", "2015-12-01", Outcome.POSITIVE, "200"),
                ended("d", "z", "2015-12-01", "200").build()));
        UnscoredJobSuccess perhaps = unscored(estimatorOf("2016-01-01").estimate(history, day));
        assertThat(perhaps.possible()).isTrue();
        assertThat(perhaps.jobsMissing()).isEqualTo(1);
        history.add(known("e", "z", "2015-12-01", Outcome.POSITIVE, "200"));
        ScoredJobSuccess estimate = scored(estimatorOf("2016-01-01").estimate(history, day));
        assertThat(estimate.low()).isEqualTo("60.0000");
        assertThat(estimate.high()).isEqualTo("100.0000");
        assertThat(estimate.contracts()).allMatch(effect -> effect.weight().compareTo(BigDecimal.ONE) == 0);
        assertThat(scored(estimatorOf("2020-12-01").estimate(history, day)).low())
                .isEqualTo("100.0000");
    }

    @Test
    void whatIsNotKnownYetIsNotUsed() {
        ContractRecord late = Histories.open("c", "x", "2026-01-01")
                .endedOn(LocalDate.of(2026, 3, 1))
                .addPayment(Payment.of(LocalDate.of(2026, 2, 1), Money.usd("200")))
                .addPayment(Payment.of(LocalDate.of(2026, 3, 9), Money.usd("900")))
                .feedback(Feedback.builder()
                        .givenOn(LocalDate.of(2026, 3, 5))
                        .recommendation(10)
                        .build())
                .build();
        assertThat(because(late, "2025-12-31")).isEmpty();
        assertThat(because(late, "2026-02-28")).containsExactly("still runs");
        assertThat(because(late, "2026-03-04")).containsExactly("ended without feedback");
        assertThat(because(late, "2026-03-05")).containsExactly("recommended with 10");
        assertThat(weight(late, "2026-01-31")).isEqualTo("1");
        assertThat(weight(late, "2026-03-08")).isEqualTo("1");
        assertThat(weight(late, "2026-03-09")).isEqualTo("1.5");
    }

    @Test
    void aRefundIsDeducted() {
        ContractRecord refunded = Histories.open("c", "x", "2026-01-01")
                .addPayment(Payment.of(LocalDate.of(2026, 2, 1), Money.usd("900")))
                .addPayment(Payment.builder()
                        .date(LocalDate.of(2026, 2, 2))
                        .amount(Money.usd("700"))
                        .kind(PaymentKind.REFUND)
                        .build())
                .build();
        assertThat(weight(refunded, "2026-02-01")).isEqualTo("1.25");
        assertThat(weight(refunded, "2026-02-02")).isEqualTo("1");
    }

    /** An agency's score is that of its contracts by weight: no mean of the scores that its members have alone. */
    @Test
    void theScoreOfAnAgencyIsNoMeanOfScores() {
        List<ContractRecord> one = all(
                some(9, "a", "x", "2026-05-01", Outcome.POSITIVE), some(1, "b", "y", "2026-05-01", Outcome.POSITIVE));
        List<ContractRecord> other = all(
                some(1, "c", "v", "2026-05-01", Outcome.POSITIVE), some(1, "d", "w", "2026-05-01", Outcome.NEGATIVE));
        assertThat(scored(newest().estimate(one, TODAY)).low()).isEqualTo("100.0000");
        assertThat(scored(newest().estimate(other, TODAY)).low()).isEqualTo("0.0000");
        assertThat(scored(newest().estimate(all(one, other), TODAY)).low()).isEqualTo("83.3333");
    }

    @Test
    void resultsRoundTripAsJson() {
        String json = JsonTrip.bothWays(newest().estimate(workedExample(), TODAY), JobSuccessEstimate.class);
        assertThat(json)
                .startsWith("{\"kind\":\"scored\",\"date\":\"2026-11-23\",\"low\":87.8788,\"high\":87.8788,"
                        + "\"decidedBy\":\"24 months\",");
        assertThat(JsonTrip.bothWays(newest().estimate(List.of(), TODAY), JobSuccessEstimate.class))
                .startsWith("{\"kind\":\"unscored\",\"date\":\"2026-11-23\",\"reason\":\"nothing-counts\"");
    }

    @Test
    void wrongInputIsRefused() {
        ContractRecord one = known("c", "x", "2026-05-01", Outcome.POSITIVE, "200");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> newest().estimate(List.of(one, one), TODAY))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT));
        ContractRecord euros = Histories.open("c", "x", "2026-01-01")
                .addPayment(Payment.of(LocalDate.of(2026, 2, 1), Money.of("900", CurrencyCode.of("EUR"))))
                .build();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> newest().estimate(List.of(euros), TODAY));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> newest().with(WindowCombiner.BEST_OF_WITH_TRENDING))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo("combiner"));
        assertThatExceptionOfType(NoPolicyException.class).isThrownBy(() -> estimatorOf("2015-02-28"));
        assertThatNullPointerException()
                .isThrownBy(() -> newest().estimate(List.of(), null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> JobSuccessEstimator.of(null))
                .withMessage("policy");
        assertThat(newest().policy()).isEqualTo(PolicyPacks.upwork().jobSuccess(TODAY));
    }

    static List<ContractRecord> workedExample() {
        List<ContractRecord> history = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            history.add(known("p" + i, "c" + i, "2026-06-01", Outcome.POSITIVE, "300"));
        }
        history.add(known("n", "n", "2026-06-01", Outcome.NEGATIVE, "200"));
        history.add(monthly("long", "l", "2025-06-01", 10, "500")
                .endedOn(LocalDate.of(2026, 5, 31))
                .feedback(Feedback.builder()
                        .givenOn(LocalDate.of(2026, 5, 31))
                        .recommendation(9)
                        .build())
                .build());
        return history;
    }

    private static List<ContractRecord> beside(int positives) {
        return all(
                some(positives, "p", "x", "2026-05-01", Outcome.POSITIVE),
                some(1, "n", "y", "2026-05-01", Outcome.NEGATIVE));
    }

    private static List<Integer> windows(JobSuccessEstimator estimator, ContractRecord contract, String date) {
        return estimator
                .estimate(List.of(contract), LocalDate.parse(date))
                .contracts()
                .get(0)
                .windows();
    }

    private static List<String> because(ContractRecord contract, String date) {
        return newest().estimate(List.of(contract), LocalDate.parse(date)).contracts().stream()
                .map(ContractEffect::because)
                .toList();
    }

    private static BigDecimal weight(ContractRecord contract, String date) {
        return newest().estimate(List.of(contract), LocalDate.parse(date))
                .contracts()
                .get(0)
                .weight();
    }

    /** Joining members bring contracts, not scores; what two of them did together is one contract. */
    @Test
    void anAgencyIsScoredByTheUnionOfItsMembersContracts() {
        List<ContractRecord> first = all(
                some(3, "a", "x", "2026-05-01", Outcome.POSITIVE),
                List.of(known("together", "y", "2026-05-01", Outcome.NEGATIVE, "200")));
        List<ContractRecord> second = List.of(known("together", "y", "2026-05-01", Outcome.NEGATIVE, "200"));

        assertThat(newest().platformScore(List.of(first, second), TODAY)).isEqualTo(newest().estimate(first, TODAY));
        assertThat(newest().platformScore(List.of(second, first), TODAY)).isEqualTo(newest().estimate(first, TODAY));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> newest().platformScore(
                                List.of(first, List.of(known("together", "y", "2026-05-01", Outcome.POSITIVE, "200"))),
                                TODAY))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT));
    }
}
