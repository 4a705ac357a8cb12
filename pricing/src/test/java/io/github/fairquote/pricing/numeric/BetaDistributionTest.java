package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: scipy 1.17, {@code stats.beta} and {@code special.gammaln}. */
class BetaDistributionTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 5, 0.40951000000000004",
        "0.5, 2, 3, 0.6875",
        "0.9, 3.5, 2.5, 0.9714243319576445",
        "0.3, 1, 1, 0.3",
        "0.02, 400, 20000, 0.6618486439987415",
        "0.5, 1000, 1000, 0.5",
        "0.515, 1000, 1000, 0.9101655332238938"
    })
    void hasADistribution(double x, double a, double b, double cdf) {
        assertThat(BetaDistribution.cdf(x, a, b)).isCloseTo(cdf, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1, 5, 0.12944943670387585",
        "0.8, 2, 4, 0.49019234297219444",
        "0.8, 3, 3, 0.673402062158589",
        "0.95, 1.8, 4.2, 0.6212767240161903",
        "0.99, 500, 700, 0.4499485711662331"
    })
    void hasQuantiles(double p, double a, double b, double quantile) {
        assertThat(BetaDistribution.quantile(p, a, b)).isCloseTo(quantile, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5723649429247",
        "1, 0",
        "1.5, -0.12078223763524526",
        "2.5, 0.2846828704729192",
        "10, 12.801827480081469",
        "14.9, 24.924132002217277",
        "15, 25.191221182738683",
        "1000, 5905.220423209181"
    })
    void knowsTheGammaFunction(double x, double logGamma) {
        assertThat(BetaDistribution.logGamma(x)).isCloseTo(logGamma, within(1e-13 * (1 + Math.abs(logGamma))));
    }

    @Test
    void isNothingBelowAndEverythingAboveItsBounds() {
        assertThat(BetaDistribution.cdf(0, 2, 2)).isZero();
        assertThat(BetaDistribution.cdf(-1, 2, 2)).isZero();
        assertThat(BetaDistribution.cdf(1, 2, 2)).isOne();
        assertThat(BetaDistribution.cdf(2, 2, 2)).isOne();
    }
}
