package io.github.fairquote.core.policy.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSuccessRulesTest {

    /** The eras, each on its first day and the day before. */
    @ParameterizedTest
    @CsvSource({
        "2015-03-01, 2015-03-01", "2020-02-29, 2015-03-01", "2020-03-01, 2020-03-01", "2020-11-07, 2020-03-01",
        "2020-11-08, 2020-11-08", "2020-12-31, 2020-11-08", "2021-01-01, 2021-01-01", "2023-11-30, 2021-01-01",
        "2023-12-01, 2023-12-01", "2024-11-30, 2023-12-01", "2024-12-01, 2024-12-01", "2026-11-23, 2024-12-01"
    })
    void upworkHadSixRules(LocalDate evaluated, LocalDate since) {
        assertThat(PolicyPacks.upwork().jobSuccess(evaluated).validFrom()).isEqualTo(since);
    }

    @Test
    void eachEraChangedWhatItsSourceSays() {
        List<JobSuccessRules> eras = PolicyPacks.upwork().all(PolicySection.JOB_SUCCESS).stream()
                .map(Policy::value)
                .toList();
        assertThat(eras)
                .extracting(JobSuccessRules::combiner)
                .containsExactly(
                        WindowCombiner.BEST_OF,
                        WindowCombiner.BEST_OF,
                        WindowCombiner.BEST_OF,
                        WindowCombiner.BEST_OF_WITH_TRENDING,
                        WindowCombiner.BEST_OF_WITH_TRENDING,
                        WindowCombiner.SINGLE);
        assertThat(eras).extracting(JobSuccessRules::minimumClients).containsExactly(3, 3, 2, 2, 2, 2);
        assertThat(eras).extracting(JobSuccessRules::minimumJobs).containsExactly(4, 4, 4, 4, 2, 2);
        assertThat(eras).extracting(JobSuccessRules::refreshDays).containsExactly(14, 14, 14, 14, 14, 1);
        assertThat(eras)
                .extracting(JobSuccessRules::unpaidPositivesCount)
                .containsExactly(true, false, false, false, false, false);
        assertThat(eras)
                .extracting(JobSuccessRules::missingFeedback)
                .startsWith(MissingFeedback.UNDISCLOSED, MissingFeedback.UNDISCLOSED, MissingFeedback.EXCLUDED);
        assertThat(eras.get(0).weighting().bands()).hasSize(1);
        assertThat(eras.get(5).weighting().bands())
                .extracting(EarningsBand::weight)
                .containsExactly(BigDecimal.ONE, new BigDecimal("1.25"), new BigDecimal("1.5"));
    }

    @Test
    void noThresholdIsPublicInAnyEra() {
        assertThat(PolicyPacks.upwork().all(PolicySection.JOB_SUCCESS))
                .allSatisfy(
                        policy -> assertThat(policy.provenanceOf("thresholds").confidence())
                                .isEqualTo(Confidence.ASSUMPTION));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "250, 1", "250.01, 1.25", "1000, 1.25", "1000.01, 1.5"})
    void bandsIncludeTheirBounds(String earned, BigDecimal weight) {
        assertThat(weighting().build().weightOf(Optional.of(Money.usd(earned)))).isEqualTo(weight);
    }

    @Test
    void nothingEarnedIsInTheFirstBand() {
        assertThat(weighting().build().weightOf(Optional.empty())).isEqualTo(BigDecimal.ONE);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> weighting().build().weightOf(Optional.of(Money.of("1", CurrencyCode.of("EUR")))));
    }

    @Test
    void roundTripAsJson() {
        RoundTrip.assertJson(
                JobSuccessRules.class,
                rules().build(),
                "{\"windows\":[24,12],\"combiner\":\"best-of-with-trending\",\"trendingWindows\":[6,3],"
                        + "\"form\":\"difference\",\"weighting\":{\"bands\":[{\"weight\":1,\"upTo\":{\"amount\":250.00,"
                        + "\"currency\":\"USD\"}},{\"weight\":1.25,\"upTo\":{\"amount\":1000.00,\"currency\":\"USD\"}},"
                        + "{\"weight\":1.5}],\"monthsPerExtraJob\":3,\"mostJobs\":8,\"combination\":\"larger\"},"
                        + "\"thresholds\":{\"positiveStars\":4,\"negativeStars\":3,\"positiveRecommendation\":9,"
                        + "\"negativeRecommendation\":6,\"negativeReasons\":[\"dispute\"]},"
                        + "\"privateFeedbackUntil\":\"2026-11-23\",\"missingFeedback\":\"excluded\","
                        + "\"unpaidPositivesCount\":false,\"longTermMonths\":3,\"longestPaymentGap\":90,"
                        + "\"minimumJobs\":2,\"minimumClients\":2,\"clientSpan\":\"lifetime\",\"refreshDays\":1}");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1000.01"})
    void weightsAreAboveZeroAndAtMostAThousand(BigDecimal weight) {
        assertRefused(() -> EarningsBand.builder().weight(weight).build(), "weight", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> weighting(weight).build(), "mostJobs", ProblemCode.NUMBER_OUT_OF_RANGE);
    }

    @Test
    void weightsMayBeAThousand() {
        assertThat(EarningsBand.builder().weight(new BigDecimal(1_000)).build().upTo())
                .isEmpty();
        assertThat(weighting(new BigDecimal(1_000)).build().mostJobs()).isEqualTo("1000");
    }

    @Test
    void bandsRiseUpToOneWithoutBound() {
        assertRefused(() -> bands(), "bands", ProblemCode.INCONSISTENT);
        assertRefused(() -> bands(band("250")), "bands", ProblemCode.INCONSISTENT);
        assertRefused(() -> bands(band(""), band("250")), "bands", ProblemCode.INCONSISTENT);
        assertRefused(() -> bands(band("250"), band("250"), band("")), "bands", ProblemCode.INCONSISTENT);
        assertRefused(() -> bands(band(""), band("")), "bands", ProblemCode.INCONSISTENT);
        EarningsBand euros = EarningsBand.builder()
                .weight(BigDecimal.ONE)
                .upTo(Money.of("900", CurrencyCode.of("EUR")))
                .build();
        assertRefused(() -> bands(band("250"), euros, band("")), "bands", ProblemCode.INCONSISTENT);
        assertRefused(() -> band("0"), "upTo", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThat(bands(band("")).bands()).hasSize(1);
    }

    @Test
    void thresholdsDoNotCross() {
        assertRefused(
                () -> thresholds()
                        .negativeStars(StarRating.of(4))
                        .positiveRecommendation(9)
                        .negativeRecommendation(6)
                        .build(),
                "negativeStars",
                ProblemCode.INCONSISTENT);
        assertRefused(
                () -> thresholds()
                        .negativeStars(StarRating.of(3))
                        .positiveRecommendation(7)
                        .negativeRecommendation(7)
                        .build(),
                "negativeRecommendation",
                ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(
                () -> thresholds()
                        .negativeStars(StarRating.of(3))
                        .positiveRecommendation(11)
                        .negativeRecommendation(7)
                        .build(),
                "positiveRecommendation",
                ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(
                () -> thresholds()
                        .negativeStars(StarRating.of(3))
                        .positiveRecommendation(9)
                        .negativeRecommendation(6)
                        .addNegativeReason(EndReason.DISPUTE)
                        .build(),
                "negativeReasons",
                ProblemCode.DUPLICATE_ELEMENT);
    }

    @Test
    void windowsGetShorter() {
        assertRefused(() -> windows(List.of(), List.of(6, 3)), "windows", ProblemCode.MISSING_VALUE);
        assertRefused(() -> windows(List.of(12, 12), List.of(6, 3)), "windows", ProblemCode.INCONSISTENT);
        assertRefused(() -> windows(List.of(121), List.of(6, 3)), "windows", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> windows(List.of(0), List.of(6, 3)), "windows", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> windows(List.of(120), List.of()), "trendingWindows", ProblemCode.INCONSISTENT);
        assertRefused(() -> windows(List.of(24), List.of(6)), "trendingWindows", ProblemCode.INCONSISTENT);
        assertRefused(() -> windows(List.of(24), List.of(25, 3)), "trendingWindows", ProblemCode.INCONSISTENT);
        assertThat(windows(List.of(120), List.of(120, 1)).trendingWindows()).containsExactly(120, 1);
        assertRefused(
                () -> base().addAllWindows(List.of(24))
                        .combiner(WindowCombiner.BEST_OF)
                        .addAllTrendingWindows(List.of(6))
                        .build(),
                "trendingWindows",
                ProblemCode.INCONSISTENT);
        assertThat(base().addWindow(24).combiner(WindowCombiner.SINGLE).build().trendingWindows())
                .isEmpty();
    }

    private static void assertRefused(Runnable build, String attribute, ProblemCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(build::run)
                .satisfies(e -> assertThat(e.attribute()).isEqualTo(attribute))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static JobSuccessRules windows(List<Integer> windows, List<Integer> trending) {
        return base().addAllWindows(windows)
                .combiner(WindowCombiner.BEST_OF_WITH_TRENDING)
                .addAllTrendingWindows(trending)
                .build();
    }

    private static JobSuccessRules.Builder rules() {
        return base().addAllWindows(List.of(24, 12))
                .combiner(WindowCombiner.BEST_OF_WITH_TRENDING)
                .addAllTrendingWindows(List.of(6, 3));
    }

    private static JobSuccessRules.Builder base() {
        JobSuccessRules.Builder builder = JobSuccessRules.builder();
        builder.form(OutcomeForm.DIFFERENCE)
                .weighting(weighting().build())
                .thresholds(thresholds()
                        .negativeStars(StarRating.of(3))
                        .positiveRecommendation(9)
                        .negativeRecommendation(6)
                        .build())
                .privateFeedbackUntil(LocalDate.of(2026, 11, 23))
                .missingFeedback(MissingFeedback.EXCLUDED)
                .unpaidPositivesCount(false)
                .longTermMonths(3)
                .longestPaymentGap(90)
                .minimumJobs(2)
                .minimumClients(2)
                .clientSpan(ClientSpan.LIFETIME)
                .refreshDays(1);
        return builder;
    }

    private static OutcomeThresholds.Builder thresholds() {
        OutcomeThresholds.Builder builder = OutcomeThresholds.builder();
        builder.positiveStars(StarRating.of(4)).addNegativeReason(EndReason.DISPUTE);
        return builder;
    }

    private static JobWeighting.Builder weighting() {
        return weighting(new BigDecimal(8));
    }

    private static JobWeighting.Builder weighting(BigDecimal most) {
        JobWeighting.Builder builder = JobWeighting.builder();
        builder.addBand(EarningsBand.builder()
                        .weight(BigDecimal.ONE)
                        .upTo(Money.usd("250"))
                        .build())
                .addBand(EarningsBand.builder()
                        .weight(new BigDecimal("1.25"))
                        .upTo(Money.usd("1000"))
                        .build())
                .addBand(EarningsBand.builder().weight(new BigDecimal("1.5")).build())
                .monthsPerExtraJob(3)
                .mostJobs(most)
                .combination(WeightCombination.LARGER);
        return builder;
    }

    private static JobWeighting bands(EarningsBand... bands) {
        return JobWeighting.builder()
                .addAllBands(List.of(bands))
                .monthsPerExtraJob(3)
                .mostJobs(BigDecimal.TEN)
                .combination(WeightCombination.LARGER)
                .build();
    }

    private static EarningsBand band(String upTo) {
        EarningsBand.Builder band = EarningsBand.builder();
        band.weight(BigDecimal.ONE);
        return upTo.isEmpty() ? band.build() : band.upTo(Money.usd(upTo)).build();
    }
}
