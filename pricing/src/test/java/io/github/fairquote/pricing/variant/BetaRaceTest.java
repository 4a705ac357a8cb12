package io.github.fairquote.pricing.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaRaceTest {
    /** mpmath 1.3 with 40 digits: the integral of the density of the first times the distribution function of the second. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0.5, 0.202642367285",
        "3, 10, 6, 20, 0.5079820064001, 0.0624384122448",
        "30, 100, 2, 100, 0.99999999710167, 2.64317781124e-11",
        "6, 20, 1, 30, 0.99640079947251, 0.000110721273207",
        "12, 80, 9, 85, 0.80217180491125, 0.00571062673064",
        "2, 100, 2, 100, 0.5, 0.00829929634581",
        "45, 500, 30, 500, 0.9644446998411, 0.000236465998933"
    })
    void twoSharesFromJeffreysPrior(int hits, int sent, int otherHits, int otherSent, double better, double loss) {
        int[] counts = {hits, sent - hits, otherHits, otherSent - otherHits};
        assertThat(BetaRace.greater(0.5, 0.5, counts)).isCloseTo(better, offset(1e-12));
        assertThat(BetaRace.loss(0.5, 0.5, counts)).isCloseTo(loss, offset(1e-12));
    }

    /** 61589/130065 by exact fractions: the sum of E. Miller, Formulas for Bayesian A/B Testing, 2015, under uniform priors. */
    @Test
    void twoSharesFromTheUniformPriorAsFractions() {
        assertThat(BetaRace.greater(1, 1, 6, 14, 3, 7)).isCloseTo(61589.0 / 130065, offset(1e-14));
    }

    /** mpmath 1.3, as above. */
    @Test
    void threeShares() {
        BetaRace race = new BetaRace(new double[] {12.5, 9.5, 4.5}, new double[] {68.5, 76.5, 56.5});
        assertThat(race.best())
                .containsExactly(new double[] {0.772391698491, 0.186033349968, 0.0415749515403}, offset(1e-9));
        assertThat(race.losses())
                .containsExactly(new double[] {0.00666645323434, 0.0505223246096, 0.0872169490854}, offset(1e-9));
    }

    @Test
    void theIntegralAgreesWithTheClosedForm() {
        BetaRace race = new BetaRace(new double[] {0.5, 300.5}, new double[] {10.5, 9700.5});
        assertThat(race.best()[0]).isCloseTo(BetaRace.greater(0.5, 0.5, 0, 10, 300, 9700), offset(1e-6));
        assertThat(race.losses()[0]).isCloseTo(BetaRace.loss(0.5, 0.5, 0, 10, 300, 9700), offset(1e-6));
    }
}
