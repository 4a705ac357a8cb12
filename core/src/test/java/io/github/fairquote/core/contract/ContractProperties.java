package io.github.fairquote.core.contract;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ContractProperties {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 400;

    @Property
    void scoresAreEqualWhateverTheirTrailingZeros(
            @ForAll @BigRange(min = "1", max = "100") @Scale(4) BigDecimal percent,
            @ForAll @IntRange(max = 8) int zeros) {
        JobSuccessScore score = JobSuccessScore.ofPercent(percent);
        JobSuccessScore longer = JobSuccessScore.ofPercent(percent.setScale(4 + zeros));
        assertThat(longer).isEqualTo(score).hasSameHashCodeAs(score).isEqualByComparingTo(score);
        assertThat(score.asProportion() * 100).isCloseTo(percent.doubleValue(), within(1e-12));
    }

    @Property
    void noFractionIsTakenForPercent(
            @ForAll @BigRange(min = "0", minIncluded = false, max = "1", maxIncluded = false) @Scale(6)
                    BigDecimal fraction) {
        assertRefused(() -> JobSuccessScore.ofPercent(fraction), ProblemCode.RATIO_NOT_PERCENT, "");
    }

    @Property
    void ratingsAreOrderedAsTheirStars(
            @ForAll @BigRange(min = "1", max = "5") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "1", max = "5") @Scale(2) BigDecimal other) {
        assertThat(Integer.signum(StarRating.of(one).compareTo(StarRating.of(other))))
                .isEqualTo(one.compareTo(other));
        assertThat(StarRating.of(one).equals(StarRating.of(other))).isEqualTo(one.compareTo(other) == 0);
    }

    @Property
    void earningsOfAdjoiningPeriodsAddUp(
            @ForAll("payments") List<Payment> payments, @ForAll @IntRange(max = DAYS) int cut) {
        ContractRecord contract = contract(payments);
        LocalDate middle = START.plusDays(cut);
        Money none = Money.usd("0");
        Money before = contract.earnedBetween(START, middle).orElse(none);
        Money after = contract.earnedBetween(middle, START.plusDays(DAYS + 1)).orElse(none);
        assertThat(before.plus(after)).isEqualTo(contract.earned().orElse(none));
    }

    @Property
    void theOrderOfPaymentsDoesNotMatter(@ForAll("payments") List<Payment> payments, @ForAll long seed) {
        List<Payment> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(contract(shuffled).earned()).isEqualTo(contract(payments).earned());
    }

    /** One payment is larger than all refunds together can be. */
    @Provide
    Arbitrary<List<Payment>> payments() {
        return payment().list().ofMaxSize(20).map(payments -> {
            List<Payment> all = new ArrayList<>(payments);
            all.add(Payment.of(START, Money.usd("1000000")));
            return all;
        });
    }

    private static Arbitrary<Payment> payment() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.longs().between(1, 5_000_00),
                        Arbitraries.of(PaymentKind.class))
                .as((day, cents, kind) -> Payment.builder()
                        .date(START.plusDays(day))
                        .amount(Money.of(BigDecimal.valueOf(cents, 2), CurrencyCode.USD))
                        .kind(kind)
                        .build());
    }

    private static ContractRecord contract(List<Payment> payments) {
        return ContractRecord.builder()
                .id("c1")
                .client(ClientRef.of("acme"))
                .startedOn(START)
                .addAllPayments(payments)
                .build();
    }
}
