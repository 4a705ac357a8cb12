package io.github.fairquote.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

    @Property
    void minusUndoesPlus(@ForAll("dollars") Money a, @ForAll("dollars") Money b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
        assertThat(a.minus(b).isZero()).isEqualTo(a.equals(b));
    }

    @Property
    void orderAgreesWithEquality(@ForAll("dollars") Money a, @ForAll("dollars") Money b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.compareTo(b)).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.minus(b).isNegative()).isEqualTo(a.compareTo(b) < 0);
    }

    @Property
    void trailingZerosChangeNothing(@ForAll("any") Money a) {
        BigDecimal longer = a.amount().setScale(a.amount().scale() + 7);
        assertThat(Money.of(longer, a.currency())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(Money.of(a.amount().stripTrailingZeros(), a.currency())).isEqualTo(a);
        assertThat(Money.of(a.amount().toPlainString(), a.currency())).isEqualTo(a);
    }

    @Property
    void partsAddUpAndStayWithinOneUnitOfTheirShare(
            @ForAll("any") Money whole, @ForAll("shares") List<BigDecimal> shares) {
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Assume.that(total.signum() > 0);
        List<Money> parts = whole.split(shares);

        assertThat(parts).hasSameSizeAs(shares);
        assertThat(parts.stream().reduce(Money.zero(whole.currency()), Money::plus))
                .isEqualTo(whole);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(whole.currency().minorUnits());
        for (int i = 0; i < parts.size(); i++) {
            // |part - whole * share / total| < unit, multiplied out
            BigDecimal off = parts.get(i)
                    .amount()
                    .multiply(total)
                    .subtract(whole.amount().multiply(shares.get(i)));
            assertThat(off.abs()).isLessThan(unit.multiply(total));
        }
    }

    @Property
    void equalSharesDifferByOneUnitAtMostAndNeverRise(@ForAll("any") Money whole, @ForAll("few") int ways) {
        List<Money> parts = whole.split(java.util.Collections.nCopies(ways, BigDecimal.ONE));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(whole.currency().minorUnits());
        Money first = parts.get(0);
        Money last = parts.get(parts.size() - 1);
        assertThat(first.minus(last).amount().abs()).isLessThanOrEqualTo(unit);
        assertThat(parts).isSortedAccordingTo((a, b) -> whole.isNegative() ? a.compareTo(b) : b.compareTo(a));
    }

    @Property
    void roundingADoubleIsRoundingItsExactValue(@ForAll("doubles") double amount, @ForAll("modes") RoundingMode mode) {
        BigDecimal exact = new BigDecimal(amount);
        assertThat(Money.rounded(amount, CurrencyCode.USD, mode).amount()).isEqualTo(exact.setScale(2, mode));
    }

    @Property
    void aWholeFactorNeedsNoRounding(@ForAll("dollars") Money a, @ForAll("few") int factor) {
        assertThat(a.times(BigDecimal.valueOf(factor), RoundingMode.UNNECESSARY))
                .isEqualTo(a.times(factor));
    }

    @Provide
    Arbitrary<Money> dollars() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                .ofScale(2)
                .map(amount -> Money.of(amount, CurrencyCode.USD));
    }

    @Provide
    Arbitrary<Money> any() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-99999999999"), new BigDecimal("99999999999"))
                                .ofScale(5),
                        Arbitraries.of("USD", "JPY", "KWD", "CLF").map(CurrencyCode::of))
                .as((amount, currency) -> Money.rounded(amount, currency, RoundingMode.DOWN));
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000"))
                .ofScale(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> few() {
        return Arbitraries.integers().between(1, 25);
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.doubles().between(-1e9, 1e9);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }
}
