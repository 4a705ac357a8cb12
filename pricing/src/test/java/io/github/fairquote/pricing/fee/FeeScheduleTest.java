package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FeeTier;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked figures are the platforms' own, quoted in the policy's sources, unless a comment says otherwise. */
class FeeScheduleTest {
    private static final Money NONE = Money.usd("0");
    private static final Flat TEN = Flat.of(FeeRate.ofPercent("10"));
    private static final TieredByClientLifetime SLIDING = TieredByClientLifetime.of(TieredFeeTerms.of(
            FeeTier.upTo(FeeRate.ofPercent("20"), Money.usd("500")),
            FeeTier.upTo(FeeRate.ofPercent("10"), Money.usd("10000")),
            FeeTier.above(FeeRate.ofPercent("5"))));
    private static final TieredByClientLifetime PEOPLE_PER_HOUR = TieredByClientLifetime.of(TieredFeeTerms.of(
            FeeTier.upTo(FeeRate.ofPercent("20"), pounds("250")),
            FeeTier.upTo(FeeRate.ofPercent("7.5"), pounds("5000")),
            FeeTier.above(FeeRate.ofPercent("3.5"))));
    private static final FlatWithMinimum PROJECT = FlatWithMinimum.of(MinimumFeeTerms.builder()
            .rate(FeeRate.ofPercent("10"))
            .minimum(Money.usd("5"))
            .chargedAt(ChargeTime.ACCEPTANCE)
            .build());
    private static final QuotedPerContract QUOTED =
            QuotedPerContract.of(QuotedFeeTerms.between(FeeRate.ofPercent("0"), FeeRate.ofPercent("15")));

    /** Upwork's worked example: the bill rate is rounded to the nearest cent, the fee on the total of 12 hours. */
    @ParameterizedTest
    @CsvSource({"20, 22.22, 266.64, 26.66, 239.98", "25, 27.78, 333.36, 33.34, 300.02"})
    void aWantedNetPerHourBecomesABillRate(String wanted, String rate, String total, String fee, String net) {
        Money bill = TEN.grossForNet(Money.usd(wanted), NONE, GrossRounding.NEAREST);
        assertThat(bill).isEqualTo(Money.usd(rate));
        Money billed = HourlyRate.of(bill).forHours(new BigDecimal(12), RoundingMode.UNNECESSARY);
        assertThat(billed).isEqualTo(Money.usd(total));
        assertThat(TEN.fee(billed, NONE)).isEqualTo(Money.usd(fee));
        assertThat(TEN.net(billed, NONE)).isEqualTo(Money.usd(net));
    }

    /** 22.22 leaves 22.22 - 2.22 = 20.00 as one payment, so that both roundings agree here. */
    @ParameterizedTest
    @CsvSource({"20, 22.22", "25, 27.78", "0, 0", "0.01, 0.01", "0.05, 0.06", "0.04, 0.04", "90, 100.00"})
    void aGuaranteedNetTakesTheLeastGross(String wanted, String gross) {
        assertThat(TEN.grossForNet(Money.usd(wanted), NONE, GrossRounding.GUARANTEE))
                .isEqualTo(Money.usd(gross));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 600, 110.00, 490.00",
        "0, 1000, 150.00, 850.00",
        "400, 200, 30.00, 170.00",
        "9900, 200, 15.00, 185.00",
        "0, 12000, 1150.00, 10850.00",
        // Computed by hand: the ends of the tiers belong to the tiers below.
        "0, 500, 100.00, 400.00",
        "500, 1, 0.10, 0.90",
        "10000, 100, 5.00, 95.00",
        "499.99, 0.02, 0.00, 0.02",
    })
    void aSlidingFeeFollowsTheBillingsWithTheClient(String prior, String gross, String fee, String net) {
        assertThat(SLIDING.fee(Money.usd(gross), Money.usd(prior))).isEqualTo(Money.usd(fee));
        assertThat(SLIDING.net(Money.usd(gross), Money.usd(prior))).isEqualTo(Money.usd(net));
    }

    @ParameterizedTest
    @CsvSource({"500, 68.75, 431.25", "1000, 106.25, 893.75"})
    void aSlidingFeeInPounds(String gross, String fee, String net) {
        assertThat(PEOPLE_PER_HOUR.fee(pounds(gross), pounds("0"))).isEqualTo(pounds(fee));
        assertThat(PEOPLE_PER_HOUR.net(pounds(gross), pounds("0"))).isEqualTo(pounds(net));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 490, 600",
        "0, 850, 1000",
        "400, 170, 200",
        "9900, 185, 200",
        "0, 10850, 12000",
        "0, 400, 500",
        "20000, 95, 100",
        "0, 0, 0"
    })
    void aSlidingFeeIsInverted(String prior, String net, String gross) {
        for (GrossRounding rounding : GrossRounding.values()) {
            assertThat(SLIDING.grossForNet(Money.usd(net), Money.usd(prior), rounding))
                    .isEqualTo(Money.usd(gross));
        }
    }

    /** Freelancer.com: the greater of 10 % and USD 5, so that USD 50 is where the share takes over. */
    @ParameterizedTest
    @CsvSource({"200, 20, 180", "50, 5, 45", "49.99, 5, 44.99", "5, 5, 0", "3, 5, -2", "0, 5, -5"})
    void aMinimumMayTakeMoreThanThePayment(String gross, String fee, String net) {
        assertThat(PROJECT.fee(Money.usd(gross), NONE)).isEqualTo(Money.usd(fee));
        assertThat(PROJECT.net(Money.usd(gross), NONE)).isEqualTo(Money.usd(net));
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "44.99, 49.99", "45, 50", "180, 200"})
    void aMinimumIsInverted(String net, String gross) {
        for (GrossRounding rounding : GrossRounding.values()) {
            assertThat(PROJECT.grossForNet(Money.usd(net), NONE, rounding)).isEqualTo(Money.usd(gross));
        }
    }

    @Test
    void aQuotedFeeIsARangeUntilItIsKnown() {
        Money gross = Money.usd("100");
        assertThat(QUOTED.feeRange(gross, NONE)).isEqualTo(range("0", "15"));
        assertThat(QUOTED.netRange(gross, NONE)).isEqualTo(range("85", "100"));
        assertThat(QUOTED.grossRangeForNet(Money.usd("85"), NONE, GrossRounding.GUARANTEE))
                .isEqualTo(range("85", "100"));
        Flat quoted = QUOTED.quoted(FeeRate.ofPercent("12"));
        assertThat(quoted.netRange(gross, NONE)).isEqualTo(range("88", "88"));
        assertThat(quoted.feeRange(gross, NONE)).isEqualTo(range("12", "12"));
        assertThat(quoted.grossRangeForNet(Money.usd("88"), NONE, GrossRounding.NEAREST))
                .isEqualTo(range("100", "100"));
    }

    @Test
    void aQuoteLiesWithinTheBounds() {
        assertThat(QUOTED.quoted(FeeRate.ofPercent("0"))).isEqualTo(QUOTED.atLowest());
        assertThat(QUOTED.quoted(FeeRate.ofPercent("15"))).isEqualTo(QUOTED.atHighest());
        assertRefused(() -> QUOTED.quoted(FeeRate.ofPercent("15.0001")), ProblemCode.NUMBER_OUT_OF_RANGE, "quote");
        QuotedPerContract from5 =
                QuotedPerContract.of(QuotedFeeTerms.between(FeeRate.ofPercent("5"), FeeRate.ofPercent("15")));
        assertRefused(() -> from5.quoted(FeeRate.ofPercent("4.9999")), ProblemCode.NUMBER_OUT_OF_RANGE, "quote");
    }

    @Test
    void theFeeIsRoundedHalfUpOncePerPayment() {
        assertThat(TEN.fee(Money.usd("0.05"), NONE)).isEqualTo(Money.usd("0.01"));
        assertThat(TEN.fee(Money.usd("0.04"), NONE)).isEqualTo(Money.usd("0.00"));
        assertThat(TEN.exactFee(Money.usd("0.05"), NONE)).isEqualByComparingTo("0.005");
        Money yen = Money.of("1005", CurrencyCode.of("JPY"));
        assertThat(TEN.fee(yen, Money.zero(yen.currency()))).isEqualTo(Money.of("101", yen.currency()));
    }

    @Test
    void aBreakdownSaysHowTheFeeComesAbout() {
        assertThat(TEN.breakdown(Money.usd("266.64"), NONE).lines())
                .extracting(BreakdownLine::toString)
                .containsExactly("gross: USD 266.64", "service fee: USD -26.66 (10 % of USD 266.64)");
        assertThat(basis(SLIDING.breakdown(Money.usd("12000"), NONE)))
                .isEqualTo("20 % of USD 500.00 + 10 % of USD 9500.00 + 5 % of USD 2000.00");
        assertThat(basis(SLIDING.breakdown(Money.usd("200"), Money.usd("9900"))))
                .isEqualTo("10 % of USD 100.00 + 5 % of USD 100.00");
        assertThat(basis(SLIDING.breakdown(Money.usd("0"), NONE))).isEqualTo("5 % of USD 0.00");
        assertThat(basis(PROJECT.breakdown(Money.usd("20"), NONE))).isEqualTo("minimum, above 10 % of USD 20.00");
        assertThat(basis(PROJECT.breakdown(Money.usd("50"), NONE))).isEqualTo("10 % of USD 50.00");
    }

    @Test
    void aPolicysSourceStandsInTheBreakdown() {
        Policy<FeeTerms> policy = policy(FlatFeeTerms.of(FeeRate.ofPercent("10")));
        SettledFeeSchedule schedule = FeeSchedule.of(policy).atHighest();
        assertThat(schedule.source()).contains("https://example.org/fees");
        assertThat(schedule.breakdown(Money.usd("100"), NONE).lines().get(1).source())
                .contains("https://example.org/fees");
        FeeSchedule quoted = FeeSchedule.of(policy(QUOTED.terms()));
        assertThat(quoted.source()).contains("https://example.org/fees");
        assertThat(quoted.atLowest().source()).contains("https://example.org/fees");
        assertThat(((QuotedPerContract) quoted).quoted(FeeRate.ofPercent("1")).source())
                .contains("https://example.org/fees");
    }

    @Test
    void everyKindOfTermsHasItsSchedule() {
        assertThat(FeeSchedule.of(FlatFeeTerms.of(TEN.rate()))).isEqualTo(TEN);
        assertThat(FeeSchedule.of(SLIDING.terms())).isEqualTo(SLIDING);
        assertThat(FeeSchedule.of(PROJECT.terms())).isEqualTo(PROJECT);
        assertThat(FeeSchedule.of(QUOTED.terms())).isEqualTo(QUOTED);
    }

    @Test
    void aScheduleSaysWhenItCharges() {
        assertThat(PROJECT.chargedAt()).isEqualTo(ChargeTime.ACCEPTANCE);
        assertThat(TEN.chargedAt()).isEqualTo(ChargeTime.PAYMENT);
        assertThat(SLIDING.chargedAt()).isEqualTo(ChargeTime.PAYMENT);
        assertThat(QUOTED.chargedAt()).isEqualTo(ChargeTime.PAYMENT);
    }

    @Test
    void amountsAreNotNegative() {
        Money debt = Money.usd("-0.01");
        assertRefused(() -> TEN.fee(debt, NONE), ProblemCode.NEGATIVE, "gross");
        assertRefused(() -> TEN.exactFee(debt, NONE), ProblemCode.NEGATIVE, "gross");
        assertRefused(() -> TEN.net(NONE, debt), ProblemCode.NEGATIVE, "prior");
        assertRefused(() -> TEN.grossForNet(debt, NONE, GrossRounding.NEAREST), ProblemCode.NEGATIVE, "net");
    }

    @Test
    void currenciesNeverMix() {
        Money euros = Money.of("10", CurrencyCode.EUR);
        Money noEuros = Money.zero(CurrencyCode.EUR);
        for (ThrowingCallable mix : new ThrowingCallable[] {
            () -> TEN.fee(euros, NONE),
            () -> SLIDING.fee(euros, noEuros),
            () -> PROJECT.net(euros, noEuros),
            () -> PROJECT.grossForNet(euros, noEuros, GrossRounding.NEAREST)
        }) {
            assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(mix);
        }
        assertThat(TEN.fee(euros, noEuros)).isEqualTo(Money.of("1", CurrencyCode.EUR));
        TieredByClientLifetime single =
                TieredByClientLifetime.of(TieredFeeTerms.of(FeeTier.above(FeeRate.ofPercent("5"))));
        assertThat(single.fee(euros, noEuros)).isEqualTo(Money.of("0.50", CurrencyCode.EUR));
    }

    @Test
    void aGrossBeyondMoneyIsRefused() {
        Money most = Money.usd("999999999999.99");
        assertRefused(
                () -> TEN.grossForNet(most, NONE, GrossRounding.NEAREST), ProblemCode.NUMBER_OUT_OF_RANGE, "amount");
        assertThat(Flat.of(FeeRate.ofPercent("0")).grossForNet(most, NONE, GrossRounding.GUARANTEE))
                .isEqualTo(most);
    }

    @Test
    void aFeeOfAlmostEverythingIsInverted() {
        Flat greedy = Flat.of(FeeRate.ofPercent("99.9999"));
        Money gross = greedy.grossForNet(Money.usd("1"), NONE, GrossRounding.GUARANTEE);
        // By hand: the fee of 995000.00 is 994999.005, rounded 994999.01; that of a cent more is rounded the same.
        assertThat(greedy.net(gross, NONE)).isGreaterThanOrEqualTo(Money.usd("1"));
        assertThat(greedy.net(gross.minus(Money.usd("0.01")), NONE)).isLessThan(Money.usd("1"));
        assertThat(gross).isEqualTo(Money.usd("995000.01"));
    }

    @Test
    void schedulesAreValues() {
        assertThat(TEN)
                .hasSameHashCodeAs(Flat.of(FeeRate.ofPercent("10.0")))
                .isNotEqualTo(Flat.of(FeeRate.ofPercent("5")))
                .isNotEqualTo(FeeSchedule.of(policy(FlatFeeTerms.of(TEN.rate()))))
                .isNotEqualTo(QUOTED)
                .hasToString("10 % of each payment");
        assertThat(SLIDING)
                .hasSameHashCodeAs(TieredByClientLifetime.of(SLIDING.terms()))
                .isNotEqualTo(PEOPLE_PER_HOUR)
                .isNotEqualTo(FeeSchedule.of(policy(SLIDING.terms())))
                .isNotEqualTo(TEN)
                .hasToString("20 % up to USD 500.00, 10 % up to USD 10000.00, 5 % above of the lifetime billings"
                        + " with a client");
        assertThat(PROJECT)
                .hasSameHashCodeAs(FlatWithMinimum.of(PROJECT.terms()))
                .isNotEqualTo(FeeSchedule.of(policy(PROJECT.terms())))
                .isNotEqualTo(FlatWithMinimum.of(MinimumFeeTerms.builder()
                        .rate(FeeRate.ofPercent("10"))
                        .minimum(Money.usd("6"))
                        .chargedAt(ChargeTime.ACCEPTANCE)
                        .build()))
                .isNotEqualTo(TEN)
                .hasToString("10 %, at least USD 5.00");
        assertThat(QUOTED)
                .hasSameHashCodeAs(QuotedPerContract.of(QUOTED.terms()))
                .isNotEqualTo(FeeSchedule.of(policy(QUOTED.terms())))
                .isNotEqualTo(QuotedPerContract.of(QuotedFeeTerms.between(TEN.rate(), TEN.rate())))
                .isNotEqualTo(TEN)
                .hasToString("0 % to 15 %, quoted per contract");
    }

    @Test
    void absenceIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Flat.of(null)).withMessage("rate");
        assertThatNullPointerException()
                .isThrownBy(() -> TieredByClientLifetime.of(null))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> FlatWithMinimum.of(null))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> QuotedPerContract.of(null))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> FeeSchedule.of((FeeTerms) null))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> TEN.grossForNet(NONE, NONE, null))
                .withMessage("rounding");
    }

    private static String basis(Breakdown breakdown) {
        return breakdown.lines().get(1).basis().orElseThrow();
    }

    private static Policy<FeeTerms> policy(FeeTerms terms) {
        return Policy.<FeeTerms>builder()
                .value(terms)
                .validFrom(LocalDate.of(2020, 1, 1))
                .provenance(Provenance.builder()
                        .source("https://example.org/fees")
                        .asOf(LocalDate.of(2026, 11, 23))
                        .confidence(Confidence.OFFICIAL)
                        .build())
                .build();
    }

    private static MoneyRange range(String low, String high) {
        return MoneyRange.of(Money.usd(low), Money.usd(high));
    }

    private static Money pounds(String amount) {
        return Money.of(amount, CurrencyCode.GBP);
    }

    private static void assertRefused(ThrowingCallable action, ProblemCode code, String attribute) {
        assertThatThrownBy(action)
                .asInstanceOf(type(InvalidValueException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo(attribute));
    }
}
