package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.rate.basis.EvidenceRequirement;
import io.github.fairquote.pricing.rate.basis.InsufficientEvidenceException;
import io.github.fairquote.pricing.rate.basis.RateComparable;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateModelTest {
    private static final RateModel TEN = Samples.FITTER.fit(Samples.ten());

    @Test
    void itTellsWhatItWasFittedOn() {
        assertThat(TEN.sampleCount()).isEqualTo(10);
        assertThat(TEN.currency()).isEqualTo(CurrencyCode.USD);
        assertThat(TEN.countries())
                .containsExactly(Samples.GB, Samples.IN, Samples.PK, Samples.PL, Samples.UA, Samples.US);
        assertThat(TEN.niches()).containsExactly(Samples.PPC, Samples.SEO);
        assertThat(TEN.levels()).containsExactly(ExperienceLevel.INTERMEDIATE, ExperienceLevel.EXPERT);
        assertThat(TEN.skills()).isEmpty();
        assertThat(TEN.converged()).isTrue();
        assertThat(TEN.elasticitySd()).isBetween(0.04, 0.1);
        assertThat(TEN).hasToString("RateModel[10.0 samples in USD: 6 countries, 2 niches, 2 levels]");
    }

    @Test
    void whatIsNotKnownOfASampleIsNoNicheAndNoLevel() {
        List<RateSample> samples = new ArrayList<>(Samples.ten());
        samples.add(RateSample.builder()
                .rate(HourlyRate.usd("31"))
                .country(Samples.UA)
                .build());
        RateModel model = Samples.FITTER.fit(samples);

        assertThat(model.niches()).containsExactly(Samples.PPC, Samples.SEO);
        assertThat(model.levels()).hasSize(2);
        assertThat(model.sampleCount()).isEqualTo(11);
    }

    @Test
    void withoutAnIndexThereIsNoElasticity() {
        RateModel flat = Samples.FITTER.withoutGeography().fit(Samples.ten());

        assertThat(flat.elasticity()).isZero();
        assertThat(flat.elasticitySd()).isZero();
        assertThat(flat.estimate(Samples.UA_PPC_EXPERT).explanation().factor(RateFactor.Kind.GEOGRAPHY))
                .isEmpty();
    }

    @Test
    void aRequirementThatIsMetChangesNothing() {
        EvidenceRequirement requirement = EvidenceRequirement.builder()
                .samples(10)
                .inCountry(3)
                .inNiche(7)
                .atLevel(5)
                .effective(3.8)
                .build();

        assertThat(TEN.estimate(Samples.UA_PPC_EXPERT, requirement).typicalRate())
                .isEqualTo(TEN.estimate(Samples.UA_PPC_EXPERT).typicalRate());
        assertThat(Samples.FITTER
                        .fit(List.of())
                        .estimate(Samples.UA_PPC_EXPERT, EvidenceRequirement.none())
                        .typicalRate())
                .isPositive();
    }

    @Test
    void aRequirementThatIsNotMetIsNamed() {
        assertRefused(EvidenceRequirement.builder().samples(11), EvidenceRequirement.Scope.SAMPLES, 10, 11);
        assertRefused(EvidenceRequirement.builder().inCountry(3.5), EvidenceRequirement.Scope.COUNTRY, 3, 3.5);
        assertRefused(EvidenceRequirement.builder().inNiche(8), EvidenceRequirement.Scope.NICHE, 7, 8);
        assertRefused(EvidenceRequirement.builder().atLevel(6), EvidenceRequirement.Scope.LEVEL, 5, 6);
        assertRefused(
                EvidenceRequirement.builder().effective(4),
                EvidenceRequirement.Scope.EFFECTIVE,
                TEN.estimate(Samples.UA_PPC_EXPERT).effectiveSamples(),
                4);
    }

    @Test
    void elsewhereKeepsTheOrderAndMovesOnlyTheCountry() {
        var elsewhere = TEN.elsewhere(Samples.UA_PPC_EXPERT, List.of(Samples.US, Samples.DE, Samples.US, Samples.UA));

        assertThat(elsewhere.keySet()).containsExactly(Samples.US, Samples.DE, Samples.UA);
        assertThat(elsewhere.get(Samples.US).typicalRate())
                .isEqualTo(TEN.estimate(Samples.US_PPC_EXPERT).typicalRate());
        assertThatThrownBy(() -> elsewhere.remove(Samples.US)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TEN.elsewhere(null, List.of())).hasMessage("query");
    }

    @Test
    void translationUsesSlopeAndCountryEffects() {
        var factors = TEN.estimate(Samples.US_PPC_EXPERT).explanation();
        var home = TEN.estimate(Samples.UA_PPC_EXPERT).explanation();
        double expected = value(factors, RateFactor.Kind.GEOGRAPHY)
                * value(factors, RateFactor.Kind.COUNTRY)
                / value(home, RateFactor.Kind.GEOGRAPHY)
                / value(home, RateFactor.Kind.COUNTRY);

        assertThat(TEN.translation(Samples.UA, Samples.US)).isCloseTo(expected, within(1e-12));
        assertThat(TEN.translation(Samples.JP, Samples.JP)).isEqualTo(1);
    }

    @Test
    void ratesAreTranslatedExactlyAndRoundedOnce() {
        HourlyRate moved = TEN.translate(HourlyRate.usd("85"), Samples.US, Samples.UA, RoundingMode.HALF_EVEN);

        assertThat(moved.perHour().amount().doubleValue())
                .isCloseTo(85 * TEN.translation(Samples.US, Samples.UA), within(0.005));
        assertThat(TEN.translate(HourlyRate.usd("0.01"), Samples.US, Samples.UA, RoundingMode.DOWN))
                .isEqualTo(HourlyRate.usd("0.01"));
        assertThat(TEN.translate(HourlyRate.usd("85"), Samples.UA, Samples.UA, RoundingMode.UNNECESSARY))
                .isEqualTo(HourlyRate.usd("85"));
        HourlyRate euros = HourlyRate.of(Money.of("10", CurrencyCode.EUR));
        assertThatThrownBy(() -> TEN.translate(euros, Samples.US, Samples.UA, RoundingMode.DOWN))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void theGridShowsTheWeightiestSamplesFirst() {
        RateComparables grid = TEN.comparables(Samples.UA_PPC_EXPERT, 3);

        assertThat(grid.comparables()).hasSize(3);
        RateComparable first = grid.comparables().get(0);
        assertThat(first.sample()).isEqualTo(Samples.ten().get(1));
        // The reference implementation: weights .1596 .3122 .0224 .1015 .0529 .0699 -.0344 .1423 .1484 .0106 of the
        // ten.
        assertThat(first.weight()).isCloseTo(0.3122, within(5e-5));
        assertThat(first.genuine()).isGreaterThan(0.98);
        assertThat(grid.comparables().get(1).weight()).isLessThanOrEqualTo(first.weight());
        assertThat(grid.totalWeight()).isCloseTo(0.9853579478030472, within(1e-6));
        assertThat(grid.priorContribution()).isCloseTo(0.01881543252577783, within(1e-6));
        assertThat(grid.omittedContribution()).isPositive();
        assertThatThrownBy(() -> TEN.comparables(Samples.UA_PPC_EXPERT, -1)).hasMessageStartingWith("limit is outside");
    }

    @Test
    void samplesAreTranslatedToTheTarget() {
        RateComparable us = TEN.comparables(Samples.UA_PPC_EXPERT, 10).comparables().stream()
                .filter(c -> c.sample().equals(Samples.ten().get(3)))
                .findFirst()
                .orElseThrow();

        // The reference implementation: 40.03789998 and .1015.
        assertThat(us.translatedRate()).isCloseTo(40.03789998, within(4e-5));
        assertThat(us.weight()).isCloseTo(0.1015, within(5e-5));
    }

    @Test
    void aSampleThatOnlyInformsAContrastIsIndirect() {
        RateComparables grid = TEN.comparables(Samples.UA_PPC_EXPERT, 10);

        assertThat(grid.comparables().stream().filter(RateComparable::indirect).map(RateComparable::sample))
                .containsExactly(Samples.ten().get(6));
    }

    @Test
    void aMadeUpRateShowsAsOne() {
        RateModel model = Samples.FITTER.fit(Samples.tenWith("100000", 1));
        RateComparable fake = model.comparables(Samples.UA_PPC_EXPERT, 10).comparables().stream()
                .filter(c -> c.sample().rate().equals(HourlyRate.usd("100000")))
                .findFirst()
                .orElseThrow();

        assertThat(fake.genuine()).isLessThan(0.05);
        assertThat(fake.weight()).isBetween(0.0, 0.001);
        // Reference vectors, case "ten, one at 100000".
        assertThat(model.estimate(Samples.UA_PPC_EXPERT).typicalRate()).isCloseTo(30.062593925489722, within(3e-5));
    }

    @Test
    void withoutSamplesTheGridIsThePrior() {
        RateComparables grid = Samples.FITTER.fit(List.of()).comparables(Samples.UA_PPC_EXPERT, 5);

        assertThat(grid.comparables()).isEmpty();
        assertThat(grid.priorContribution()).isCloseTo(grid.logCentre(), within(1e-12));
    }

    @Test
    void equalSamplesShareTheirWeight() {
        List<RateSample> samples = new ArrayList<>(Samples.ten());
        samples.add(Samples.withWeight(Samples.ten().get(1), 3));
        RateComparables grid = Samples.FITTER.fit(samples).comparables(Samples.UA_PPC_EXPERT, 2);

        assertThat(grid.comparables().get(0).sample().weight()).isEqualTo(3);
        assertThat(grid.comparables().get(0).weight())
                .isCloseTo(3 * grid.comparables().get(1).weight(), within(1e-12));
    }

    @Test
    void anyThreeOfTenMadeUpRatesMoveTheEstimateByLessThanASeventh() {
        // The reference implementation over all choices: 0.961 to 1.029 for one of ten, 0.923 to 1.061 for two, 0.903
        // to 1.138
        // for three.
        assertThat(movesByJunk(1)).hasSize(10).allMatch(move -> move > 0.96 && move < 1.03);
        assertThat(movesByJunk(2)).hasSize(45).allMatch(move -> move > 0.923 && move < 1.062);
        assertThat(movesByJunk(3)).hasSize(120).allMatch(move -> move > 0.903 && move < 1.138);
    }

    @Test
    void ofTheChoicesOfFourJunkRatesTwoThirdsMoveItByLessThanATenth() {
        // The reference implementation: 140 of 210; the worst choice, which leaves no honest sample in the cell's rows,
        // 1.775.
        List<Double> moves = movesByJunk(4);

        assertThat(moves).hasSize(210).allMatch(move -> move > 0.89 && move < 1.776);
        assertThat(moves.stream().filter(move -> Math.abs(move - 1) <= 0.1)).hasSize(140);
    }

    @Test
    void aDirectSampleMovedWithinOneSigmaMovesTheEstimateAlong() {
        double before = 0;
        for (int rate = 24; rate <= 48; rate += 2) {
            double now = Samples.FITTER
                    .fit(Samples.tenWith(Integer.toString(rate), 1))
                    .estimate(Samples.UA_PPC_EXPERT)
                    .typicalRate();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void moreSamplesNarrowTheTypicalRateButNotTheMarket() {
        List<RateSample> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.addAll(Samples.ten());
        }
        RateEstimate few = TEN.estimate(Samples.UA_PPC_EXPERT);
        RateEstimate all = Samples.FITTER.fit(many).estimate(Samples.UA_PPC_EXPERT);

        assertThat(all.effectiveSamples()).isGreaterThan(20 * few.effectiveSamples());
        assertThat(all.logSdOfTypical()).isLessThan(few.logSdOfTypical() / 4);
        assertThat(all.confidence()).isGreaterThan(few.confidence());
    }

    /** By what the estimate is multiplied when so many rates become $999, for every choice of them. */
    private static List<Double> movesByJunk(int count) {
        double clean = TEN.estimate(Samples.UA_PPC_EXPERT).typicalRate();
        return IntStream.range(0, 1 << 10)
                .filter(choice -> Integer.bitCount(choice) == count)
                .mapToObj(choice -> IntStream.range(0, 10)
                        .filter(i -> (choice >> i & 1) == 1)
                        .toArray())
                .map(junk -> Samples.FITTER.fit(Samples.tenWith("999", junk)).estimate(Samples.UA_PPC_EXPERT))
                .map(estimate -> estimate.typicalRate() / clean)
                .toList();
    }

    /** What is equal but for the rounding of sums must not count as two different errors. */
    @Test
    void countriesMayTradeNamesAlsoWhereAllRatesAreEqual() {
        RateModelFitter flat = Samples.FITTER.withoutGeography();
        double before =
                flat.fit(equalRates(Samples.UA)).estimate(Samples.UA_PPC_EXPERT).typicalRate();
        double after = flat.fit(equalRates(Samples.JP))
                .estimate(Samples.UA_PPC_EXPERT.in(Samples.JP))
                .typicalRate();

        assertThat(after).isCloseTo(before, within(1e-9));
    }

    private static List<RateSample> equalRates(CountryCode country) {
        HourlyRate one = HourlyRate.usd("1");
        RateSample quarter = RateSample.builder()
                .rate(one)
                .country(country)
                .niche(Samples.SEO)
                .weight(0.25)
                .build();
        return List.of(
                quarter,
                quarter,
                RateSample.of(one, country, Samples.SEO, ExperienceLevel.ENTRY),
                RateSample.builder().rate(one).country(Samples.US).weight(3).build(),
                RateSample.builder()
                        .rate(one)
                        .country(Samples.PL)
                        .niche(Samples.PPC)
                        .weight(3)
                        .build());
    }

    private static void assertRefused(
            EvidenceRequirement.Builder requirement, EvidenceRequirement.Scope scope, double actual, double required) {
        assertThatThrownBy(() -> TEN.estimate(Samples.UA_PPC_EXPERT, requirement.build()))
                .isInstanceOfSatisfying(InsufficientEvidenceException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.TOO_FEW_SAMPLES);
                    assertThat(e.scope()).isEqualTo(scope);
                    assertThat(e.actual()).isEqualTo(actual);
                    assertThat(e.required()).isEqualTo(required);
                    assertThat(e).hasMessageContaining("(" + scope.word() + ")");
                });
    }

    private static double value(RateExplanation explanation, RateFactor.Kind kind) {
        return explanation.factor(kind).orElseThrow().value();
    }
}
