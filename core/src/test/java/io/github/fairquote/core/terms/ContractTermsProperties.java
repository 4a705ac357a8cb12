package io.github.fairquote.core.terms;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ContractTermsProperties {

    @Property
    void aSplitPriceMakesMilestones(
            @ForAll @LongRange(min = 100, max = 100_000_000) long cents,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 9) Integer> shares) {
        Money price = cents(cents);
        List<Money> amounts =
                price.split(shares.stream().map(BigDecimal::valueOf).toList());
        // A share of a small price may come to nothing, and a milestone of nothing is none.
        List<Money> paid = amounts.stream().filter(amount -> !amount.isZero()).toList();
        assertThat(terms(price, paid).milestones())
                .extracting(Milestone::amount)
                .isEqualTo(paid);
    }

    @Property
    void milestonesThatMissThePriceAreRefused(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1_000_000) Long> cents,
            @ForAll @LongRange(min = 1, max = 1_000_000) long off) {
        long sum = cents.stream().mapToLong(Long::longValue).sum();
        List<Money> amounts = cents.stream().map(ContractTermsProperties::cents).toList();
        assertRefused(() -> terms(cents(sum + off), amounts), ProblemCode.INCONSISTENT, "milestones");
        assertThat(terms(cents(sum), amounts).price()).isEqualTo(cents(sum));
    }

    @Property
    void anHourlyRangeIsAcceptedExactlyIfItRises(
            @ForAll @LongRange(min = 1, max = 100_000) long low, @ForAll @LongRange(min = 1, max = 100_000) long high) {
        HourlyTerms.Builder builder = HourlyTerms.builder();
        builder.rate(HourlyRate.of(cents(low))).rateUpTo(HourlyRate.of(cents(high)));
        if (high > low) {
            assertThat(builder.build().rateUpTo()).contains(HourlyRate.of(cents(high)));
        } else {
            assertRefused(builder::build, ProblemCode.INCONSISTENT, "rateUpTo");
        }
    }

    @Property
    void tiersAreAcceptedExactlyIfTheyRise(@ForAll @Size(min = 1, max = 4) List<TierLevel> levels) {
        CatalogTerms.Builder builder = CatalogTerms.builder();
        builder.title("Audit");
        levels.forEach(level -> builder.addTier(CatalogTier.builder()
                .level(level)
                .price(Money.usd("1"))
                .deliveryDays(1)
                .scope("Audit.")
                .build()));
        if (levels.equals(levels.stream().distinct().sorted().toList())) {
            assertThat(builder.build().tiers()).extracting(CatalogTier::level).isEqualTo(levels);
        } else {
            ProblemCode code = levels.stream().distinct().count() < levels.size()
                    ? ProblemCode.DUPLICATE_ELEMENT
                    : ProblemCode.INCONSISTENT;
            assertRefused(builder::build, code, "tiers");
        }
    }

    private static FixedPriceTerms terms(Money price, List<Money> amounts) {
        List<Milestone> milestones = new ArrayList<>();
        amounts.forEach(amount -> milestones.add(Milestone.builder()
                .description("Step " + milestones.size())
                .amount(amount)
                .build()));
        return FixedPriceTerms.builder()
                .price(price)
                .addAllMilestones(milestones)
                .build();
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), CurrencyCode.USD);
    }
}
