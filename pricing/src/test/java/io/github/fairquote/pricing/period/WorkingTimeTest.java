package io.github.fairquote.pricing.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    private static final WorkingTime TIME = WorkingTime.ofHours(8, 160, 2080);

    @ParameterizedTest
    @CsvSource({"HOUR, 40, 40", "DAY, 400, 50", "MONTH, 5000, 31.25", "YEAR, 100000, 48.08"})
    void amountsAreDividedByTheHours(RatePeriod period, String amount, String perHour) {
        assertThat(TIME.hourly(Money.of(amount, CurrencyCode.USD), period, RoundingMode.HALF_EVEN))
                .isEqualTo(HourlyRate.usd(perHour));
    }

    @Test
    void roundingIsTheCallers() {
        Money salary = Money.of("100000", CurrencyCode.USD);

        assertThat(TIME.hourly(salary, RatePeriod.YEAR, RoundingMode.DOWN)).isEqualTo(HourlyRate.usd("48.07"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TIME.hourly(Money.of("1", CurrencyCode.USD), RatePeriod.YEAR, RoundingMode.HALF_EVEN));
    }

    @Test
    void hoursAreBounded() {
        assertThat(WorkingTime.ofHours(24, 744, 8784).hours(RatePeriod.YEAR)).isEqualTo("8784");
        assertThat(new WorkingTime(new BigDecimal("7.5"), BigDecimal.ONE, BigDecimal.ONE).hours(RatePeriod.DAY))
                .isEqualTo("7.5");
        refused("hoursPerDay is outside (0, 24]: 25", 25, 160, 2080);
        refused("hoursPerDay is outside (0, 24]: 0", 0, 160, 2080);
        refused("hoursPerMonth is outside (0, 744]: 745", 8, 745, 2080);
        refused("hoursPerYear is outside (0, 8784]: 8785", 8, 160, 8785);
        assertThatNullPointerException()
                .isThrownBy(() -> new WorkingTime(null, BigDecimal.ONE, BigDecimal.ONE))
                .withMessage("hoursPerDay");
    }

    @Test
    void periodsHaveWords() {
        assertThat(RatePeriod.ofWord("Monthly")).contains(RatePeriod.MONTH);
        assertThat(RatePeriod.ofWord("month")).contains(RatePeriod.MONTH);
        assertThat(RatePeriod.ofWord("annual")).contains(RatePeriod.YEAR);
        assertThat(RatePeriod.ofWord("hourly")).contains(RatePeriod.HOUR);
        assertThat(RatePeriod.ofWord("daily")).contains(RatePeriod.DAY);
        assertThat(RatePeriod.ofWord("weekly")).isEmpty();
        assertThat(RatePeriod.YEAR.word()).isEqualTo("year");
    }

    private static void refused(String message, int day, int month, int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingTime.ofHours(day, month, year))
                .withMessage(message);
    }
}
