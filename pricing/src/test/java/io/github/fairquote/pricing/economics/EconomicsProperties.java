package io.github.fairquote.pricing.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.connects.BoostCharge;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.result.Partial;
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
import net.jqwik.api.constraints.IntRange;

class EconomicsProperties {
    private static final LocalDate START = LocalDate.of(2023, 6, 1);

    /** Granted + bought + rewarded + returned = spent + expired + balance on every day, and the lots are the balance. */
    @Property(tries = 200)
    void nothingIsLostOnAnyDay(@ForAll("stories") List<ConnectsEvent> events) {
        ConnectsLedger ledger =
                ConnectsLedger.tryOf(PolicyPacks.upwork(), events).value().orElseThrow();
        for (int day = -1; day <= 1_100; day += 37) {
            ConnectsBalance at = ledger.on(START.plusDays(day));
            assertThat(at.granted() + at.bought() + at.rewarded() + at.returned())
                    .isEqualTo(at.spent() + at.expired() + at.balance());
            assertThat(at.lots().stream().mapToInt(ConnectsLot::amount).sum()).isEqualTo(at.balance());
            assertThat(at.lots())
                    .allMatch(lot -> lot.amount() > 0 && lot.expiresOn().isAfter(at.asOf()));
        }
        int running = 0;
        for (LedgerEntry entry : ledger.entries()) {
            running += entry.change();
            assertThat(entry.balance()).isEqualTo(running).isNotNegative();
        }
    }

    @Property(tries = 200)
    void theOrderOfTheInputDoesNotMatter(@ForAll("stories") List<ConnectsEvent> events, @ForAll Random random) {
        List<ConnectsEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        Partial<ConnectsLedger> one = ConnectsLedger.tryOf(PolicyPacks.upwork(), events);
        Partial<ConnectsLedger> other = ConnectsLedger.tryOf(PolicyPacks.upwork(), shuffled);
        assertThat(other.value().orElseThrow().entries())
                .isEqualTo(one.value().orElseThrow().entries());
        assertThat(other.problems()).hasSameSizeAs(one.problems());
    }

    /** No seven days bring more than fifty. */
    @Property(tries = 200)
    void theCapHolds(@ForAll("stories") List<ConnectsEvent> events) {
        List<LedgerEntry> rewards =
                ConnectsLedger.tryOf(PolicyPacks.upwork(), events).value().orElseThrow().entries().stream()
                        .filter(entry -> entry.kind() == LedgerEntryKind.REWARDED)
                        .toList();
        for (LedgerEntry last : rewards) {
            assertThat(rewards.stream()
                            .filter(reward -> !reward.date().isAfter(last.date())
                                    && reward.date().isAfter(last.date().minusDays(7)))
                            .mapToInt(LedgerEntry::change)
                            .sum())
                    .isLessThanOrEqualTo(50);
        }
    }

    @Property
    void aHireCostsLessTheMoreAreHired(
            @ForAll @IntRange(max = 100) int connects,
            @ForAll @IntRange(min = 1, max = 9_999) int rate,
            @ForAll @IntRange(max = 10_000) int cents) {
        ProposalEconomics economics = ProposalEconomics.of(Money.usd("0.15"), connects)
                .withEffort(
                        Money.of(BigDecimal.valueOf(cents, 2), Money.usd("0").currency()));
        HireCost dear = economics.perHire(BigDecimal.valueOf(rate, 4));
        HireCost cheap = economics.perHire(BigDecimal.valueOf(rate + 1, 4));
        assertThat(cheap.total()).isLessThanOrEqualTo(dear.total());
        assertThat(dear.connects().plus(dear.effort())).isEqualTo(dear.total());
    }

    @Property
    void aChargeIsNeverAboveTheBid(
            @ForAll List<@IntRange(min = 1, max = 200) Integer> others, @ForAll @IntRange(min = 1, max = 300) int bid) {
        for (BoostCharge charge : BoostCharge.values()) {
            BoostAuction auction = new BoostAuction(4, charge);
            int lowest = auction.lowestWinningBid(others);
            assertThat(auction.chargeFor(bid, others).isPresent()).isEqualTo(bid >= lowest);
            auction.chargeFor(bid, others).ifPresent(paid -> assertThat(paid).isBetween(1, bid));
        }
    }

    @Provide
    Arbitrary<List<ConnectsEvent>> stories() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 700).map(START::plusDays);
        Arbitrary<String> ids = Arbitraries.integers().between(1, 12).map(n -> "p" + n);
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 60);
        Arbitrary<ConnectsEvent> events = Arbitraries.oneOf(
                Combinators.combine(days, amounts).as((day, n) -> new ConnectsEvent.Granted(day, n, "given")),
                Combinators.combine(days, amounts).as(ConnectsEvent.Bought::new),
                Combinators.combine(days, amounts, ids).as(ConnectsEvent.Spent::new),
                Combinators.combine(days, amounts).as((day, n) -> new ConnectsEvent.Charged(day, n, "badge")),
                Combinators.combine(days, ids).as(ConnectsEvent.Interviewed::new),
                Combinators.combine(days, ids, Arbitraries.of(ProposalEnd.class))
                        .as(ConnectsEvent.Ended::new));
        return events.list().ofMaxSize(60);
    }
}
