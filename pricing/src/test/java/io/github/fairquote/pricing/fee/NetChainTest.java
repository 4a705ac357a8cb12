package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.currency.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NetChainTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Money NONE = Money.usd("0");
    private static final Flat TEN = Flat.of(FeeRate.ofPercent("10"));
    private static final BigDecimal WORTH = new BigDecimal("0.92");
    private static final ExchangeRate EURO = new ExchangeRate(
            CurrencyCode.USD, CurrencyCode.EUR, WORTH, LocalDate.of(2026, 11, 20), "stated by the caller");
    private static final Conversion TWO_PERCENT =
            Conversion.of(EURO, FeeRate.ofPercent("2"), "the partner's statement");
    private final Policy<PayoutRules> payouts = PolicyPacks.upwork().payouts(TODAY);
    private final Payout localBank = Payout.of(payouts, "local-bank").orElseThrow();
    private final NetChain whole = NetChain.of(
                    FeeSchedule.of(PolicyPacks.upwork().serviceFee(LocalDate.of(2024, 1, 1))))
            .withPayout(localBank)
            .withConversion(TWO_PERCENT)
            .withConnects(new BigDecimal("40"), Money.usd("0.15"), "my own funnel");

    /** 100 - 10 - 0.99 - 1.7802 - 6, and 87.23 x 0.92 = 80.2516, by hand. */
    @Test
    void theWholeWayIsShownLineByLine() {
        NetQuote quote = whole.quote(Money.usd("100"), NONE);
        assertThat(quote.worst()).isEqualTo(quote.best());
        assertThat(quote.worst().lines())
                .extracting(BreakdownLine::toString)
                .containsExactly(
                        "gross: USD 100.00",
                        "service fee: USD -10.00 (10 % of USD 100.00)",
                        "payout: USD -0.99 (Direct to a local bank, USD 0.99)",
                        "conversion: USD -1.78 (2 % of USD 89.01, USD to EUR at 0.92 of 2026-11-20 (stated by the caller))",
                        "Connects: USD -6.00 (40 Connects at USD 0.15)");
        assertThat(quote.worst().lines().subList(1, 5))
                .extracting(line -> line.source().orElse(""))
                .containsExactly(
                        "https://support.upwork.com/hc/en-us/articles/211062538-Freelancer-Service-Fees%C2%A0",
                        "https://support.upwork.com/hc/en-us/articles/211060578-Direct-to-Local-Bank-fees-and-timing",
                        "the partner's statement",
                        "my own funnel");
        assertThat(quote.net()).isEqualTo(MoneyRange.exactly(Money.usd("81.23")));
        assertThat(quote.received()).contains(MoneyRange.exactly(euros("80.25")));
        assertThat(quote.dueAtAcceptance()).isEmpty();
        assertThat(quote.gross()).isEqualTo(Money.usd("100"));
        assertThat(quote.verdict()).isEqualTo(NetVerdict.EARNS);
    }

    @Test
    void whatIsOpenMakesTheAnswerARange() {
        NetChain open = NetChain.of(FeeSchedule.of(PolicyPacks.upwork().serviceFee(TODAY)))
                .withPayout(Payout.of(payouts, "payoneer").orElseThrow())
                .withConversion(Conversion.between(EURO, FeeRate.ofPercent("0.5"), FeeRate.ofPercent("2"), "a guess"));
        NetQuote quote = open.quote(Money.usd("100"), NONE);
        // By hand: 100 - 15 - 2 - 1.66 and 100 - 0 - 1 - 0.495, a half cent rounded up.
        assertThat(quote.net()).isEqualTo(MoneyRange.of(Money.usd("81.34"), Money.usd("98.50")));
        assertThat(quote.received()).contains(MoneyRange.of(euros("74.83"), euros("90.62")));
        assertThat(open)
                .hasToString("0 % to 15 %, quoted per contract; Payoneer: USD 1.00 to 2.00;"
                        + " USD to EUR at 0.92, spread 0.5 % to 2 %");
        assertThat(open.schedule()).isInstanceOf(QuotedPerContract.class);
    }

    @Test
    void aFeeDueAtAcceptanceIsAdvanced() {
        NetChain project =
                NetChain.of(FeeSchedule.of(PolicyPacks.freelancerCom().serviceFee(TODAY)));
        NetQuote quote = project.quote(Money.usd("300"), NONE);
        assertThat(quote.dueAtAcceptance()).contains(MoneyRange.exactly(Money.usd("30")));
        assertThat(quote.net()).isEqualTo(MoneyRange.exactly(Money.usd("270")));
        NetChain hourly =
                NetChain.of(FeeSchedule.of(PolicyPacks.freelancerCom().at(PolicySection.HOURLY_SERVICE_FEE, TODAY)));
        assertThat(hourly.quote(Money.usd("300"), NONE).dueAtAcceptance()).isEmpty();
    }

    @Test
    void aNetBelowNothingIsSaidToBeSo() {
        NetChain project =
                NetChain.of(FeeSchedule.of(PolicyPacks.freelancerCom().serviceFee(TODAY)));
        NetQuote small = project.quote(Money.usd("3"), NONE);
        assertThat(small.net()).isEqualTo(MoneyRange.exactly(Money.usd("-2")));
        assertThat(small.verdict()).isEqualTo(NetVerdict.LOSES);
        assertThat(project.quote(Money.usd("5"), NONE).verdict()).isEqualTo(NetVerdict.EARNS);
        NetChain wired = NetChain.of(FeeSchedule.of(PolicyPacks.upwork().serviceFee(TODAY)))
                .withPayout(Payout.of(payouts, "usd-wire").orElseThrow());
        assertThat(wired.quote(Money.usd("55"), NONE).verdict()).isEqualTo(NetVerdict.MAY_LOSE);
    }

    /** Nothing left means nothing to pay out; the wanted net then still pays for a payout. */
    @Test
    void whereNothingIsLeftNothingIsPaidOut() {
        NetChain project = NetChain.of(
                        FeeSchedule.of(PolicyPacks.freelancerCom().serviceFee(TODAY)))
                .withPayout(Payout.of(payouts, "usd-wire").orElseThrow())
                .withConversion(TWO_PERCENT);
        NetQuote nothing = project.quote(Money.usd("5"), NONE);
        assertThat(nothing.worst().lines()).hasSize(2);
        assertThat(nothing.received()).contains(MoneyRange.exactly(euros("0")));
        NetQuote eaten = project.quote(Money.usd("30"), NONE);
        assertThat(eaten.worst().lines())
                .extracting(BreakdownLine::label)
                .containsExactly("gross", "service fee", "payout");
        assertThat(eaten.received()).contains(MoneyRange.exactly(euros("0")));
        assertThat(project.grossForNet(NONE, NONE, GrossRounding.GUARANTEE))
                .isEqualTo(MoneyRange.exactly(Money.usd("55.56")));
    }

    /** (81.23 + 6) / 0.98 + 0.99 = 90.0002 is left of 100.0002 by the fee of 10 %; a cent less leaves 81.22. */
    @Test
    void theGrossIsFoundThroughTheWholeWay() {
        assertThat(whole.grossForNet(Money.usd("81.23"), NONE, GrossRounding.NEAREST))
                .isEqualTo(MoneyRange.exactly(Money.usd("100.00")));
        MoneyRange guaranteed = whole.grossForNet(Money.usd("81.23"), NONE, GrossRounding.GUARANTEE);
        assertThat(guaranteed).isEqualTo(MoneyRange.exactly(Money.usd("100.00")));
        assertThat(whole.quote(guaranteed.high(), NONE).net().low()).isEqualTo(Money.usd("81.23"));
        assertThat(whole.quote(Money.usd("99.99"), NONE).net().low()).isLessThan(Money.usd("81.23"));
    }

    @Test
    void theOfficialVectorsHoldForAChainOfTheFeeAlone() {
        NetChain ten = NetChain.of(TEN);
        assertThat(ten.grossForNet(Money.usd("20"), NONE, GrossRounding.NEAREST))
                .isEqualTo(MoneyRange.exactly(Money.usd("22.22")));
        assertThat(ten.grossForNet(Money.usd("25"), NONE, GrossRounding.NEAREST))
                .isEqualTo(MoneyRange.exactly(Money.usd("27.78")));
    }

    @Test
    void aPayoutHasToBePossible() {
        NetChain local = NetChain.of(TEN).withPayout(localBank);
        assertThatExceptionOfType(PayoutRefusedException.class)
                .isThrownBy(() -> local.quote(Money.usd("5"), NONE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PayoutRefusal.BELOW_LEAST));
        // Of 5.55 the fee is 0.56, which leaves a cent less than is paid out.
        for (GrossRounding rounding : GrossRounding.values()) {
            assertThat(local.grossForNet(NONE, NONE, rounding)).isEqualTo(MoneyRange.exactly(Money.usd("5.56")));
        }
        NetChain capped = NetChain.of(TEN)
                .withPayout(Payout.of(
                        PayoutTest.method("capped", "1").most(Money.usd("100")).build()));
        assertThat(capped.grossForNet(Money.usd("99"), NONE, GrossRounding.GUARANTEE))
                .isEqualTo(MoneyRange.exactly(Money.usd("111.11")));
        assertThatExceptionOfType(PayoutRefusedException.class)
                .isThrownBy(() -> capped.grossForNet(Money.usd("99.01"), NONE, GrossRounding.GUARANTEE))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PayoutRefusal.ABOVE_MOST));
        assertThatExceptionOfType(PayoutRefusedException.class)
                .isThrownBy(() ->
                        NetChain.of(TEN).withPayout(Payout.of(payouts, "m-pesa").orElseThrow()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PayoutRefusal.FEE_UNKNOWN));
    }

    @Test
    void whatCannotBeIsRefused() {
        NetChain ten = NetChain.of(TEN);
        assertCode(ProblemCode.NEGATIVE, () -> ten.quote(Money.usd("-1"), NONE));
        assertCode(ProblemCode.NEGATIVE, () -> ten.grossForNet(Money.usd("-1"), NONE, GrossRounding.NEAREST));
        assertCode(ProblemCode.NEGATIVE, () -> ten.withConnects(new BigDecimal("-1"), NONE, "x"));
        assertCode(ProblemCode.NEGATIVE, () -> ten.withConnects(BigDecimal.ONE, Money.usd("-1"), "x"));
        assertCode(
                ProblemCode.NUMBER_OUT_OF_RANGE,
                () -> ten.grossForNet(Money.usd("999999999999"), NONE, GrossRounding.NEAREST));
        assertCode(
                ProblemCode.INCONSISTENT,
                () -> Conversion.between(EURO, FeeRate.ofPercent("2"), FeeRate.ofPercent("1"), "x"));
        assertCode(ProblemCode.BLANK_TEXT, () -> Conversion.of(EURO, FeeRate.ofPercent("2"), " "));
        assertThatNullPointerException().isThrownBy(() -> NetChain.of(null)).withMessage("schedule");
        assertThatNullPointerException()
                .isThrownBy(() -> ten.grossForNet(NONE, NONE, null))
                .withMessage("rounding");
    }

    @Test
    void currenciesNeverMix() {
        Money pounds = Money.of("10", CurrencyCode.GBP);
        Money noPounds = Money.zero(CurrencyCode.GBP);
        NetChain ten = NetChain.of(TEN);
        NetChain[] chains = {
            ten.withPayout(localBank),
            ten.withConversion(TWO_PERCENT),
            ten.withConnects(BigDecimal.ONE, Money.usd("0.15"), "x")
        };
        for (NetChain chain : chains) {
            assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> chain.quote(pounds, noPounds));
            assertThatExceptionOfType(CurrencyMismatchException.class)
                    .isThrownBy(() -> chain.grossForNet(pounds, noPounds, GrossRounding.NEAREST));
        }
    }

    @Test
    void quotesAreWrittenAndHoldTogether() {
        NetQuote quote = NetChain.of(TEN).withConversion(TWO_PERCENT).quote(Money.usd("10"), NONE);
        assertThat(JsonTrip.bothWays(quote, NetQuote.class)).startsWith("{\"worst\":{\"lines\":[{\"label\":\"gross\"");
        Breakdown ten = Breakdown.of(Money.usd("10"));
        Breakdown nine = Breakdown.of(Money.usd("9"));
        Breakdown less = ten.with(
                BreakdownLine.builder().label("fee").amount(Money.usd("-1")).build());
        assertCode(
                ProblemCode.INCONSISTENT,
                () -> NetQuote.builder().worst(nine).best(ten).build());
        assertCode(
                ProblemCode.INCONSISTENT,
                () -> NetQuote.builder().worst(ten).best(less).build());
        assertThat(TWO_PERCENT.rate()).isEqualTo(EURO);
        assertThat(TWO_PERCENT.lowest()).isEqualTo(TWO_PERCENT.highest());
        assertThat(TWO_PERCENT.source()).isEqualTo("the partner's statement");
        assertThat(TWO_PERCENT).hasToString("USD to EUR at 0.92, spread 2 %");
        assertThat(whole)
                .hasToString("10 % of each payment; Direct to a local bank: USD 0.99; USD to EUR at 0.92, spread 2 %;"
                        + " Connects: USD -6.00 (40 Connects at USD 0.15)");
    }

    private static Money euros(String amount) {
        return Money.of(amount, CurrencyCode.EUR);
    }

    private static void assertCode(ProblemCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).hasFieldOrPropertyWithValue("code", code);
    }
}
