package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.rate.basis.EvidenceRequirement;
import io.github.fairquote.pricing.rate.basis.InsufficientEvidenceException;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The area {@code samples} of the corpus of bad inputs, row by row. */
class BadSamplesTest {
    /** SA02. */
    @Test
    void oneSampleIsLittleEvidenceAndNoIntervalOfWidthZero() {
        RateEstimate estimate = estimate(Samples.plain("40"));

        assertThat(codes(estimate)).contains(ProblemCode.LOW_EVIDENCE);
        assertThat(estimate.marketRange(0.8).low())
                .isLessThan(estimate.marketRange(0.8).high());
        assertThat(estimate.uncertaintyOfTypical(0.8).low())
                .isLessThan(estimate.uncertaintyOfTypical(0.8).high());
    }

    /** SA03: in whole dollars; the prior around $20 still holds a fifth of a percent of thirty samples. */
    @Test
    void equalRatesGiveThatRate() {
        RateEstimate estimate = estimate(Samples.plain("40", 30));

        assertThat(estimate.typicalRate()).isCloseTo(40, within(0.25));
        assertThat(estimate.marketRange(0.8).low()).isFinite().isLessThan(40);
        assertThat(estimate.marketRange(0.8).high()).isFinite().isGreaterThan(40);
        assertThat(estimate.typicalRate(RoundingMode.HALF_EVEN)
                        .perHour()
                        .amount()
                        .setScale(0, RoundingMode.HALF_EVEN))
                .hasToString("40");
    }

    /** SA04. */
    @Test
    void oneAbsurdOutlierMovesByATenthAtMost() {
        List<RateSample> samples = new ArrayList<>(Samples.plain("40", 29));
        samples.addAll(Samples.plain("100000"));

        assertThat(estimate(samples).typicalRate()
                        / estimate(Samples.plain("40", 30)).typicalRate())
                .isBetween(0.9, 1.1);
    }

    /** SA07. */
    @Test
    void aFifthOfFakesMovesBySomePercentAtMost() {
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            samples.addAll(Samples.plain("20", "30", "40", "50", "60"));
        }
        double clean = estimate(samples).typicalRate();
        samples.addAll(Samples.plain("500", 20));

        assertThat(estimate(samples).typicalRate() / clean).isBetween(0.85, 1.15);
    }

    /** SA08. */
    @Test
    void allOrdersGiveTheSameBits() {
        List<String> rates = List.of("20", "30", "40", "50", "60");

        assertThat(orders(rates)
                        .map(order -> estimate(Samples.plain(order.toArray(String[]::new))))
                        .map(e -> List.of(e.typicalRate(), e.quantile(0.05), e.quantile(0.95), e.logSdOfTypical()))
                        .distinct())
                .hasSize(1);
        assertThat(orders(rates)).hasSize(120);
    }

    /** SA09: the prior is in dollars, so its typical rate is scaled too. */
    @Test
    void scaledRatesGiveTheScaledEstimate() {
        RateEstimate plain = estimate(Samples.plain("20", "30", "40"));
        RateEstimate scaled = Samples.FITTER
                .with(RateModelPriors.around(HourlyRate.usd("20000")))
                .fit(Samples.plain("20000", "30000", "40000"))
                .estimate(Samples.plainQuery());

        assertThat(scaled.typicalRate()).isCloseTo(1000 * plain.typicalRate(), within(1e-8));
        assertThat(scaled.typicalRate(RoundingMode.HALF_EVEN)
                        .perHour()
                        .amount()
                        .movePointLeft(3)
                        .doubleValue())
                .isCloseTo(plain.typicalRate(), within(1e-5));
    }

    /** SA10. */
    @Test
    void raisingOneRateALittleDoesNotLowerTheEstimate() {
        double before = estimate(Samples.plain("20", "30", "40")).typicalRate();

        assertThat(estimate(Samples.plain("21", "30", "40")).typicalRate()).isGreaterThan(before);
        assertThat(estimate(Samples.plain("20", "31", "40")).typicalRate()).isGreaterThan(before);
        assertThat(estimate(Samples.plain("20", "30", "41")).typicalRate()).isGreaterThan(before);
    }

    /** SA13. */
    @Test
    void aNullSampleIsNamedByItsIndex() {
        List<RateSample> samples = new ArrayList<>(Samples.plain("40", "50"));
        samples.add(1, null);

        assertThatThrownBy(() -> Samples.FITTER.fit(samples)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo(ProblemCode.NULL_ELEMENT);
            assertThat(e).hasMessageContaining("index 1");
        });
    }

    /** SA17: each such sample is refused before there are ten of them. */
    @Test
    void zeroWeightsAreRefused() {
        assertThatThrownBy(() -> Samples.withWeight(Samples.plain("40").get(0), 0))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ZERO_WEIGHT));
    }

    /** SA19. */
    @Test
    void aMillionEqualSamplesAreOneRow() {
        RateSample sample = Samples.plain("40").get(0);
        RateEstimate estimate = estimate(Collections.nCopies(1_000_000, sample));

        assertThat(estimate.typicalRate(RoundingMode.HALF_EVEN)).isEqualTo(HourlyRate.usd("40.00"));
        assertThat(estimate.typicalRate())
                .isEqualTo(estimate(List.of(Samples.withWeight(sample, 1e6))).typicalRate());
    }

    /** SA20. */
    @Test
    void aQuantileAboveOneIsRefused() {
        assertThatThrownBy(() -> estimate(Samples.plain("40", 10)).quantile(1.5))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_OUT_OF_RANGE);
                    assertThat(e.attribute()).isEqualTo("quantile");
                });
    }

    /** SA21. */
    @Test
    void confidenceOneIsRefused() {
        assertThatThrownBy(() -> estimate(Samples.plain("40", 10)).uncertaintyOfTypical(1))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_OUT_OF_RANGE);
                    assertThat(e.attribute()).isEqualTo("confidence");
                });
    }

    /** SA22. */
    @Test
    void eightOrdersOfMagnitudeGiveNumbersAndAWarning() {
        RateEstimate estimate = estimate(Samples.plain("0.01", "1000000"));

        assertThat(codes(estimate)).contains(ProblemCode.LOW_EVIDENCE);
        for (double p : new double[] {0.05, 0.1, 0.5, 0.9, 0.95}) {
            assertThat(estimate.quantile(p)).isFinite().isPositive();
        }
    }

    /** SA23. */
    @Test
    void aNicheThatNothingMatchesIsNamed() {
        RateModel model = Samples.FITTER.fit(Samples.plain("20", "30", "40"));
        EvidenceRequirement requirement =
                EvidenceRequirement.builder().inNiche(1).build();

        assertThatThrownBy(() -> model.estimate(RateQuery.of(Samples.UA, Niche.ofService("alchemy")), requirement))
                .isInstanceOfSatisfying(InsufficientEvidenceException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.TOO_FEW_SAMPLES);
                    assertThat(e.scope()).isEqualTo(EvidenceRequirement.Scope.NICHE);
                    assertThat(e.actual()).isZero();
                });
    }

    private static RateEstimate estimate(List<RateSample> samples) {
        return Samples.FITTER.fit(samples).estimate(Samples.plainQuery());
    }

    private static List<ProblemCode> codes(RateEstimate estimate) {
        return estimate.warnings().stream().map(Problem::code).toList();
    }

    private static Stream<List<String>> orders(List<String> rest) {
        if (rest.isEmpty()) {
            return Stream.of(List.of());
        }
        return rest.stream().flatMap(first -> {
            List<String> others = new ArrayList<>(rest);
            others.remove(first);
            return orders(others)
                    .map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
        });
    }
}
