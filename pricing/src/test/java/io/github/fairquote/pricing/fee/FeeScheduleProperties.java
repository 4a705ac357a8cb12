package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTier;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FeeScheduleProperties {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    @Property
    void theFeeOfTwoPaymentsInARowIsThatOfBothAsOne(
            @ForAll("proportional") SettledFeeSchedule schedule,
            @ForAll("money") Money prior,
            @ForAll("money") Money first,
            @ForAll("money") Money second) {
        assertThat(schedule.exactFee(first.plus(second), prior))
                .isEqualByComparingTo(
                        schedule.exactFee(first, prior).add(schedule.exactFee(second, prior.plus(first))));
    }

    @Property
    void theExactNetRisesStrictlyAndTheRoundedOneNeverFalls(
            @ForAll("settled") SettledFeeSchedule schedule,
            @ForAll("money") Money prior,
            @ForAll("money") Money gross) {
        Money more = gross.plus(cents(1));
        assertThat(more.amount().subtract(schedule.exactFee(more, prior)))
                .isGreaterThan(gross.amount().subtract(schedule.exactFee(gross, prior)));
        assertThat(schedule.net(more, prior)).isGreaterThanOrEqualTo(schedule.net(gross, prior));
    }

    @Property
    void aGuaranteedNetIsReachedAndACentLessFallsShort(
            @ForAll("settled") SettledFeeSchedule schedule, @ForAll("money") Money prior, @ForAll("money") Money net) {
        Money gross = schedule.grossForNet(net, prior, GrossRounding.GUARANTEE);
        assertThat(schedule.net(gross, prior)).isGreaterThanOrEqualTo(net);
        if (!gross.isZero()) {
            assertThat(schedule.net(gross.minus(cents(1)), prior)).isLessThan(net);
        }
    }

    @Property
    void theNearestGrossIsWithinHalfACentOfTheExactOne(
            @ForAll("settled") SettledFeeSchedule schedule, @ForAll("money") Money prior, @ForAll("money") Money net) {
        BigDecimal gross =
                schedule.grossForNet(net, prior, GrossRounding.NEAREST).amount();
        // The exact net rises strictly, so that the exact gross lies where the wanted net does.
        assertThat(exactNet(schedule, gross.add(HALF_A_CENT), prior.amount())).isGreaterThan(net.amount());
        if (gross.signum() > 0) {
            assertThat(exactNet(schedule, gross.subtract(HALF_A_CENT), prior.amount()))
                    .isLessThanOrEqualTo(net.amount());
        }
    }

    @Property
    void bothRoundingsAgreeWithinTheCentsThatRoundingMoves(
            @ForAll("modest") SettledFeeSchedule schedule, @ForAll("money") Money prior, @ForAll("money") Money net) {
        Money nearest = schedule.grossForNet(net, prior, GrossRounding.NEAREST);
        Money guaranteed = schedule.grossForNet(net, prior, GrossRounding.GUARANTEE);
        assertThat(guaranteed.amount().subtract(nearest.amount()).abs()).isLessThanOrEqualTo(CENT);
    }

    @Property
    void theFeeIsBetweenNothingAndTheHighestRate(
            @ForAll("proportional") SettledFeeSchedule schedule,
            @ForAll("money") Money prior,
            @ForAll("money") Money gross) {
        Money fee = schedule.fee(gross, prior);
        assertThat(fee.isNegative()).isFalse();
        assertThat(fee).isLessThanOrEqualTo(gross);
    }

    @Property
    void moreBillingsBeforeNeverRaiseAFallingFee(
            @ForAll("money") Money prior, @ForAll("money") Money more, @ForAll("money") Money gross) {
        SettledFeeSchedule sliding = TieredByClientLifetime.of(TieredFeeTerms.of(
                FeeTier.upTo(FeeRate.ofPercent("20"), Money.usd("500")),
                FeeTier.upTo(FeeRate.ofPercent("10"), Money.usd("10000")),
                FeeTier.above(FeeRate.ofPercent("5"))));
        assertThat(sliding.fee(gross, prior.plus(more))).isLessThanOrEqualTo(sliding.fee(gross, prior));
    }

    @Property
    void aBreakdownAddsUp(
            @ForAll("settled") SettledFeeSchedule schedule,
            @ForAll("money") Money prior,
            @ForAll("money") Money gross) {
        Breakdown breakdown = schedule.breakdown(gross, prior);
        assertThat(breakdown.gross()).isEqualTo(gross);
        assertThat(breakdown.net()).isEqualTo(schedule.net(gross, prior));
        assertThat(breakdown.lines().stream().map(BreakdownLine::amount).reduce(Money.usd("0"), Money::plus))
                .isEqualTo(breakdown.net());
    }

    @Property
    void everyQuoteStaysWithinTheRange(
            @ForAll("rates") FeeRate one,
            @ForAll("rates") FeeRate other,
            @ForAll("rates") FeeRate quote,
            @ForAll("money") Money gross) {
        FeeRate lowest = one.compareTo(other) <= 0 ? one : other;
        FeeRate highest = one.compareTo(other) <= 0 ? other : one;
        FeeRate within = quote.compareTo(lowest) < 0 ? lowest : quote.compareTo(highest) > 0 ? highest : quote;
        QuotedPerContract schedule = QuotedPerContract.of(QuotedFeeTerms.between(lowest, highest));
        Money none = Money.usd("0");
        assertThat(schedule.netRange(gross, none)
                        .contains(schedule.quoted(within).net(gross, none)))
                .isTrue();
        assertThat(schedule.feeRange(gross, none)
                        .contains(schedule.quoted(within).fee(gross, none)))
                .isTrue();
    }

    @Provide
    Arbitrary<Money> money() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 2_000).map(FeeScheduleProperties::cents),
                Arbitraries.longs()
                        .between(0, 5_000_000)
                        .map(FeeScheduleProperties::cents)
                        .withoutEdgeCases());
    }

    @Provide
    Arbitrary<FeeRate> rates() {
        return rates(999_999);
    }

    @Provide
    Arbitrary<SettledFeeSchedule> proportional() {
        return proportional(999_999);
    }

    @Provide
    Arbitrary<SettledFeeSchedule> settled() {
        return Arbitraries.oneOf(proportional(999_999), minimum(999_999));
    }

    /** Fees of at most 30 %, as platforms have them. */
    @Provide
    Arbitrary<SettledFeeSchedule> modest() {
        return Arbitraries.oneOf(proportional(300_000), minimum(300_000));
    }

    private static Arbitrary<SettledFeeSchedule> proportional(int most) {
        Arbitrary<SettledFeeSchedule> flat = rates(most).map(Flat::of);
        Arbitrary<SettledFeeSchedule> tiered = Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000).set().ofMaxSize(5),
                        rates(most).list().ofSize(6))
                .as((bounds, rates) -> TieredByClientLifetime.of(tiers(new TreeSet<>(bounds), rates)));
        return Arbitraries.oneOf(flat, tiered).withoutEdgeCases();
    }

    private static Arbitrary<SettledFeeSchedule> minimum(int most) {
        return Combinators.combine(rates(most), Arbitraries.longs().between(0, 2_000))
                .as((rate, minimum) -> FlatWithMinimum.of(MinimumFeeTerms.builder()
                        .rate(rate)
                        .minimum(cents(minimum))
                        .chargedAt(ChargeTime.ACCEPTANCE)
                        .build()))
                .map(SettledFeeSchedule.class::cast)
                .withoutEdgeCases();
    }

    private static Arbitrary<FeeRate> rates(int most) {
        return Arbitraries.integers().between(0, most).map(units -> FeeRate.ofPercent(BigDecimal.valueOf(units, 4)));
    }

    private static TieredFeeTerms tiers(SortedSet<Long> bounds, List<FeeRate> rates) {
        List<FeeTier> tiers = new ArrayList<>();
        for (long bound : bounds) {
            tiers.add(FeeTier.upTo(rates.get(tiers.size()), cents(bound)));
        }
        tiers.add(FeeTier.above(rates.get(tiers.size())));
        return TieredFeeTerms.of(tiers.toArray(FeeTier[]::new));
    }

    private static BigDecimal exactNet(SettledFeeSchedule schedule, BigDecimal gross, BigDecimal prior) {
        return gross.subtract(schedule.exactFee(gross, prior));
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), CurrencyCode.USD);
    }
}
