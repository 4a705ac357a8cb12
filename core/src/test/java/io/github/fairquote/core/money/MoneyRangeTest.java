package io.github.fairquote.core.money;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.ProblemCode;
import org.junit.jupiter.api.Test;

class MoneyRangeTest {
    private static final MoneyRange RANGE = MoneyRange.of(Money.usd("30"), Money.usd("45"));

    @Test
    void aRangeIsTwoAmountsInJson() {
        assertJson(
                MoneyRange.class,
                RANGE,
                "{\"low\":{\"amount\":30.00,\"currency\":\"USD\"},\"high\":{\"amount\":45.00,\"currency\":\"USD\"}}");
    }

    @Test
    void bothBoundsBelongToIt() {
        assertThat(RANGE.contains(Money.usd("30"))).isTrue();
        assertThat(RANGE.contains(Money.usd("45"))).isTrue();
        assertThat(RANGE.contains(Money.usd("29.99"))).isFalse();
        assertThat(RANGE.contains(Money.usd("45.01"))).isFalse();
    }

    @Test
    void theLowerBoundIsNotAboveTheUpper() {
        assertRefused(() -> MoneyRange.of(Money.usd("1.01"), Money.usd("1")), ProblemCode.INCONSISTENT, "low");
        assertThat(MoneyRange.exactly(Money.usd("1"))).isEqualTo(MoneyRange.of(Money.usd("1"), Money.usd("1.00")));
    }

    @Test
    void aRangeHasOneCurrency() {
        Money euro = Money.of("40", CurrencyCode.EUR);
        assertThatThrownBy(() -> MoneyRange.of(Money.usd("1"), euro)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> RANGE.contains(euro)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void aRangeReadsWell() {
        assertThat(RANGE).hasToString("USD 30.00 to 45.00");
        assertThat(MoneyRange.exactly(Money.usd("30"))).hasToString("USD 30.00");
    }

    @Test
    void whatIsMissingIsNamed() {
        Money one = Money.usd("1");
        assertThatNullPointerException()
                .isThrownBy(() -> MoneyRange.of(null, one))
                .withMessage("low");
        assertThatNullPointerException()
                .isThrownBy(() -> MoneyRange.of(one, null))
                .withMessage("high");
    }
}
