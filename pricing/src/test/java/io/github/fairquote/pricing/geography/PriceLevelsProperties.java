package io.github.fairquote.pricing.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.geo.CountryCode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class PriceLevelsProperties {
    private static final PriceLevels TABLE = PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA);

    @Property
    void thereAndBackIsOne(
            @ForAll("countries") CountryCode a,
            @ForAll("countries") CountryCode b,
            @ForAll @DoubleRange(min = -2, max = 2) double slope) {
        assertThat(TABLE.factor(a, b, slope) * TABLE.factor(b, a, slope)).isCloseTo(1, within(1e-14));
    }

    @Property
    void aDetourChangesNothing(
            @ForAll("countries") CountryCode a,
            @ForAll("countries") CountryCode b,
            @ForAll("countries") CountryCode c,
            @ForAll @DoubleRange(min = -2, max = 2) double slope) {
        double direct = TABLE.factor(a, c, slope);
        assertThat(TABLE.factor(a, b, slope) * TABLE.factor(b, c, slope)).isCloseTo(direct, within(direct * 1e-13));
    }

    @Property
    void homeIsExactlyOne(@ForAll("countries") CountryCode a, @ForAll @DoubleRange(min = -10, max = 10) double slope) {
        assertThat(TABLE.factor(a, a, slope)).isEqualTo(1);
    }

    @Property
    void higherIndexMeansHigherRate(
            @ForAll("countries") CountryCode a,
            @ForAll("countries") CountryCode b,
            @ForAll @DoubleRange(min = 0.01, max = 2) double slope) {
        int order = Double.compare(TABLE.require(b).value(), TABLE.require(a).value());
        assertThat(Double.compare(TABLE.factor(a, b, slope), 1)).isEqualTo(order);
    }

    @Provide
    Arbitrary<CountryCode> countries() {
        return Arbitraries.of(List.copyOf(TABLE.figures().keySet()));
    }
}
