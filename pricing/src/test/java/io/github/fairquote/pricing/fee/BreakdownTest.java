package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import org.junit.jupiter.api.Test;

class BreakdownTest {
    private final BreakdownLine fee = BreakdownLine.builder()
            .label("service fee")
            .amount(Money.usd("-26.66"))
            .basis("10 % of USD 266.64")
            .source("https://example.org/fees")
            .build();

    @Test
    void linesAddUpToTheNet() {
        Breakdown breakdown = Breakdown.of(Money.usd("266.64")).with(fee).with(line("payout", "-0.99"));
        assertThat(breakdown.gross()).isEqualTo(Money.usd("266.64"));
        assertThat(breakdown.net()).isEqualTo(Money.usd("238.99"));
        assertThat(breakdown.lines())
                .extracting(BreakdownLine::label)
                .containsExactly("gross", "service fee", "payout");
    }

    @Test
    void linesThatMissTheNetByACentAreRefused() {
        assertThatThrownBy(() -> Breakdown.builder()
                        .addLine(line("gross", "10"))
                        .net(Money.usd("9.99"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasFieldOrPropertyWithValue("code", ProblemCode.INCONSISTENT)
                .hasMessage("net is not the sum of the lines, 10.00: USD 9.99");
        assertThatThrownBy(() -> Breakdown.builder().net(Money.usd("0")).build())
                .hasFieldOrPropertyWithValue("code", ProblemCode.MISSING_VALUE);
    }

    @Test
    void currenciesNeverMix() {
        BreakdownLine euros = BreakdownLine.builder()
                .label("payout")
                .amount(Money.of("-1", CurrencyCode.EUR))
                .build();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Breakdown.of(Money.usd("10")).with(euros));
        assertThatThrownBy(() ->
                        Breakdown.builder().addLine(euros).net(Money.usd("-1")).build())
                .hasFieldOrPropertyWithValue("code", ProblemCode.CURRENCY_MISMATCH);
    }

    @Test
    void aLineHasALabel() {
        assertThatThrownBy(() -> line(" ", "1")).hasFieldOrPropertyWithValue("attribute", "label");
        assertThatThrownBy(() -> BreakdownLine.builder()
                        .label("fee")
                        .amount(Money.usd("1"))
                        .basis("")
                        .build())
                .hasFieldOrPropertyWithValue("attribute", "basis");
        assertThatThrownBy(() -> BreakdownLine.builder()
                        .label("fee")
                        .amount(Money.usd("1"))
                        .source("s".repeat(501))
                        .build())
                .hasFieldOrPropertyWithValue("attribute", "source");
    }

    @Test
    void breakdownsAreWrittenAsTheyAre() {
        assertThat(JsonTrip.bothWays(Breakdown.of(Money.usd("266.64")).with(fee), Breakdown.class))
                .isEqualTo("{\"lines\":[{\"label\":\"gross\",\"amount\":{\"amount\":266.64,\"currency\":\"USD\"}},"
                        + "{\"label\":\"service fee\",\"amount\":{\"amount\":-26.66,\"currency\":\"USD\"},"
                        + "\"basis\":\"10 % of USD 266.64\",\"source\":\"https://example.org/fees\"}],"
                        + "\"net\":{\"amount\":239.98,\"currency\":\"USD\"}}");
    }

    private static BreakdownLine line(String label, String amount) {
        return BreakdownLine.builder().label(label).amount(Money.usd(amount)).build();
    }
}
