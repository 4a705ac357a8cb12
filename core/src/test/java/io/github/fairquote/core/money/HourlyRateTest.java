package io.github.fairquote.core.money;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class HourlyRateTest {

    @Test
    void aRateIsMoneyInJson() {
        assertJson(HourlyRate.class, HourlyRate.usd("45.10"), "{\"amount\":45.10,\"currency\":\"USD\"}");
    }

    // Corpus JN06, JN08.
    @Test
    void aRateIsAboveZero() {
        assertThat(HourlyRate.usd("0.01").perHour()).isEqualTo(Money.usd("0.01"));
        assertRefused(() -> HourlyRate.usd("0"), ProblemCode.ZERO, "amount");
        assertRefused(() -> HourlyRate.usd("-1"), ProblemCode.NEGATIVE, "amount");
        assertThatNullPointerException().isThrownBy(() -> HourlyRate.of(null)).withMessage("perHour");
    }

    // The platform's own example: 12 hours at 22.22 are 266.64.
    @Test
    void hoursHaveAPrice() {
        HourlyRate rate = HourlyRate.usd("22.22");
        assertThat(rate.forHours(new BigDecimal("12"), RoundingMode.UNNECESSARY))
                .isEqualTo(Money.usd("266.64"));
        assertThat(rate.forHours(new BigDecimal("0.25"), RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("5.56"));
        assertThat(rate.forHours(BigDecimal.ZERO, RoundingMode.UNNECESSARY)).isEqualTo(Money.usd("0"));
    }

    @Test
    void hoursAreChecked() {
        HourlyRate rate = HourlyRate.usd("22.22");
        assertRefused(() -> rate.forHours(new BigDecimal("-0.01"), RoundingMode.UP), ProblemCode.NEGATIVE, "hours");
        assertRefused(
                () -> rate.forHours(new BigDecimal("1E+1000000000"), RoundingMode.UP),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "hours");
        assertRefused(
                () -> rate.forHours(new BigDecimal("1E+12"), RoundingMode.UP),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "amount");
        assertThatNullPointerException()
                .isThrownBy(() -> rate.forHours(null, RoundingMode.UP))
                .withMessage("hours");
    }

    @Test
    void ratesAreOrderedWithinACurrency() {
        HourlyRate euros = HourlyRate.of(Money.of("50", CurrencyCode.EUR));
        assertThat(HourlyRate.usd("45")).isLessThan(HourlyRate.usd("45.01")).hasToString("USD 45.00/h");
        assertThat(euros.currency()).isEqualTo(CurrencyCode.EUR);
        assertThatThrownBy(() -> euros.compareTo(HourlyRate.usd("45"))).isInstanceOf(CurrencyMismatchException.class);
    }
}
