package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.design.AgeWeights;
import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.GeographyPrior;
import io.github.fairquote.pricing.geography.PriceLevels;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.sample.RateSample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateModelFitterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final HourlyRate EUROS = HourlyRate.of(Money.of("30", CurrencyCode.EUR));

    @Test
    void optionsLeaveTheOriginalAlone() {
        RateModelFitter defaults = RateModelFitter.withDefaults();
        defaults.withoutGeography().withMinimumRate(HourlyRate.usd("99"));

        assertThat(defaults.fit(Samples.ten()).elasticity()).isNotZero();
        assertThat(defaults.fit(Samples.ten()).estimate(Samples.UA_PPC_EXPERT).typicalRate())
                .isLessThan(99);
    }

    @Test
    void theIndexChoosesItsPriorUnlessOneIsSet() {
        assertThat(RateModelFitter.withDefaults().fit(List.of()).elasticity()).isCloseTo(0.16, within(1e-12));
        PriceLevels prices = PriceLevels.bundled(GeographyIndex.PRICE_LEVEL);
        RateModelFitter byPrices = RateModelFitter.withDefaults().with(prices);

        assertThat(byPrices.fit(List.of()).elasticity()).isCloseTo(0.42, within(1e-12));
        assertThat(byPrices.fit(List.of()).elasticitySd()).isCloseTo(0.20, within(1e-12));
        assertThat(byPrices.with(GeographyPrior.of(1, 0.01)).fit(List.of()).elasticity())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theIndexTranslatesWhereSamplesAreMissing() {
        RateModelFitter parity = Samples.FITTER.with(GeographyPrior.of(1, 1e-6));
        RateModel model = parity.fit(List.of());

        assertThat(model.translation(Samples.US, Samples.GB)).isCloseTo(0.6, within(1e-9));
        assertThat(model.translation(Samples.JP, Samples.US))
                .isCloseTo(StrictMath.exp(-Samples.INDEX.medianLogIndex()), within(1e-9));
    }

    @Test
    void otherCurrenciesNeedTheirOwnPrior() {
        RateSample sample = RateSample.of(EUROS, Samples.DE, Samples.PPC);

        assertThatThrownBy(() -> Samples.FITTER.fit(List.of(sample))).isInstanceOf(CurrencyMismatchException.class);
        RateModel model = Samples.FITTER.with(RateModelPriors.around(EUROS)).fit(List.of(sample));
        assertThat(model.currency()).isEqualTo(CurrencyCode.EUR);
        assertThatThrownBy(
                        () -> Samples.FITTER.with(RateModelPriors.around(EUROS)).fit(Samples.ten()))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> Samples.FITTER.withMinimumRate(EUROS).fit(List.of()))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void samplesLoseHalfTheirWeightWithEveryHalfLife() {
        RateModelFitter monthly = Samples.FITTER.withHalfLife(1);
        List<RateSample> samples = List.of(dated("20", TODAY), dated("60", TODAY.minusDays(61)));
        double[] weights = AgeWeights.of(samples.toArray(new RateSample[0]), 1, java.util.Optional.empty());

        assertThat(weights[0]).isEqualTo(1);
        assertThat(weights[1]).isCloseTo(StrictMath.pow(2, -61 / 30.436875), within(1e-12));
        assertThat(typical(monthly.fit(samples)))
                .isLessThan(typical(monthly.withoutAgeing().fit(samples)));
    }

    @Test
    void agesCountFromTheNewestSampleOrFromTheDayGiven() {
        List<RateSample> samples = List.of(dated("20", TODAY), dated("60", TODAY.minusDays(900)));
        double fromNewest = typical(Samples.FITTER.fit(samples));

        assertThat(typical(Samples.FITTER.withReferenceDate(TODAY).fit(samples)))
                .isEqualTo(fromNewest);
        assertThat(typical(
                        Samples.FITTER.withReferenceDate(TODAY.minusDays(900)).fit(samples)))
                .as("all are of age 0")
                .isEqualTo(typical(Samples.FITTER.withoutAgeing().fit(samples)));
    }

    @Test
    void undatedSamplesDoNotAge() {
        List<RateSample> undated = Samples.plain("20", "60");

        assertThat(typical(Samples.FITTER.withHalfLife(0.1).fit(undated)))
                .isEqualTo(typical(Samples.FITTER.withoutAgeing().fit(undated)));
        assertThat(typical(Samples.FITTER.withReferenceDate(TODAY).fit(undated)))
                .isEqualTo(typical(Samples.FITTER.fit(undated)));
    }

    @Test
    void samplesWithoutAnyWeightLeftAreRefusedOrLeftOut() {
        RateModelFitter hasty = Samples.FITTER.withHalfLife(0.1).withReferenceDate(TODAY);
        RateSample ancient = dated("999", TODAY.minusYears(100));

        assertThatThrownBy(() -> hasty.fit(List.of(ancient)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ZERO_WEIGHT));
        RateModel model = hasty.fit(List.of(ancient, dated("30", TODAY)));
        assertThat(model.sampleCount()).isEqualTo(1);
        assertThat(typical(model)).isEqualTo(typical(hasty.fit(List.of(dated("30", TODAY)))));
    }

    @Test
    void tooManyEffectsAreRefusedBeforeTheFit() {
        List<RateSample> samples = new ArrayList<>();
        IntStream.rangeClosed(0, RateModelFitter.EFFECT_LIMIT)
                .forEach(i ->
                        samples.add(RateSample.of(HourlyRate.usd("30"), Samples.UA, Niche.ofService("niche-" + i))));

        assertThatThrownBy(() -> Samples.FITTER.fit(samples))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_MANY_ELEMENTS));
    }

    @Test
    void weightsOfAMillionAreTaken() {
        List<RateSample> heavy =
                Samples.ten().stream().map(s -> Samples.withWeight(s, 1e6)).toList();
        RateEstimate estimate = Samples.FITTER.fit(heavy).estimate(Samples.UA_PPC_EXPERT);

        assertThat(estimate.typicalRate()).isBetween(33.0, 36.0);
        assertThat(estimate.effectiveSamples()).isGreaterThan(1e5);
    }

    @Test
    void skillsSeenOftenEnoughHaveEffects() {
        RateModel model = Samples.FITTER.withSkills(10, 2).fit(skilled());

        assertThat(model.skills()).containsExactly("cobol", "sql");
        RateQuery none = query("excel");
        RateQuery cobol = query("COBOL");
        double effect = value(model, cobol, "cobol");
        assertThat(effect).isGreaterThan(1.02);
        assertThat(model.estimate(cobol).typicalRate())
                .isGreaterThan(model.estimate(none).typicalRate());
        assertThat(model.estimate(Samples.plainQuery()).typicalRate())
                .isBetween(
                        model.estimate(none).typicalRate(),
                        model.estimate(cobol).typicalRate());
    }

    @Test
    void unstatedSkillsAreTheNichesMean() {
        RateModel model = Samples.FITTER.withSkills(10, 2).fit(skilled());
        RateFactor mean = skill(model.estimate(Samples.plainQuery()), "not stated");
        double cobol = value(model, query("cobol"), "cobol");
        double sql = value(model, query("sql"), "sql");

        // Every sample knows sql, half of them cobol too.
        assertThat(mean.value()).isCloseTo(sql * StrictMath.sqrt(cobol), within(0.002));
        assertThat(mean.logSd()).isPositive();
        RateEstimate elsewhere = model.estimate(RateQuery.of(Samples.UA, Samples.SEO));
        assertThat(skill(elsewhere, "not stated").value()).isEqualTo(mean.value());
    }

    @Test
    void theMostFrequentSkillsWin() {
        assertThat(Samples.FITTER.withSkills(1, 2).fit(skilled()).skills()).containsExactly("sql");
        assertThat(Samples.FITTER.withSkills(0, 1).fit(skilled()).skills()).isEmpty();
        assertThat(Samples.FITTER.withSkills(10, 5).fit(skilled()).skills()).containsExactly("sql");
    }

    @Test
    void standingCountsFromTheSamplesMean() {
        RateModel model = Samples.FITTER.fit(standing());
        RateEstimate average = model.estimate(standing(90));
        RateEstimate top = model.estimate(standing(100));
        RateEstimate unstated = model.estimate(Samples.plainQuery());

        assertThat(unstated.typicalRate()).isCloseTo(average.typicalRate(), within(1e-9));
        assertThat(unstated.assumptions())
                .contains("A signal of standing that is not shown counts as the samples' mean.");
        assertThat(top.typicalRate() / average.typicalRate()).isBetween(1.04, 1.12);
        assertThat(average.explanation()
                        .factor(RateFactor.Kind.STANDING)
                        .orElseThrow()
                        .value())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void standingNeverMovesARateBeyondItsBounds() {
        RateModel model = Samples.FITTER.fit(standing());
        RateQuery worst = RateQuery.builder()
                .country(Samples.UA)
                .niche(Samples.PPC)
                .jobSuccess(JobSuccessScore.ofPercent(10))
                .stars(StarRating.of(1))
                .reviews(0)
                .build();
        RateQuery best = RateQuery.builder()
                .country(Samples.UA)
                .niche(Samples.PPC)
                .jobSuccess(JobSuccessScore.ofPercent(100))
                .reviews(100_000_000)
                .build();

        assertThat(standingFactor(model, worst)).isCloseTo(0.85, within(1e-12));
        assertThat(standingFactor(model, best)).isCloseTo(1.18, within(1e-12));
        RateComparables grid = model.comparables(worst, 0);
        assertThat(grid.omittedContribution() + grid.priorContribution()).isCloseTo(grid.logCentre(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0999, 12_000.1, Double.NaN})
    void otherHalfLivesAreRefused(double months) {
        assertThatThrownBy(() -> Samples.FITTER.withHalfLife(months)).hasMessageStartingWith("months is outside");
    }

    @Test
    void boundsOfOptionsAreIncluded() {
        assertThatCode(() -> Samples.FITTER.withHalfLife(0.1).withHalfLife(12_000))
                .doesNotThrowAnyException();
        assertThatCode(() -> Samples.FITTER.withSkills(0, 1).withSkills(1_000, 1e6))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Samples.FITTER.withSkills(-1, 1)).hasMessageStartingWith("limit is outside");
        assertThatThrownBy(() -> Samples.FITTER.withSkills(1_001, 1)).hasMessageStartingWith("limit is outside");
        assertThatThrownBy(() -> Samples.FITTER.withSkills(1, 0.9)).hasMessageStartingWith("minimumSamples is outside");
        assertThatThrownBy(() -> Samples.FITTER.withSkills(1, 1.1e6))
                .hasMessageStartingWith("minimumSamples is outside");
    }

    @Test
    void nullsAreNamed() {
        assertThatThrownBy(() -> Samples.FITTER.fit(null)).hasMessage("samples");
        assertThatThrownBy(() -> Samples.FITTER.with((PriceLevels) null)).hasMessage("levels");
        assertThatThrownBy(() -> Samples.FITTER.with((GeographyPrior) null)).hasMessage("prior");
        assertThatThrownBy(() -> Samples.FITTER.with((RateModelPriors) null)).hasMessage("priors");
        assertThatThrownBy(() -> Samples.FITTER.withReferenceDate(null)).hasMessage("day");
        assertThatThrownBy(() -> Samples.FITTER.withMinimumRate(null)).hasMessage("minimum");
    }

    /** The bits are the same on every JDK, locale and processor; golden. */
    @Test
    void theBitsAreTheSameEverywhere() {
        RateEstimate estimate =
                RateModelFitter.withDefaults().fit(Samples.ten()).estimate(Samples.UA_PPC_EXPERT);

        assertThat(List.of(
                        Double.toHexString(estimate.quantile(0.1)),
                        Double.toHexString(estimate.typicalRate()),
                        Double.toHexString(estimate.quantile(0.9)),
                        Double.toHexString(estimate.logSdOfTypical())))
                .containsExactly(
                        "0x1.2a070c2f46584p4", "0x1.efab4889fa60cp4", "0x1.a033e5306b816p5", "0x1.9d4b80b47258ap-3");
    }

    private static double typical(RateModel model) {
        return model.estimate(Samples.plainQuery()).typicalRate();
    }

    private static RateSample dated(String usd, LocalDate day) {
        return RateSample.builder()
                .rate(HourlyRate.usd(usd))
                .country(Samples.UA)
                .niche(Samples.PPC)
                .observedOn(day)
                .build();
    }

    /** Eight samples that know sql; the four dearer ones know cobol too, one of them yaml. */
    private static List<RateSample> skilled() {
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RateSample.Builder sample = RateSample.builder()
                    .country(Samples.UA)
                    .niche(Samples.PPC)
                    .rate(HourlyRate.usd(i < 4 ? "60" : "30"))
                    .addSkills(SkillTag.of("SQL"));
            if (i < 4) {
                sample.addSkills(SkillTag.of("Cobol"), SkillTag.of("cobol"));
            }
            if (i == 0) {
                sample.addSkills(SkillTag.of("yaml"));
            }
            samples.add(sample.build());
        }
        return samples;
    }

    private static RateQuery query(String skill) {
        return RateQuery.builder()
                .country(Samples.UA)
                .niche(Samples.PPC)
                .addSkills(SkillTag.of(skill))
                .build();
    }

    private static double value(RateModel model, RateQuery query, String skill) {
        return skill(model.estimate(query), skill).value();
    }

    private static RateFactor skill(RateEstimate estimate, String subject) {
        return estimate.explanation().factors().stream()
                .filter(factor -> factor.kind() == RateFactor.Kind.SKILL
                        && factor.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** Three samples of 80, 90 and 100 % job success, with stars and reviews. */
    private static List<RateSample> standing() {
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            samples.add(RateSample.builder()
                    .country(Samples.UA)
                    .niche(Samples.PPC)
                    .rate(HourlyRate.usd(Integer.toString(28 + 2 * i)))
                    .jobSuccess(JobSuccessScore.ofPercent(80 + 10 * i))
                    .reviews(20)
                    .stars(StarRating.of(4))
                    .build());
        }
        samples.addAll(Samples.plain("30"));
        return samples;
    }

    private static RateQuery standing(int jobSuccess) {
        return RateQuery.builder()
                .country(Samples.UA)
                .niche(Samples.PPC)
                .jobSuccess(JobSuccessScore.ofPercent(jobSuccess))
                .build();
    }

    private static double standingFactor(RateModel model, RateQuery query) {
        return model.estimate(query)
                .explanation()
                .factor(RateFactor.Kind.STANDING)
                .orElseThrow()
                .value();
    }
}
