package io.github.fairquote.pricing.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceLevelsTest {
    private static final CountryCode US = CountryCode.of("US");
    private static final CountryCode UA = CountryCode.of("UA");
    private static final CountryCode DE = CountryCode.of("DE");
    private static final CountryCode TV = CountryCode.of("TV");

    @ParameterizedTest
    @EnumSource(GeographyIndex.class)
    void bundledTablesAreRelativeToTheUnitedStates(GeographyIndex index) {
        PriceLevels levels = PriceLevels.bundled(index);

        assertThat(levels.index()).isEqualTo(index);
        assertThat(levels.require(US).value()).isEqualTo(1);
        assertThat(levels.require(US).log()).isZero();
        assertThat(levels).isSameAs(PriceLevels.bundled(index));
        assertThat(levels.figures().values())
                .allSatisfy(f -> assertThat(f.year()).isBetween(2011, 2024))
                .allSatisfy(f -> assertThat(f.source()).startsWith("World Bank"));
        assertThat(List.copyOf(levels.figures().keySet())).isSorted();
    }

    // Counts and medians: newest row per country of the two source files, XK left out, then
    // python3: statistics.median([math.log(v) for v in values])
    @Test
    void bundledTablesHoldTheNewestFigureOfEachCountry() {
        PriceLevels gdp = PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA);
        PriceLevels prices = PriceLevels.bundled(GeographyIndex.PRICE_LEVEL);

        assertThat(gdp.figures()).hasSize(212);
        assertThat(prices.figures()).hasSize(93);
        assertThat(gdp.require(UA))
                .isEqualTo(new IndexFigure(0.0583, 2023, gdp.require(US).source()));
        assertThat(gdp.medianLogIndex()).isCloseTo(-2.2995915720719844, within(1e-12));
        assertThat(prices.medianLogIndex()).isCloseTo(-0.5313685249973201, within(1e-12));
    }

    @Test
    void naIsNamibia() {
        assertThat(PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA)
                        .figure(CountryCode.of("NA"))
                        .map(IndexFigure::value))
                .contains(0.0513);
    }

    @Test
    void aMissingCountryIsRefusedByName() {
        PriceLevels levels = of(Map.of(US, 1.0, DE, 0.64, UA, 0.06));

        assertThat(levels.figure(TV)).isEmpty();
        assertThatThrownBy(() -> levels.require(TV))
                .isInstanceOfSatisfying(NoIndexException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.NO_INDEX_FOR_COUNTRY);
                    assertThat(e.country()).isEqualTo(TV);
                    assertThat(e.index()).isEqualTo(GeographyIndex.GDP_PER_CAPITA);
                })
                .hasMessage("the gdp_per_capita table has no figure for TV (Tuvalu)");
        assertThatThrownBy(() -> levels.factor(US, TV, 0.2)).isInstanceOf(NoIndexException.class);
        assertThatThrownBy(() -> levels.factor(TV, US, 0.2)).isInstanceOf(NoIndexException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, 9.99e-10, 1.0000001e9})
    void aBadFigureIsRefusedWithItsCountry(double value) {
        assertThatThrownBy(() -> of(Map.of(US, 1.0, UA, value)))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.BAD_INDEX);
                    assertThat(e.attribute()).isEqualTo("UA");
                    assertThat(e).hasMessage("UA: value is outside [1.0E-9, 1.0E9]: " + value);
                });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e9})
    void figuresUpToBothBoundsAreTaken(double value) {
        assertThat(of(Map.of(UA, value)).require(UA).value()).isEqualTo(value);
    }

    @Test
    void yearAndSourceKeepTheirRules() {
        assertThat(new IndexFigure(1, 1900, "s").year()).isEqualTo(1900);
        assertThat(new IndexFigure(1, 2200, "s").year()).isEqualTo(2200);
        assertThatThrownBy(() -> PriceLevels.of(GeographyIndex.PRICE_LEVEL, Map.of(UA, 1.0), "s", 1899))
                .hasMessage("year is outside [1900, 2200]: 1899");
        assertThatThrownBy(() -> new IndexFigure(1, 2201, "s")).hasMessage("year is outside [1900, 2200]: 2201");
        assertThatThrownBy(() -> new IndexFigure(1, 2000, " ")).hasMessageStartingWith("source is blank");
    }

    @Test
    void aTableNeedsAFigure() {
        assertThatThrownBy(() -> of(Map.of()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.BAD_INDEX));
    }

    @Test
    void nullsAreNamed() {
        Map<CountryCode, Double> hole = new HashMap<>(Collections.singletonMap(UA, null));
        assertThatThrownBy(() -> of(hole)).hasMessage("values");
        assertThatThrownBy(() -> PriceLevels.bundled(null)).hasMessage("index");
        assertThatThrownBy(() -> of(Map.of(US, 1.0)).figure(null)).hasMessage("country");
    }

    @Test
    void theCallersMapIsCopied() {
        Map<CountryCode, Double> mine = new TreeMap<>(Map.of(US, 1.0));
        PriceLevels levels = of(mine);
        mine.put(UA, 0.5);

        assertThat(levels.figure(UA)).isEmpty();
        assertThatThrownBy(() -> levels.figures().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theMedianOfAnEvenTableIsTheMeanOfTheMiddle() {
        assertThat(of(Map.of(US, 1.0, UA, 0.25)).medianLogIndex()).isCloseTo(StrictMath.log(0.5), within(1e-15));
        assertThat(of(Map.of(US, 1.0, UA, 0.25, DE, 0.9)).medianLogIndex()).isEqualTo(StrictMath.log(0.9));
    }

    // design/pricing.md section 2: with GDP per head the slope says 0.63 for US -> UA, full parity about 0.06.
    @Test
    void ratesFollowTheIndexInPartOnly() {
        PriceLevels gdp = PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA);
        double slope = GeographyPrior.of(GeographyIndex.GDP_PER_CAPITA).mean();

        assertThat(gdp.factor(US, UA, slope)).isCloseTo(0.63, within(0.005));
        assertThat(gdp.translate(HourlyRate.usd("100"), US, UA, slope, RoundingMode.HALF_EVEN))
                .isEqualTo(HourlyRate.usd("63.46"));
    }

    @Test
    void theSameCountryChangesNothingToTheCent() {
        PriceLevels levels = of(Map.of(US, 1.0));
        HourlyRate rate = HourlyRate.usd("40.00");

        assertThat(levels.factor(UA, UA, 0.16)).isEqualTo(1);
        assertThat(levels.translate(rate, UA, UA, 0.16, RoundingMode.UNNECESSARY))
                .isEqualTo(rate);
    }

    @Test
    void theSlopeHasBounds() {
        PriceLevels levels = of(Map.of(US, 1e9, UA, 1e-9));

        assertThat(levels.factor(UA, US, 10)).isFinite();
        assertThat(levels.factor(UA, US, -10)).isPositive();
        assertThatThrownBy(() -> levels.factor(UA, US, Math.nextUp(10.0))).hasMessageStartingWith("slope is outside");
        assertThatThrownBy(() -> levels.factor(UA, US, Math.nextDown(-10.0)))
                .hasMessageStartingWith("slope is outside");
        assertThatThrownBy(() -> levels.factor(UA, UA, Double.NaN)).hasMessageStartingWith("slope is outside");
        assertThatThrownBy(() -> levels.translate(HourlyRate.usd("1"), US, UA, 1, RoundingMode.HALF_EVEN))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ZERO));
    }

    @Test
    void aCallersFigureFillsAGapOrReplacesAFigure() {
        PriceLevels gdp = PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA);
        CountryCode taiwan = CountryCode.of("TW");
        IndexFigure own = new IndexFigure(0.41, 2023, "own estimate");
        PriceLevels more = gdp.with(taiwan, own).with(CountryCode.of("UA"), own);

        assertThat(gdp.figure(taiwan)).isEmpty();
        assertThat(more.figure(taiwan)).contains(own);
        assertThat(more.require(CountryCode.of("UA"))).isEqualTo(own);
        assertThat(more.figures()).hasSize(gdp.figures().size() + 1);
        assertThat(more.index()).isEqualTo(GeographyIndex.GDP_PER_CAPITA);
    }

    @Test
    void equalTablesAreEqual() {
        PriceLevels a = of(Map.of(US, 1.0, UA, 0.5));
        assertThat(a)
                .isEqualTo(of(new TreeMap<>(Map.of(UA, 0.5, US, 1.0))))
                .hasSameHashCodeAs(of(Map.of(US, 1.0, UA, 0.5)))
                .isNotEqualTo(of(Map.of(US, 1.0)))
                .isNotEqualTo(PriceLevels.of(GeographyIndex.PRICE_LEVEL, a.figures()))
                .isNotEqualTo("a")
                .hasToString("PriceLevels[gdp_per_capita, 2 countries]");
    }

    private static PriceLevels of(Map<CountryCode, Double> values) {
        return PriceLevels.of(GeographyIndex.GDP_PER_CAPITA, values, "test", 2026);
    }
}
