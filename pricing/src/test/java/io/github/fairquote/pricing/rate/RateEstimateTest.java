package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateEstimateTest {
    private static final RateModel TEN = Samples.FITTER.fit(Samples.ten());
    private static final RateEstimate UA = TEN.estimate(Samples.UA_PPC_EXPERT);

    @Test
    void theTypicalRateIsTheMedianRoundedOnce() {
        // Reference vectors, case "ten": 31.008275485619563.
        assertThat(UA.typicalRate()).isEqualTo(UA.quantile(0.5)).isCloseTo(31.008275485619563, within(3e-5));
        assertThat(UA.typicalRate(RoundingMode.HALF_EVEN)).isEqualTo(HourlyRate.usd("31.01"));
        assertThat(UA.typicalRate(RoundingMode.DOWN)).isEqualTo(HourlyRate.usd("31.00"));
        assertThat(UA.quantile(0.9, RoundingMode.HALF_EVEN)).isEqualTo(HourlyRate.usd("52.05"));
        assertThat(UA.currency()).isEqualTo(CurrencyCode.USD);
        assertThat(UA.query()).isEqualTo(Samples.UA_PPC_EXPERT);
    }

    @Test
    void itPrintsRateAndRange() {
        assertThat(UA).hasToString("USD 31.01/h (80 % of such people: USD 18.65 to 52.05)");
    }

    @Test
    void theMarketRangeLiesBetweenQuantiles() {
        RateRange range = UA.marketRange(0.8);

        assertThat(range.low()).isEqualTo(UA.quantile(0.1));
        assertThat(range.high()).isEqualTo(UA.quantile(0.9));
        assertThat(range.probability()).isEqualTo(0.8);
        assertThat(UA.marketRange(0.9).low()).isEqualTo(UA.quantile(0.05));
        assertThat(UA.marketRange(0.9).high()).isEqualTo(UA.quantile(0.95));
        assertThat(UA.marketRange(Double.MIN_VALUE).low()).isEqualTo(UA.typicalRate());
    }

    @Test
    void theUncertaintyOfTheTypicalRateIsAnotherAndNarrowerRange() {
        RateRange typical = UA.uncertaintyOfTypical(0.8);
        double reach = 1.2815515655446004 * UA.logSdOfTypical();

        assertThat(typical.low()).isCloseTo(UA.typicalRate() * StrictMath.exp(-reach), within(1e-9));
        assertThat(typical.high()).isCloseTo(UA.typicalRate() * StrictMath.exp(reach), within(1e-9));
        assertThat(typical.low()).isGreaterThan(UA.marketRange(0.8).low());
        assertThat(UA.uncertaintyOfTypical(0.01).high())
                .isLessThan(UA.uncertaintyOfTypical(0.999).high());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.049999, 0.950001, 1.5, -1, Double.NaN})
    void quantilesBeyondTheBoundsAreRefused(double quantile) {
        assertThatThrownBy(() -> UA.quantile(quantile)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_OUT_OF_RANGE);
            assertThat(e.attribute()).isEqualTo("quantile");
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0099, 0.9991, 1, Double.NaN})
    void otherConfidencesAreRefused(double confidence) {
        assertThatThrownBy(() -> UA.uncertaintyOfTypical(confidence)).hasMessageStartingWith("confidence is outside");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.9001, 1, Double.NaN})
    void otherCoveragesAreRefused(double coverage) {
        assertThatThrownBy(() -> UA.marketRange(coverage)).hasMessageStartingWith("coverage is outside");
    }

    @Test
    void betweenStepsQuantilesAreLinearInTheStandardisedError() {
        double below = StrictMath.log(UA.quantile(0.60));
        double above = StrictMath.log(UA.quantile(0.605));

        assertThat(StrictMath.log(UA.quantile(0.6025))).isCloseTo((below + above) / 2, within(1e-12));
    }

    @Test
    void evidenceIsCountedInSamplesLikeTheQuery() {
        // Reference vectors, case "ten": sigma^2 / V = 0.39669762277925713^2 / 0.04066860927296873.
        assertThat(UA.effectiveSamples()).isCloseTo(3.869544, within(4e-6));
        assertThat(UA.confidence()).isBetween(0.94, 0.95);
        assertThat(TEN.estimate(Samples.UA_PPC_EXPERT.in(Samples.JP)).effectiveSamples())
                .isLessThan(UA.effectiveSamples());
    }

    @Test
    void aGoodEstimateHasNoWarning() {
        assertThat(UA.warnings()).isEmpty();
    }

    @Test
    void withoutSamplesOnlyThePriorSpeaks() {
        RateEstimate prior = Samples.FITTER.fit(List.of()).estimate(Samples.UA_PPC_EXPERT);

        assertThat(codes(prior)).containsExactly(ProblemCode.PRIOR_ONLY);
        assertThat(prior.confidence()).isZero();
        assertThat(prior.effectiveSamples()).isLessThan(0.5);
        assertThat(prior.warnings().get(0).isError()).isFalse();
        assertThat(prior.warnings().get(0).facts()).containsEntry("samples", "0");
    }

    @Test
    void whatWasNeverSeenIsNamed() {
        RateQuery strange = RateQuery.of(Samples.DE, Niche.ofService("alchemy"), ExperienceLevel.ENTRY);
        RateEstimate estimate = TEN.estimate(strange);

        assertThat(codes(estimate))
                .containsExactly(
                        ProblemCode.LOW_EVIDENCE,
                        ProblemCode.EXTRAPOLATED_COUNTRY,
                        ProblemCode.UNSEEN_NICHE,
                        ProblemCode.UNSEEN_LEVEL);
        assertThat(estimate.warnings().get(1).facts()).containsEntry("country", "DE");
        assertThat(estimate.warnings().get(2).facts()).containsEntry("niche", "alchemy");
        assertThat(estimate.warnings().get(3).facts()).containsEntry("level", "entry");
    }

    @Test
    void whatIsNotStatedIsNoWarningButAnAssumption() {
        RateEstimate estimate =
                TEN.estimate(RateQuery.builder().country(Samples.UA).build());

        assertThat(codes(estimate)).doesNotContain(ProblemCode.UNSEEN_NICHE, ProblemCode.UNSEEN_LEVEL);
        assertThat(estimate.assumptions())
                .anyMatch(words -> words.startsWith("No niche is stated"))
                .anyMatch(words -> words.startsWith("No level is stated"));
        assertThat(estimate.logSdOfTypical()).isGreaterThan(UA.logSdOfTypical());
    }

    @Test
    void aCountryWithoutAFigureIsNamed() {
        assertThat(codes(TEN.estimate(Samples.UA_PPC_EXPERT.in(Samples.JP))))
                .contains(ProblemCode.NO_INDEX_FOR_COUNTRY, ProblemCode.EXTRAPOLATED_COUNTRY);
        assertThat(codes(Samples.FITTER
                        .withoutGeography()
                        .fit(Samples.ten())
                        .estimate(Samples.UA_PPC_EXPERT.in(Samples.JP))))
                .doesNotContain(ProblemCode.NO_INDEX_FOR_COUNTRY);
    }

    @Test
    void manyMadeUpRatesAreNamed() {
        RateModel junk = Samples.FITTER.fit(Samples.tenWith("999", 0, 2, 5, 8));

        assertThat(codes(junk.estimate(Samples.UA_PPC_EXPERT))).contains(ProblemCode.HIGH_FAKE_SHARE);
        assertThat(junk.fakeShare()).isGreaterThan(0.1);
    }

    @Test
    void assumptionsSayWhichBasisTheRatesHave() {
        assertThat(UA.assumptions()).contains("Rates are asked, not paid.").noneMatch(w -> w.startsWith("No "));
        assertThat(withBasis(2).assumptions()).contains("Rates are paid, not asked.");
        assertThat(withBasis(1).assumptions())
                .contains("Asked and paid rates count alike; about 50 % of them are paid.");
    }

    @Test
    void assumptionsSayThatUndatedSamplesCountAsNew() {
        List<RateSample> samples = new ArrayList<>(Samples.plain("30"));
        String words = "Samples without a date count as if they were new.";
        assertThat(Samples.FITTER.fit(samples).estimate(Samples.plainQuery()).assumptions())
                .doesNotContain(words);
        RateSample dated = RateSample.builder()
                .rate(HourlyRate.usd("30"))
                .country(Samples.UA)
                .observedOn(LocalDate.of(2026, 11, 23))
                .build();
        assertThat(Samples.FITTER
                        .fit(List.of(dated))
                        .estimate(Samples.plainQuery())
                        .assumptions())
                .doesNotContain(words);
        samples.add(dated);
        assertThat(Samples.FITTER.fit(samples).estimate(Samples.plainQuery()).assumptions())
                .contains(words);
    }

    @Test
    void assumptionsSayWhatIsLeftOut() {
        RateModel flat = Samples.FITTER.withoutGeography().withSkills(10, 1).fit(withSkills("sql"));
        RateQuery knows = RateQuery.builder()
                .country(Samples.UA)
                .addSkills(SkillTag.of("sql"), SkillTag.of("magic"))
                .build();

        assertThat(flat.estimate(knows).assumptions())
                .contains("Skills without an effect of their own make no difference: 1.")
                .anyMatch(words -> words.startsWith("No country index is used"))
                .noneMatch(words -> words.startsWith("No skills are stated"));
        assertThat(flat.estimate(RateQuery.builder().country(Samples.UA).build())
                        .assumptions())
                .anyMatch(words -> words.startsWith("No skills are stated"));
    }

    @Test
    void noRateIsBelowTheMinimum() {
        // The double nearest to 33.30 is below it.
        HourlyRate minimum = HourlyRate.usd("33.30");
        RateEstimate lifted =
                Samples.FITTER.withMinimumRate(minimum).fit(Samples.ten()).estimate(Samples.UA_PPC_EXPERT);

        assertThat(lifted.typicalRate(RoundingMode.DOWN)).isEqualTo(minimum);
        assertThat(lifted.quantile(0.1)).isEqualTo(33.3);
        assertThat(lifted.quantile(0.9)).isEqualTo(UA.quantile(0.9));
        assertThat(lifted.quantile(0.9, RoundingMode.DOWN)).isEqualTo(UA.quantile(0.9, RoundingMode.DOWN));
        assertThat(lifted.uncertaintyOfTypical(0.8).low()).isEqualTo(33.3);
        assertThat(lifted.explanation().factor(RateFactor.Kind.MINIMUM)).isPresent();
        assertThat(lifted.explanation().product()).isCloseTo(33.3, within(1e-11));
        assertThat(UA.explanation().factor(RateFactor.Kind.MINIMUM)).isEmpty();
    }

    @Test
    void moneyIsNeverRoundedDownToNothing() {
        List<RateSample> tiny = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tiny.add(RateSample.of(HourlyRate.usd("0.01"), Samples.UA, Samples.PPC));
        }
        RateEstimate estimate = Samples.FITTER
                .with(RateModelPriors.around(HourlyRate.usd("0.01")))
                .fit(tiny)
                .estimate(Samples.plainQuery());

        assertThat(estimate.quantile(0.1)).isLessThan(0.01);
        assertThat(estimate.quantile(0.1, RoundingMode.DOWN)).isEqualTo(HourlyRate.usd("0.01"));
        assertThat(RateEstimate.money(new java.math.BigDecimal("0.2"), CurrencyCode.of("JPY"), RoundingMode.HALF_EVEN))
                .isEqualTo(HourlyRate.of(Money.of("1", CurrencyCode.of("JPY"))));
    }

    @Test
    void aRateStandsWhereItsQuantileIs() {
        RateEstimate estimate = Samples.FITTER.fit(Samples.ten()).estimate(Samples.UA_PPC_EXPERT);

        for (double share : new double[] {0.05, 0.1, 0.333, 0.5, 0.9, 0.94}) {
            assertThat(estimate.shareBelow(estimate.quantile(share)).orElseThrow())
                    .isCloseTo(share, within(1e-8));
        }
        assertThat(estimate.shareBelow(estimate.quantile(0.05) - 0.01)).isEmpty();
        assertThat(estimate.shareBelow(estimate.quantile(0.95) + 0.01)).isEmpty();
        assertThatThrownBy(() -> estimate.shareBelow(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> estimate.shareBelow(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullsAreNamed() {
        assertThatThrownBy(() -> UA.quantile(0.5, null)).hasMessage("rounding");
        assertThatThrownBy(() -> TEN.estimate(null)).hasMessage("query");
    }

    private static RateEstimate withBasis(int paid) {
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            samples.add(RateSample.builder()
                    .rate(HourlyRate.usd("30"))
                    .country(Samples.UA)
                    .basis(i < paid ? RateBasis.PAID : RateBasis.ASKED)
                    .build());
        }
        return Samples.FITTER.fit(samples).estimate(Samples.plainQuery());
    }

    private static List<RateSample> withSkills(String skill) {
        return List.of(RateSample.builder()
                .rate(HourlyRate.usd("30"))
                .country(Samples.UA)
                .addSkills(SkillTag.of(skill))
                .build());
    }

    private static List<ProblemCode> codes(RateEstimate estimate) {
        return estimate.warnings().stream().map(Problem::code).toList();
    }
}
