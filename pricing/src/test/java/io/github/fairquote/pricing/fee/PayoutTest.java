package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.PayoutMethod;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayoutTest {
    private final Policy<PayoutRules> upwork = PolicyPacks.upwork().payouts(LocalDate.of(2026, 11, 23));
    private final Payout localBank = Payout.of(upwork, "local-bank").orElseThrow();
    private final Payout payoneer = Payout.of(upwork, "payoneer").orElseThrow();
    private final Payout wire = Payout.of(upwork, "usd-wire").orElseThrow();

    @Test
    void aPayoutCostsAFixedPartAndAPercentage() {
        Payout mixed =
                Payout.of(method("mixed", "1.50").rate(FeeRate.ofPercent("2.5")).build());
        assertThat(mixed.feeRange(Money.usd("100.10"))).isEqualTo(MoneyRange.exactly(Money.usd("4.00")));
        assertThat(mixed.netRange(Money.usd("100.10"))).isEqualTo(MoneyRange.exactly(Money.usd("96.10")));
        assertThat(mixed).hasToString("Test: USD 1.50 + 2.5 %");
        assertThat(localBank.netRange(Money.usd("100"))).isEqualTo(MoneyRange.exactly(Money.usd("99.01")));
        assertThat(wire.netRange(Money.usd("30"))).isEqualTo(MoneyRange.exactly(Money.usd("-20")));
    }

    @Test
    void aRangeOfTheFixedPartMakesTheAnswerARange() {
        assertThat(payoneer.isSettled()).isFalse();
        assertThat(payoneer.netRange(Money.usd("100"))).isEqualTo(MoneyRange.of(Money.usd("98"), Money.usd("99")));
        assertThat(payoneer.atLowest().netRange(Money.usd("100"))).isEqualTo(MoneyRange.exactly(Money.usd("99")));
        assertThat(payoneer.atHighest().isSettled()).isTrue();
        assertThat(payoneer).hasToString("Payoneer: USD 1.00 to 2.00");
    }

    @Test
    void whatCannotBePaidOutIsRefused() {
        assertRefused(
                localBank,
                "4.99",
                PayoutRefusal.BELOW_LEAST,
                "local-bank pays out at least USD 5.00 at once, not USD 4.99");
        assertThat(localBank.netRange(Money.usd("5")).low()).isEqualTo(Money.usd("4.01"));
        Payout capped = Payout.of(method("capped", "1").most(Money.usd("100")).build());
        assertRefused(
                capped,
                "100.01",
                PayoutRefusal.ABOVE_MOST,
                "capped pays out at most USD 100.00 at once, not USD 100.01");
        assertThatExceptionOfType(PayoutRefusedException.class)
                .isThrownBy(() -> Payout.of(upwork, "m-pesa").orElseThrow().feeRange(Money.usd("10")))
                .withMessage("no source says what m-pesa costs")
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PayoutRefusal.FEE_UNKNOWN))
                .satisfies(e -> assertThat(e.limit()).isEmpty());
        assertThat(Payout.of(upwork, "m-pesa").orElseThrow()).hasToString("M-Pesa: unknown fee");
        assertThatThrownBy(() -> wire.feeRange(Money.usd("0")))
                .hasFieldOrPropertyWithValue("code", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> wire.feeRange(Money.of("100", CurrencyCode.EUR)));
        assertThat(Payout.of(upwork, "pigeon")).isEmpty();
    }

    /** A limit in the currency of the country says nothing of dollars. */
    @Test
    void aLimitInAnotherCurrencyIsNotCompared() {
        Payout shillings = Payout.of(method("kes", "1")
                .most(Money.of("70000", CurrencyCode.of("KES")))
                .build());
        assertThat(shillings.netRange(Money.usd("1000000")).low()).isEqualTo(Money.usd("999999"));
    }

    @Test
    void payoutsAreValues() {
        assertThat(wire)
                .isEqualTo(Payout.of(wire.method()))
                .hasSameHashCodeAs(Payout.of(wire.method()))
                .isNotEqualTo(localBank)
                .isNotEqualTo("wire");
    }

    @Test
    void aPlanIsChargedPayoutByPayout() {
        Payout half =
                Payout.of(method("half", "0.10").rate(FeeRate.ofPercent("0.5")).build());
        PayoutPlan weekly = PayoutPlan.of(half, 4);
        // By hand: 0.5 % of 25.01 is 0.12505 and of 25.00 is 0.125, both rounded to 0.13; with 0.10 each 0.23 x 4.
        assertThat(weekly.cost(Money.usd("100.01"))).isEqualTo(Money.usd("0.92"));
        assertThat(weekly.exactCost(Money.usd("100"))).isEqualByComparingTo("0.9");
        assertThat(weekly.costPercent(Money.usd("100"))).isEqualTo(new BigDecimal("0.9000"));
        assertThat(weekly).hasToString("4 x Test: USD 0.10 + 0.5 %");
        assertThatThrownBy(() -> PayoutPlan.of(half, 0))
                .hasFieldOrPropertyWithValue("code", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThatThrownBy(() -> PayoutPlan.of(payoneer, 1))
                .hasFieldOrPropertyWithValue("code", ProblemCode.INCONSISTENT);
        assertThatThrownBy(() -> weekly.exactCost(Money.usd("-1")))
                .hasFieldOrPropertyWithValue("code", ProblemCode.NEGATIVE);
        assertThatThrownBy(() -> weekly.costPercent(Money.usd("0")))
                .hasFieldOrPropertyWithValue("code", ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThatExceptionOfType(PayoutRefusedException.class)
                .isThrownBy(() -> PayoutPlan.of(localBank, 4).cost(Money.usd("19")));
    }

    /** A wire of 50 dollars against 2 %: the same at 2,500; four payouts of it, at 10,000. */
    @Test
    void aFixedFeeWinsFromSomeVolumeOn() {
        Payout share =
                Payout.of(method("share", "0").rate(FeeRate.ofPercent("2")).build());
        PayoutComparison once = PayoutComparison.of(PayoutPlan.of(share, 1), PayoutPlan.of(wire, 1));
        assertThat(once.cheaperAtSmallVolumes().payout()).isEqualTo(share);
        assertThat(once.cheaperAtLargeVolumes().payout()).isEqualTo(wire);
        assertThat(once.breakEvenVolume()).contains(Money.usd("2500.01"));
        assertThat(PayoutComparison.of(PayoutPlan.of(wire, 4), PayoutPlan.of(share, 4))
                        .breakEvenVolume())
                .contains(Money.usd("10000.01"));
        assertThat(PayoutComparison.of(PayoutPlan.of(wire, 1), PayoutPlan.of(share, 4))
                        .breakEvenVolume())
                .contains(Money.usd("2500.01"));
        assertThat(once).hasToString("1 x Test: USD 0.00 + 2 % or 1 x Wire transfer in US dollars: USD 50.00");
    }

    @Test
    void aPercentageWinsFromSomeNumberOfPayoutsOn() {
        Payout share =
                Payout.of(method("share", "0").rate(FeeRate.ofPercent("2")).build());
        PayoutComparison both = PayoutComparison.of(PayoutPlan.of(wire, 1), PayoutPlan.of(share, 1));
        // 2 % of 7,500 is 150, as much as three wires.
        assertThat(both.breakEvenPayouts(Money.usd("7500"))).hasValue(4);
        assertThat(both.breakEvenPayouts(Money.usd("7499.99"))).hasValue(3);
        assertThat(both.breakEvenPayouts(Money.usd("0"))).hasValue(1);
        assertThat(PayoutComparison.of(PayoutPlan.of(share, 1), PayoutPlan.of(wire, 1))
                        .breakEvenPayouts(Money.usd("7500")))
                .hasValue(4);
    }

    @Test
    void aWayThatIsNeverDearerHasNoBreakEven() {
        PayoutPlan bank = PayoutPlan.of(localBank, 1);
        PayoutPlan dear = PayoutPlan.of(wire, 1);
        PayoutComparison comparison = PayoutComparison.of(dear, bank);
        assertThat(comparison.breakEvenVolume()).isEmpty();
        assertThat(comparison.cheaperAtSmallVolumes()).isEqualTo(bank);
        assertThat(comparison.cheaperAtLargeVolumes()).isEqualTo(bank);
        assertThat(PayoutComparison.of(bank, bank).breakEvenVolume()).isEmpty();
        assertThat(PayoutComparison.of(bank, bank).breakEvenPayouts(Money.usd("1")))
                .isEmpty();
        Payout worse =
                Payout.of(method("worse", "0.99").rate(FeeRate.ofPercent("1")).build());
        assertThat(PayoutComparison.of(PayoutPlan.of(worse, 1), bank).cheaperAtSmallVolumes())
                .isEqualTo(bank);
        assertThat(PayoutComparison.of(bank, PayoutPlan.of(worse, 1)).cheaperAtSmallVolumes())
                .isEqualTo(bank);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> PayoutComparison.of(
                        bank,
                        PayoutPlan.of(
                                Payout.of(PayoutMethod.builder()
                                        .name("euro")
                                        .title("Euro")
                                        .fixed(MoneyRange.exactly(Money.of("1", CurrencyCode.EUR)))
                                        .provenance(bank.payout().method().provenance())
                                        .build()),
                                1)));
    }

    static PayoutMethod.Builder method(String name, String fixed) {
        PayoutMethod.Builder builder = PayoutMethod.builder();
        builder.name(name)
                .title("Test")
                .fixed(MoneyRange.exactly(Money.usd(fixed)))
                .provenance(Provenance.builder()
                        .source("https://example.org/payouts")
                        .asOf(LocalDate.of(2026, 11, 23))
                        .confidence(Confidence.OFFICIAL)
                        .build());
        return builder;
    }

    private static void assertRefused(Payout way, String amount, PayoutRefusal reason, String message) {
        assertThatExceptionOfType(PayoutRefusedException.class)
                .isThrownBy(() -> way.feeRange(Money.usd(amount)))
                .withMessage(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.PAYOUT_REFUSED))
                .satisfies(e -> assertThat(e.method()).isEqualTo(way.method().name()))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.limit()).isNotEqualTo(Optional.empty()));
    }
}
