package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: scipy.stats 1.10, {@code t(5)} and {@code norm}; its quantiles of t are good to about 1e-9 only. */
class DistributionsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.37960668982249446, 0.5",
        "0.5, 0.3279185313227465, 0.6808505641795355",
        "1, 0.21967979735098062, 0.8183912661754387",
        "2.5706, 0.030337055603598253, 0.9750005510599611",
        "-3, 0.017292578800222967, 0.015049623948731284",
        "40, 1.1476745739098755e-08, 0.9999999079401891"
    })
    void studentHasDensityAndDistribution(double t, double density, double cdf) {
        assertThat(Distributions.studentDensity(t)).isCloseTo(density, within(1e-13 * density));
        assertThat(Distributions.studentCdf(t)).isCloseTo(cdf, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({
        "0.025, -2.57058183661474",
        "0.1, -1.475884048782027",
        "0.25, -0.7266868437979397",
        "0.5, 0",
        "0.75, 0.7266868437979397",
        "0.975, 2.5705818366147395",
        "0.9999, 9.677566300886502"
    })
    void studentHasQuantiles(double p, double quantile) {
        assertThat(Distributions.studentQuantile(p)).isCloseTo(quantile, within(2e-9));
        assertThat(Distributions.studentCdf(Distributions.studentQuantile(p))).isCloseTo(p, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, -3.090232306167813",
        "0.1, -1.2815515655446004",
        "0.25, -0.6744897501960817",
        "0.5, 0",
        "0.505, 0.012533469508069276",
        "0.9, 1.2815515655446004",
        "0.975, 1.959963984540054",
        "0.9995, 3.2905267314919255"
    })
    void normalHasQuantiles(double p, double quantile) {
        assertThat(Distributions.normalQuantile(p)).isCloseTo(quantile, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1, 0.15865525393145707",
        "2.999, 0.0013543365337271057",
        "3, 0.0013498980316300933",
        "5, 2.866515718791933e-07",
        "8, 6.22096057427174e-16"
    })
    void normalHasATailOnBothSidesOfTheSeam(double x, double tail) {
        assertThat(Distributions.normalTail(x)).isCloseTo(tail, within(1e-12 * tail + 1e-17));
    }
}
