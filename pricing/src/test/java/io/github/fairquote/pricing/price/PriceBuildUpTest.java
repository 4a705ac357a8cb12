package io.github.fairquote.pricing.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.JsonTrip;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PriceBuildUpTest {
    /** 40 x 0.985 = 39.40; x 1.15 = 45.31; to 0.50: 90.62 halves, so 91 of them = 45.50, which is 0.19 more. */
    @Test
    void addsUpAsShown() {
        PriceBuildUp build = PriceBuildUp.in(CurrencyCode.USD)
                .plus("typical rate", new BigDecimal("40"), "")
                .times("reputation", new BigDecimal("0.985"), "x 0.985")
                .times("specialised profile", new BigDecimal("1.15"), "+ 15 %");
        assertThat(build.exact()).isEqualByComparingTo("45.31");
        assertThat(build.currency()).isEqualTo(CurrencyCode.USD);
        PriceExplanation explained = build.rounded(PriceRounding.to("0.50"));
        assertThat(explained.lines())
                .extracting(PriceLine::toString)
                .containsExactly(
                        "typical rate: USD 40.00",
                        "reputation: USD -0.60 (x 0.985)",
                        "specialised profile: USD 5.91 (+ 15 %)",
                        "rounding: USD 0.19 (to a multiple of 0.50, half even)");
        assertThat(explained.price()).isEqualTo(Money.usd("45.50"));
        assertThat(JsonTrip.bothWays(explained, PriceExplanation.class)).contains("\"subtotal\"");
    }

    /** Two thirds twice are 1.33 and not 1.34: the shown subtotals are rounded, the price is not made of them. */
    @Test
    void roundsThePriceOnlyOnce() {
        BigDecimal twoThirds = new BigDecimal("0.66666666666666666667");
        PriceExplanation explained = PriceBuildUp.in(CurrencyCode.USD)
                .plus("one", twoThirds, "")
                .plus("two", twoThirds, "")
                .rounded(PriceRounding.toMinorUnit());
        assertThat(explained.lines())
                .extracting(PriceLine::amount)
                .containsExactly(Money.usd("0.67"), Money.usd("0.66"));
        assertThat(explained.price()).isEqualTo(Money.usd("1.33"));
    }

    @Test
    void roundsNothingToZero() {
        PriceExplanation explained = PriceBuildUp.in(CurrencyCode.USD).rounded(PriceRounding.to("5"));
        assertThat(explained.price()).isEqualTo(Money.usd("5"));
        assertThat(explained.lines()).singleElement().hasToString("rounding: USD 5.00 (to a multiple of 5, half even)");
    }

    @Test
    void refusesWhatDoesNotAddUp() {
        Money one = Money.usd("1");
        refused(
                "lines hold no line",
                () -> PriceExplanation.builder().price(one).build());
        refused(
                "price is not the sum of the lines",
                () -> PriceExplanation.builder()
                        .addLine(PriceLine.of("a", one, one, ""))
                        .price(Money.usd("2"))
                        .build());
        refused(
                "lines add up to USD 1.00 where the line says USD 2.00",
                () -> PriceExplanation.builder()
                        .addLine(PriceLine.of("a", one, Money.usd("2"), ""))
                        .price(one)
                        .build());
        refused("label is blank", () -> PriceLine.of(" ", one, one, ""));
    }

    private static void refused(String words, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class).hasMessageContaining(words);
    }
}
