package io.github.fairquote.pricing.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
    static final CurrencyCode UAH = CurrencyCode.of("UAH");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final ExchangeRates RATES = ExchangeRates.builder(CurrencyCode.USD, "made up", 7)
            .add(CurrencyCode.EUR, MONDAY, new BigDecimal("1.10"))
            .add(CurrencyCode.EUR, MONDAY.plusDays(2), new BigDecimal("1.20"))
            .add(UAH, MONDAY.plusDays(1), new BigDecimal("0.024"))
            .build();

    @Test
    void aDayTakesTheNewestRateThatIsNotAfterIt() {
        assertThat(factor(CurrencyCode.EUR, CurrencyCode.USD, MONDAY)).isEqualTo("1.10");
        assertThat(factor(CurrencyCode.EUR, CurrencyCode.USD, MONDAY.plusDays(1)))
                .isEqualTo("1.10");
        assertThat(factor(CurrencyCode.EUR, CurrencyCode.USD, MONDAY.plusDays(2)))
                .isEqualTo("1.20");
        assertThat(factor(CurrencyCode.EUR, CurrencyCode.USD, MONDAY.plusDays(9)))
                .isEqualTo("1.20");
        assertThat(RATES.find(CurrencyCode.EUR, CurrencyCode.USD, MONDAY.plusDays(10)))
                .isEmpty();
        assertThat(RATES.find(CurrencyCode.EUR, CurrencyCode.USD, MONDAY.minusDays(1)))
                .isEmpty();
        assertThat(RATES.find(CurrencyCode.GBP, CurrencyCode.USD, MONDAY)).isEmpty();
        assertThat(RATES.find(CurrencyCode.USD, CurrencyCode.GBP, MONDAY)).isEmpty();
    }

    @Test
    void betweenOthersBothAreCrossed() {
        ExchangeRate cross = RATES.require(CurrencyCode.EUR, UAH, MONDAY.plusDays(2));

        assertThat(cross.factor()).isEqualByComparingTo("50"); // 1.20 / 0.024
        assertThat(cross.day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(cross.source()).isEqualTo("made up");
        assertThat(factor(CurrencyCode.USD, UAH, MONDAY.plusDays(1))).isEqualTo("41.66666666666667");
        assertThat(RATES.require(UAH, UAH, MONDAY).factor()).isEqualTo(BigDecimal.ONE);
        assertThat(RATES).hasToString("ExchangeRates[in USD: [EUR, UAH]]");
    }

    @Test
    void moneyIsRoundedOnce() {
        Money salary = Money.of("1000.55", UAH);

        assertThat(RATES.convert(salary, CurrencyCode.USD, MONDAY.plusDays(1), RoundingMode.HALF_EVEN))
                .isEqualTo(Money.of("24.01", CurrencyCode.USD));
        assertThat(RATES.convert(salary, CurrencyCode.USD, MONDAY.plusDays(1), RoundingMode.UP))
                .isEqualTo(Money.of("24.02", CurrencyCode.USD));
        assertThat(RATES.convert(salary, UAH, LocalDate.of(1990, 1, 1), RoundingMode.UP))
                .isSameAs(salary);
    }

    @Test
    void whatNoRateCoversIsRefused() {
        assertThatExceptionOfType(NoExchangeRateException.class)
                .isThrownBy(() -> RATES.require(CurrencyCode.EUR, UAH, MONDAY))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.NO_EXCHANGE_RATE);
                    assertThat(e.from()).isEqualTo(CurrencyCode.EUR);
                    assertThat(e.to()).isEqualTo(UAH);
                    assertThat(e.day()).isEqualTo(MONDAY);
                })
                .withMessage("no exchange rate from EUR to UAH covers 2026-11-16");
    }

    @Test
    void tablesAreStatedWithCare() {
        ExchangeRates.Builder builder = ExchangeRates.builder(CurrencyCode.USD, "me", 0)
                .add(CurrencyCode.EUR, MONDAY, new BigDecimal("1e-9"))
                .add(UAH, MONDAY, new BigDecimal("1e9"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(CurrencyCode.EUR, MONDAY, BigDecimal.ONE))
                .withMessage("day has a rate of EUR already: 2026-11-16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(CurrencyCode.USD, MONDAY, BigDecimal.ONE))
                .withMessage("currency is the base: USD");
        for (String worth : new String[] {"0", "-1", "9e-10", "1000000001"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.add(CurrencyCode.GBP, MONDAY, new BigDecimal(worth)))
                    .withMessageContaining("[10^-9, 10^9]");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRates.builder(CurrencyCode.USD, "me", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRates.builder(CurrencyCode.USD, " ", 1));
        assertThatNullPointerException()
                .isThrownBy(() -> ExchangeRates.builder(null, "me", 1))
                .withMessage("base");
        ExchangeRates before = builder.build();
        builder.add(CurrencyCode.GBP, MONDAY, BigDecimal.ONE);
        assertThat(before.find(CurrencyCode.GBP, CurrencyCode.USD, MONDAY)).isEmpty();
    }

    private static String factor(CurrencyCode from, CurrencyCode to, LocalDate day) {
        return RATES.require(from, to, day).factor().toPlainString();
    }
}
