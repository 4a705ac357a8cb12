package io.github.fairquote.pricing.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRoundingTest {
    @ParameterizedTest
    @CsvSource({
        "0.50, 45.24, 45.00, 45.50, 45.00",
        "0.50, 45.25, 45.00, 45.50, 45.00",
        "0.50, 45.75, 46.00, 46.00, 45.50",
        "5, 52, 50.00, 55.00, 50.00",
        "5, 1, 5.00, 5.00, 5.00",
        "0.01, 1.005, 1.00, 1.01, 1.00"
    })
    void roundsToMultiples(String step, String exact, String nearest, String above, String below) {
        PriceRounding rounding = PriceRounding.to(step);
        BigDecimal amount = new BigDecimal(exact);
        assertThat(rounding.apply(amount, CurrencyCode.USD)).hasToString("USD " + nearest);
        assertThat(rounding.atLeast(amount, CurrencyCode.USD)).hasToString("USD " + above);
        assertThat(rounding.atMost(amount, CurrencyCode.USD)).hasToString("USD " + below);
    }

    /** 47 + 1 = 48, nearest multiple of 50 is 50, less 1: 49. */
    @ParameterizedTest
    @CsvSource({"47, 49.00", "10, 49.00", "73.99, 49.00", "74, 99.00", "148.99, 149.00"})
    void charmsOnlyWhenAsked(String exact, String price) {
        PriceRounding charm = PriceRounding.to("50").endingBelow("1");
        assertThat(charm.apply(new BigDecimal(exact), CurrencyCode.USD)).hasToString("USD " + price);
        assertThat(charm).hasToString("to a multiple of 50 less 1, half even");
    }

    @Test
    void keepsToTheMinorUnitOfTheCurrency() {
        BigDecimal amount = new BigDecimal("12.345");
        assertThat(PriceRounding.toMinorUnit().apply(amount, CurrencyCode.USD)).hasToString("USD 12.34");
        assertThat(PriceRounding.toMinorUnit().apply(amount, CurrencyCode.of("JPY")))
                .hasToString("JPY 12");
        assertThat(PriceRounding.toMinorUnit().with(RoundingMode.UP).apply(amount, CurrencyCode.USD))
                .hasToString("USD 12.35");
        assertThatThrownBy(() -> PriceRounding.to("0.001").apply(amount, CurrencyCode.USD))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_MANY_DECIMALS));
    }

    @Test
    void refusesWhatIsNoGrid() {
        assertThatThrownBy(() -> PriceRounding.to("0")).hasMessage("step is outside (0, infinity): 0");
        assertThatThrownBy(() -> PriceRounding.to("-1")).hasMessageContaining("step");
        assertThatThrownBy(() -> PriceRounding.to("five")).hasMessageContaining("not a plain decimal");
        assertThatThrownBy(() -> PriceRounding.to("5").endingBelow("5")).hasMessage("below is outside [0, step): 5");
        assertThatThrownBy(() -> PriceRounding.to("5").endingBelow("-1")).hasMessageContaining("below");
        assertThatThrownBy(() -> PriceRounding.toMinorUnit().endingBelow("0")).hasMessageContaining("below");
    }

    @Test
    void isEqualByWhatItDoes() {
        PriceRounding five = PriceRounding.to("5");
        assertThat(PriceRounding.to("5")).isEqualTo(five).hasSameHashCodeAs(five);
        assertThat(five).isNotEqualTo(PriceRounding.to("6")).isNotEqualTo("5");
        assertThat(five.endingBelow("1")).isNotEqualTo(five);
        assertThat(five.with(RoundingMode.UP)).isNotEqualTo(five);
    }
}
