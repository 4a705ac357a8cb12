package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetasTest {
    /** mpmath 1.3: {@code loggamma(x)}. */
    @ParameterizedTest
    @CsvSource({
        "0.18, 1.6354606040857227",
        "0.5, 0.57236494292470008",
        "1, 0",
        "3.7, 1.4280723266653881",
        "14.999, 25.188546870546929",
        "15, 25.19122118273868",
        "100.5, 361.43554046777763",
        "10000, 82099.717496442376"
    })
    void logGamma(double x, double expected) {
        assertThat(Betas.logGamma(x)).isCloseTo(expected, offset(1e-14 * Math.max(expected, 1)));
    }

    /** mpmath 1.3: {@code betainc(a, b, 0, x, regularized=True)}. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5, 0.3, 0.36901011956554536",
        "0.18, 3.18, 0.01, 0.56632067691379329",
        "6.5, 14.5, 0.3, 0.48668861555911108",
        "30.5, 70.5, 0.4, 0.98076126899774174",
        "2.5, 98.5, 0.07, 0.98676473452755431",
        "1000.5, 9000.5, 0.1, 0.49822669985362855",
        "1, 1, 0.25, 0.25",
        "0.5, 30.5, 0.1, 0.98842603866284817",
        "10000, 3, 0.9995, 0.1245046618184688"
    })
    void below(double a, double b, double x, double expected) {
        assertThat(Betas.below(x, a, b)).isCloseTo(expected, offset(2e-11));
        assertThat(Betas.below(1 - x, b, a)).isCloseTo(1 - expected, offset(2e-11));
    }

    /** SciPy 1.17: {@code beta.ppf(p, a, b)}. */
    @ParameterizedTest
    @CsvSource({
        "0.025, 6.5, 14.5, 0.13611622658719",
        "0.975, 6.5, 14.5, 0.517228248566972",
        "0.025, 30.5, 70.5, 0.216841428618805",
        "0.975, 30.5, 70.5, 0.394546506630773",
        "0.025, 2.5, 98.5, 0.0041788124474718",
        "0.975, 2.5, 98.5, 0.0626058487848114",
        "0.975, 0.5, 30.5, 0.07967817381726",
        "0.025, 1.5, 29.5, 0.00362046437379166",
        "0.5, 0.18, 0.18, 0.5"
    })
    void quantile(double p, double a, double b, double expected) {
        assertThat(Betas.quantile(p, a, b)).isCloseTo(expected, withPercentage(1e-7));
    }

    @Test
    void outsideOfSharesThereIsNothing() {
        assertThat(Betas.below(0, 2, 3)).isZero();
        assertThat(Betas.below(-1, 2, 3)).isZero();
        assertThat(Betas.below(1, 2, 3)).isEqualTo(1);
        assertThat(Betas.below(2, 2, 3)).isEqualTo(1);
        assertThat(Betas.mean(1, 3)).isEqualTo(0.25);
    }
}
