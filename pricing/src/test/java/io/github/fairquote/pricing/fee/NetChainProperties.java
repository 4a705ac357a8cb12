package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTier;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.fee.PayoutMethod;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;
import io.github.fairquote.pricing.currency.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NetChainProperties {
    private static final Money CENT = Money.usd("0.01");
    private static final Money NONE = Money.usd("0");

    @Property
    void everyWayAddsUp(@ForAll("chains") NetChain chain, @ForAll("money") Money gross, @ForAll("money") Money prior) {
        NetQuote quote = chain.quote(gross, prior);
        for (Breakdown way : new Breakdown[] {quote.worst(), quote.best()}) {
            assertThat(way.gross()).isEqualTo(gross);
            assertThat(way.lines().stream().map(BreakdownLine::amount).reduce(NONE, Money::plus))
                    .isEqualTo(way.net());
        }
        assertThat(quote.net().low()).isLessThanOrEqualTo(quote.net().high());
    }

    /** From where a payout is made on, which is where the platform leaves something. */
    @Property
    void moreGrossNeverLeavesLess(@ForAll("chains") NetChain chain, @ForAll("money") Money gross) {
        Money more = gross.plus(CENT);
        if (chain.schedule().netRange(gross, NONE).low().amount().signum() > 0) {
            assertThat(chain.quote(more, NONE).net().low())
                    .isGreaterThanOrEqualTo(chain.quote(gross, NONE).net().low());
            assertThat(chain.quote(more, NONE).net().high())
                    .isGreaterThanOrEqualTo(chain.quote(gross, NONE).net().high());
        }
    }

    @Property
    void aGuaranteedNetIsReachedAndACentLessFallsShort(
            @ForAll("chains") NetChain chain, @ForAll("money") Money net, @ForAll("money") Money prior) {
        MoneyRange gross = chain.grossForNet(net, prior, GrossRounding.GUARANTEE);
        assertThat(chain.quote(gross.high(), prior).net().low()).isGreaterThanOrEqualTo(net);
        assertThat(chain.quote(gross.low(), prior).net().high()).isGreaterThanOrEqualTo(net);
        Money less = gross.high().minus(CENT);
        if (!net.isZero() && !less.isNegative()) {
            assertThat(chain.quote(less, prior).net().low()).isLessThan(net);
        }
    }

    /** Three steps are rounded by at most half a cent each, and so is the gross. */
    @Property
    void theNearestGrossMissesTheNetByTheCentsThatRoundingMoves(
            @ForAll("chains") NetChain chain, @ForAll("money") Money net) {
        MoneyRange gross = chain.grossForNet(net, NONE, GrossRounding.NEAREST);
        if (!net.isZero()) {
            Money miss = chain.quote(gross.high(), NONE).net().low().minus(net);
            assertThat(miss.amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.02"));
        }
    }

    @Property
    void aChainOfTheFeeAloneIsTheSchedule(
            @ForAll("schedules") FeeSchedule schedule, @ForAll("money") Money amount, @ForAll("money") Money prior) {
        NetChain chain = NetChain.of(schedule);
        assertThat(chain.quote(amount, prior).net()).isEqualTo(schedule.netRange(amount, prior));
        for (GrossRounding rounding : GrossRounding.values()) {
            assertThat(chain.grossForNet(amount, prior, rounding))
                    .isEqualTo(schedule.grossRangeForNet(amount, prior, rounding));
        }
    }

    @Property
    void theBreakEvenVolumeIsWhereTheOtherWayBecomesCheaper(
            @ForAll("payouts") Payout first,
            @ForAll("payouts") Payout second,
            @ForAll @IntRange(min = 1, max = 30) int often,
            @ForAll @IntRange(min = 1, max = 30) int seldom,
            @ForAll("money") Money more) {
        PayoutComparison comparison =
                PayoutComparison.of(PayoutPlan.of(first.atHighest(), often), PayoutPlan.of(second.atHighest(), seldom));
        PayoutPlan small = comparison.cheaperAtSmallVolumes();
        PayoutPlan large = comparison.cheaperAtLargeVolumes();
        if (comparison.breakEvenVolume().isPresent()) {
            Money volume = comparison.breakEvenVolume().get();
            assertThat(large.exactCost(volume)).isLessThan(small.exactCost(volume));
            assertThat(large.exactCost(volume.plus(more))).isLessThan(small.exactCost(volume.plus(more)));
            assertThat(large.exactCost(volume.minus(CENT))).isGreaterThanOrEqualTo(small.exactCost(volume.minus(CENT)));
        } else {
            assertThat(small).isEqualTo(large);
            assertThat(small.exactCost(more))
                    .isLessThanOrEqualTo(PayoutPlan.of(first.atHighest(), often).exactCost(more))
                    .isLessThanOrEqualTo(
                            PayoutPlan.of(second.atHighest(), seldom).exactCost(more));
        }
    }

    @Property
    void theBreakEvenNumberIsWhereTheLowerFixedFeeBecomesCheaper(
            @ForAll("payouts") Payout first, @ForAll("payouts") Payout second, @ForAll("money") Money volume) {
        Payout one = first.atHighest();
        Payout other = second.atHighest();
        PayoutComparison comparison = PayoutComparison.of(PayoutPlan.of(one, 1), PayoutPlan.of(other, 1));
        comparison.breakEvenPayouts(volume).ifPresent(number -> {
            boolean lower = one.settledFixed().compareTo(other.settledFixed()) < 0;
            Payout low = lower ? one : other;
            Payout high = lower ? other : one;
            assertThat(cost(low, number, volume)).isLessThan(cost(high, number, volume));
            if (number > 1) {
                assertThat(cost(low, number - 1, volume)).isGreaterThanOrEqualTo(cost(high, number - 1, volume));
            }
        });
    }

    /** Two payments one after the other are paid out at the same percentage, but each at its own fixed fee. */
    @Property
    void aPlansCostIsItsExactOneUpToTheCentsThatRoundingMoves(
            @ForAll("payouts") Payout way,
            @ForAll @IntRange(min = 1, max = 20) int number,
            @ForAll("money") Money more) {
        PayoutPlan plan = PayoutPlan.of(way.atHighest(), number);
        Money volume = more.plus(Money.usd("1"));
        assertThat(plan.cost(volume).amount().subtract(plan.exactCost(volume)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(number)));
    }

    @Provide
    Arbitrary<NetChain> chains() {
        return Combinators.combine(
                        schedules(),
                        payouts().optional(),
                        rates(50_000).optional(),
                        Arbitraries.integers().between(0, 300).optional())
                .as((schedule, payout, spread, connects) -> {
                    NetChain chain = NetChain.of(schedule);
                    chain = payout.map(chain::withPayout).orElse(chain);
                    chain = spread.map(share -> conversion(share))
                            .map(chain::withConversion)
                            .orElse(chain);
                    return connects.isEmpty()
                            ? chain
                            : chain.withConnects(BigDecimal.valueOf(connects.get()), Money.usd("0.15"), "test");
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<FeeSchedule> schedules() {
        Arbitrary<FeeSchedule> flat = rates(300_000).map(Flat::of);
        Arbitrary<FeeSchedule> minimum = rates(300_000)
                .map(rate -> FlatWithMinimum.of(MinimumFeeTerms.builder()
                        .rate(rate)
                        .minimum(Money.usd("5"))
                        .chargedAt(ChargeTime.ACCEPTANCE)
                        .build()));
        Arbitrary<FeeSchedule> quoted =
                rates(150_000).map(rate -> QuotedPerContract.of(QuotedFeeTerms.between(FeeRate.ofPercent("0"), rate)));
        FeeSchedule sliding = TieredByClientLifetime.of(TieredFeeTerms.of(
                FeeTier.upTo(FeeRate.ofPercent("20"), Money.usd("500")),
                FeeTier.upTo(FeeRate.ofPercent("10"), Money.usd("10000")),
                FeeTier.above(FeeRate.ofPercent("5"))));
        return Arbitraries.oneOf(flat, minimum, quoted, Arbitraries.just(sliding));
    }

    @Provide
    Arbitrary<Payout> payouts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.longs().between(0, 200),
                        rates(50_000).optional())
                .as((fixed, more, rate) -> {
                    PayoutMethod.Builder builder = PayoutMethod.builder();
                    builder.name("test").title("Test").fixed(MoneyRange.of(cents(fixed), cents(fixed + more)));
                    rate.ifPresent(builder::rate);
                    return Payout.of(builder.provenance(
                                    PayoutTest.method("x", "1").build().provenance())
                            .build());
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Money> money() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2_000).map(NetChainProperties::cents),
                Arbitraries.longs().between(0, 5_000_000).map(NetChainProperties::cents));
    }

    private static Arbitrary<FeeRate> rates(int most) {
        return Arbitraries.integers().between(0, most).map(units -> FeeRate.ofPercent(BigDecimal.valueOf(units, 4)));
    }

    private static Conversion conversion(FeeRate spread) {
        ExchangeRate rate = new ExchangeRate(
                CurrencyCode.USD, CurrencyCode.EUR, new BigDecimal("0.92"), LocalDate.of(2026, 11, 20), "test");
        return Conversion.between(rate, FeeRate.ofPercent("0"), spread, "test");
    }

    private static BigDecimal cost(Payout way, long number, Money volume) {
        return way.settledFixed()
                .multiply(BigDecimal.valueOf(number))
                .add(volume.amount().multiply(way.proportion()));
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), CurrencyCode.USD);
    }
}
