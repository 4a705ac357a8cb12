package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.rate.basis.EvidenceRequirement;
import io.github.fairquote.pricing.rate.basis.InsufficientEvidenceException;
import io.github.fairquote.pricing.rate.basis.RateComparable;
import io.github.fairquote.pricing.rate.basis.RateComparables;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and JSON of the package's values. */
class RateValuesTest {
    private static final RateModel TEN = Samples.FITTER.fit(Samples.ten());

    @Test
    void queriesTravelAsJson() {
        assertThat(JsonTrip.bothWays(fullQuery(), RateQuery.class))
                .isEqualTo("{\"country\":\"UA\",\"niche\":\"ppc\",\"level\":\"expert\",\"skills\":[\"SQL\"],"
                        + "\"jobSuccess\":97,\"reviews\":40,\"stars\":5}");
        assertThat(JsonTrip.bothWays(RateQuery.of(Samples.UA, Samples.PPC), RateQuery.class))
                .isEqualTo("{\"country\":\"UA\",\"niche\":\"ppc\",\"skills\":[]}");
    }

    @Test
    void aQueryMovesWithAllThatItStates() {
        RateQuery moved = fullQuery().in(Samples.US);

        assertThat(moved.country()).isEqualTo(Samples.US);
        assertThat(moved.in(Samples.UA)).isEqualTo(fullQuery());
        assertThat(RateQuery.builder()
                        .country(Samples.UA)
                        .build()
                        .in(Samples.US)
                        .niche())
                .isEmpty();
    }

    @Test
    void queriesKeepTheirRules() {
        List<SkillTag> most = Collections.nCopies(RateSample.SKILL_LIMIT, SkillTag.of("sql"));
        RateQuery.Builder full =
                RateQuery.builder().country(Samples.UA).addAllSkills(most).reviews(0);

        assertThat(full.build().skills()).hasSize(RateSample.SKILL_LIMIT);
        assertThatThrownBy(() -> RateQuery.builder()
                        .country(Samples.UA)
                        .addAllSkills(most)
                        .addSkill(SkillTag.of("one more"))
                        .build())
                .hasMessage("skills holds more than 200 elements: 201");
        assertThatThrownBy(() ->
                        RateQuery.builder().country(Samples.UA).reviews(-1).build())
                .hasMessageStartingWith("reviews is outside");
    }

    @Test
    void priorsTravelAsJson() {
        assertThat(JsonTrip.bothWays(RateModelPriors.withDefaults(), RateModelPriors.class))
                .isEqualTo("{\"typicalRate\":{\"amount\":20.00,\"currency\":\"USD\"},\"typicalRateLogSd\":0.8,"
                        + "\"noiseSd\":0.6,\"countrySd\":0.18,\"nicheSd\":0.25,\"levelSd\":0.15,\"cellSd\":0.1,"
                        + "\"skillSd\":0.1,\"scaleSd\":0.15,\"fakeShare\":0.02,\"fakeSpread\":2.5,\"strength\":4.0}");
        assertThat(RateModelPriors.around(HourlyRate.usd("35")).typicalRate()).isEqualTo(HourlyRate.usd("35"));
    }

    static Stream<Arguments> priorBounds() {
        return Stream.of(
                bounds("typicalRateLogSd", RateModelPriors.Builder::typicalRateLogSd, 0.001, 5),
                bounds("noiseSd", RateModelPriors.Builder::noiseSd, 0.001, 5),
                bounds("countrySd", RateModelPriors.Builder::countrySd, 0.001, 5),
                bounds("nicheSd", RateModelPriors.Builder::nicheSd, 0.001, 5),
                bounds("levelSd", RateModelPriors.Builder::levelSd, 0.001, 5),
                bounds("cellSd", RateModelPriors.Builder::cellSd, 0.001, 5),
                bounds("skillSd", RateModelPriors.Builder::skillSd, 0.001, 5),
                bounds("scaleSd", RateModelPriors.Builder::scaleSd, 0.001, 5),
                bounds("fakeShare", RateModelPriors.Builder::fakeShare, 1e-4, 0.45),
                bounds("fakeSpread", RateModelPriors.Builder::fakeSpread, 0.001, 5),
                bounds("strength", RateModelPriors.Builder::strength, 0.001, 1000));
    }

    @ParameterizedTest
    @MethodSource("priorBounds")
    void priorsAreTakenUpToTheirBounds(
            String name, BiFunction<RateModelPriors.Builder, Double, ?> set, double low, double high) {
        for (double inside : new double[] {low, high}) {
            assertThatCode(prior(set, inside)).doesNotThrowAnyException();
        }
        for (double outside : new double[] {Math.nextDown(low), Math.nextUp(high), Double.NaN}) {
            assertThatThrownBy(prior(set, outside)).hasMessageStartingWith(name + " is outside");
        }
    }

    @ParameterizedTest
    @MethodSource("priorBounds")
    void extremePriorsStillFit(
            String name, BiFunction<RateModelPriors.Builder, Double, ?> set, double low, double high) {
        for (double extreme : new double[] {low, high}) {
            RateModelPriors.Builder builder = RateModelPriors.builder();
            assertThat(set.apply(builder, extreme)).isSameAs(builder);
            RateEstimate estimate =
                    Samples.FITTER.with(builder.build()).fit(Samples.ten()).estimate(Samples.UA_PPC_EXPERT);
            assertThat(estimate.typicalRate()).as(name).isBetween(10.0, 90.0);
            assertThat(estimate.logSdOfTypical()).as(name).isPositive().isFinite();
        }
    }

    @Test
    void rangesTravelAsJsonAndRound() {
        RateRange range = RateRange.of(CurrencyCode.USD, 18.647, 52.055, 0.8);

        assertThat(JsonTrip.bothWays(range, RateRange.class))
                .isEqualTo("{\"currency\":\"USD\",\"low\":18.647,\"high\":52.055,\"probability\":0.8}");
        assertThat(range.rounded(RoundingMode.DOWN)).isEqualTo(MoneyRange.of(Money.usd("18.64"), Money.usd("52.05")));
    }

    @Test
    void rangesKeepTheirRules() {
        assertThatCode(() -> RateRange.of(CurrencyCode.USD, 1, 1, Math.nextDown(1.0)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RateRange.of(CurrencyCode.USD, 2, 1, 0.5))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.INCONSISTENT));
        assertThatThrownBy(() -> RateRange.of(CurrencyCode.USD, 0, 1, 0.5)).hasMessageStartingWith("low is outside");
        assertThatThrownBy(() -> RateRange.of(CurrencyCode.USD, 1, Double.POSITIVE_INFINITY, 0.5))
                .hasMessageStartingWith("high is outside");
        assertThatThrownBy(() -> RateRange.of(CurrencyCode.USD, 1, 2, 0)).hasMessageStartingWith("probability is");
        assertThatThrownBy(() -> RateRange.of(CurrencyCode.USD, 1, 2, 1)).hasMessageStartingWith("probability is");
    }

    @Test
    void requirementsTravelAsJsonAndKeepTheirRules() {
        assertThat(JsonTrip.bothWays(EvidenceRequirement.none(), EvidenceRequirement.class))
                .isEqualTo("{\"samples\":0.0,\"inCountry\":0.0,\"inNiche\":0.0,\"atLevel\":0.0,\"effective\":0.0}");
        assertThatCode(() -> EvidenceRequirement.builder().samples(1e12).build())
                .doesNotThrowAnyException();
        refused("samples", () -> EvidenceRequirement.builder().samples(-1).build());
        refused("samples", () -> EvidenceRequirement.builder().samples(1.1e12).build());
        refused("inCountry", () -> EvidenceRequirement.builder().inCountry(-1).build());
        refused(
                "inNiche",
                () -> EvidenceRequirement.builder().inNiche(Double.NaN).build());
        refused("atLevel", () -> EvidenceRequirement.builder().atLevel(-1).build());
        refused("effective", () -> EvidenceRequirement.builder().effective(-1).build());
    }

    @Test
    void explanationsTravelAsJson() {
        RateExplanation explanation = TEN.estimate(Samples.UA_PPC_EXPERT).explanation();

        assertThat(JsonTrip.bothWays(explanation, RateExplanation.class))
                .startsWith(
                        "{\"currency\":\"USD\",\"factors\":[{\"kind\":\"base\",\"subject\":\"middle of the market\"");
        assertThat(explanation.factors().stream().map(RateFactor::kind))
                .containsExactly(
                        RateFactor.Kind.BASE,
                        RateFactor.Kind.GEOGRAPHY,
                        RateFactor.Kind.COUNTRY,
                        RateFactor.Kind.NICHE,
                        RateFactor.Kind.LEVEL,
                        RateFactor.Kind.CELL,
                        RateFactor.Kind.CALIBRATION);
        assertThat(explanation.factors()).allMatch(RateFactor::observed);
        assertThat(explanation.factor(RateFactor.Kind.SKILL)).isEmpty();
        assertThat(RateExplanation.builder().currency(CurrencyCode.USD).build().product())
                .isEqualTo(1);
    }

    @Test
    void whatWasNotSeenMultipliesByOneAndSaysSo() {
        RateExplanation explanation =
                TEN.estimate(RateQuery.builder().country(Samples.JP).build()).explanation();

        for (RateFactor.Kind kind : List.of(
                RateFactor.Kind.GEOGRAPHY,
                RateFactor.Kind.COUNTRY,
                RateFactor.Kind.NICHE,
                RateFactor.Kind.LEVEL,
                RateFactor.Kind.CELL)) {
            RateFactor factor = explanation.factor(kind).orElseThrow();
            assertThat(factor.value()).isEqualTo(1);
            assertThat(factor.observed()).isFalse();
        }
        assertThat(explanation.factor(RateFactor.Kind.NICHE).orElseThrow().subject())
                .isEqualTo("not stated");
        assertThat(explanation.factor(RateFactor.Kind.COUNTRY).orElseThrow().logSd())
                .isPositive();
    }

    @Test
    void withoutSamplesTheBaseIsThePriors() {
        RateFactor base = Samples.FITTER
                .fit(List.of())
                .estimate(Samples.UA_PPC_EXPERT)
                .explanation()
                .factor(RateFactor.Kind.BASE)
                .orElseThrow();

        assertThat(base.observed()).isFalse();
        assertThat(base.value()).isCloseTo(20, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(base.logSd()).isCloseTo(0.8, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void factorsKeepTheirRules() {
        refused("value", () -> factor(0, 0.1));
        refused("value", () -> factor(Double.POSITIVE_INFINITY, 0.1));
        refused("logSd", () -> factor(1, -0.1));
        refused("logSd", () -> factor(1, Double.NaN));
        assertThat(factor(1, 0).logSd()).isZero();
    }

    @Test
    void gridsTravelAsJson() {
        RateComparables grid = TEN.comparables(Samples.UA_PPC_EXPERT, 2);

        assertThat(JsonTrip.bothWays(grid, RateComparables.class))
                .startsWith("{\"logCentre\":3.43897")
                .contains("\"comparables\":[{\"sample\":{\"rate\":{\"amount\":35.00");
    }

    @Test
    void comparablesKeepTheirRules() {
        refused("translatedRate", () -> comparable(0, 0, 0));
        refused("weight", () -> comparable(1, Double.NaN, 0));
        refused("genuine", () -> comparable(1, 0, 1.1));
        refused("genuine", () -> comparable(1, 0, -0.1));
        assertThat(comparable(1, 0, 1).indirect()).isFalse();
        assertThat(comparable(1, -0.01, 0).indirect()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(EvidenceRequirement.Scope.class)
    void scopesHaveWords(EvidenceRequirement.Scope scope) {
        assertThat(new InsufficientEvidenceException(scope, 1, 2))
                .hasMessage("too few samples (" + scope.word() + "): 1.0 where at least 2.0 are required");
    }

    private static RateQuery fullQuery() {
        return RateQuery.builder()
                .country(Samples.UA)
                .niche(Samples.PPC)
                .level(ExperienceLevel.EXPERT)
                .addSkill(SkillTag.of("SQL"))
                .jobSuccess(JobSuccessScore.ofPercent(97))
                .reviews(40)
                .stars(StarRating.of(5))
                .build();
    }

    private static Arguments bounds(
            String name, BiFunction<RateModelPriors.Builder, Double, ?> set, double low, double high) {
        return Arguments.of(name, set, low, high);
    }

    private static ThrowingCallable prior(BiFunction<RateModelPriors.Builder, Double, ?> set, double value) {
        return () -> {
            RateModelPriors.Builder builder = RateModelPriors.builder();
            Objects.requireNonNull(set.apply(builder, value));
            builder.build();
        };
    }

    private static void refused(String attribute, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.attribute()).isEqualTo(attribute));
    }

    private static RateFactor factor(double value, double logSd) {
        return RateFactor.builder()
                .kind(RateFactor.Kind.NICHE)
                .subject("ppc")
                .value(value)
                .logSd(logSd)
                .observed(true)
                .build();
    }

    private static RateComparable comparable(double rate, double weight, double genuine) {
        return RateComparable.builder()
                .sample(Samples.ten().get(0))
                .translatedRate(rate)
                .weight(weight)
                .genuine(genuine)
                .build();
    }
}
