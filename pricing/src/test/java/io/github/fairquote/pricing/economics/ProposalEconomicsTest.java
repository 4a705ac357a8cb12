package io.github.fairquote.pricing.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.connects.BoostCharge;
import io.github.fairquote.core.policy.connects.BoostRules;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.funnel.ProposalFunnel;
import io.github.fairquote.pricing.funnel.Proposals;
import io.github.fairquote.pricing.funnel.StageShare;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalEconomicsTest {
    private static final Money PRICE = Money.usd("0.15");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final ConnectsRules rules = PolicyPacks.upwork().connects(TODAY).value();
    private final BoostAuction auction = BoostAuction.of(rules.boost().orElseThrow());

    /** The collected vectors: cost per hire at 0.15 USD by Connects a proposal and percent hired. */
    @ParameterizedTest
    @CsvSource({
        "6, 1, 90",
        "6, 5, 18",
        "6, 8, 11.25",
        "6, 12, 7.50",
        "6, 30, 3",
        "16, 1, 240",
        "16, 5, 48",
        "16, 8, 30",
        "16, 12, 20",
        "16, 30, 8",
        "30, 1, 450",
        "30, 5, 90",
        "30, 8, 56.25",
        "30, 12, 37.50",
        "30, 30, 15"
    })
    void costPerHire(int connects, BigDecimal percent, String cost) {
        HireCost hire = ProposalEconomics.of(PRICE, connects).perHire(percent.movePointLeft(2));
        assertThat(hire.total()).isEqualTo(Money.usd(cost));
        assertThat(hire.connects()).isEqualTo(hire.total());
        assertThat(hire.effort()).isEqualTo(Money.usd("0"));
    }

    @Test
    void effortIsPartOfTheCost() {
        HireCost hire =
                ProposalEconomics.of(PRICE, 16).withEffort(Money.usd("10")).perHire(new BigDecimal("0.07"));
        assertThat(hire.proposals()).isEqualTo(new BigDecimal("14.29"));
        assertThat(hire.effort()).isEqualTo(Money.usd("142.86"));
        assertThat(hire.total())
                .isEqualTo(Money.usd("177.14"))
                .isEqualTo(hire.connects().plus(hire.effort()));
        JsonTrip.bothWays(hire, HireCost.class);
    }

    @Test
    void anHonestCostIsARange() {
        StageShare share = ProposalFunnel.at(LocalDate.of(2027, 1, 1))
                .of(Proposals.of("a", 100, 5, ProposalStage.HIRED))
                .share(ProposalStage.HIRED);
        ProposalEconomics economics = ProposalEconomics.of(PRICE, 16);
        MoneyRange range = economics.perHire(share).orElseThrow();
        // SciPy 1.17: 2.4 / beta.ppf([0.975, 0.025], 5.5, 95.5)
        assertThat(range).isEqualTo(MoneyRange.of(Money.usd("22.62"), Money.usd("124.15")));
        StageShare none = ProposalFunnel.at(LocalDate.of(2027, 1, 1))
                .of(Proposals.of("a", 100, 0, ProposalStage.HIRED))
                .share(ProposalStage.HIRED);
        assertThat(economics.perHire(none)).isEmpty();
    }

    @Test
    void theLeastContractPaysForItsProposalsAfterTheFee() {
        ProposalEconomics economics = ProposalEconomics.of(PRICE, 16);
        FeeSchedule flat = FeeSchedule.of(PolicyPacks.upwork().serviceFee(LocalDate.of(2024, 1, 1)));
        MoneyRange least = economics.leastContract(new BigDecimal("0.05"), flat);
        assertThat(least.low()).isEqualTo(least.high()).isEqualTo(Money.usd("53.33"));
        assertThat(flat.atLowest().net(Money.usd("53.33"), Money.usd("0"))).isEqualTo(Money.usd("48"));
        assertThat(flat.atLowest().net(Money.usd("53.32"), Money.usd("0"))).isEqualTo(Money.usd("47.99"));
        MoneyRange quoted = economics.leastContract(
                new BigDecimal("0.05"), FeeSchedule.of(PolicyPacks.upwork().serviceFee(TODAY)));
        assertThat(quoted).isEqualTo(MoneyRange.of(Money.usd("48"), Money.usd("56.47")));
    }

    @ParameterizedTest
    @CsvSource({"3, 0.266667", "6, 0.566667", "16, 1.566667", "0, 0.000000"})
    void breakEvenReplyRate(int connects, BigDecimal rate) {
        BigDecimal free = new BigDecimal(30).divide(new BigDecimal(90), MathContext.DECIMAL128);
        assertThat(ProposalEconomics.of(PRICE, connects).breakEvenReplyRate(rules, free))
                .contains(rate);
        ConnectsRules old =
                PolicyPacks.upwork().connects(LocalDate.of(2020, 1, 1)).value();
        assertThat(ProposalEconomics.of(PRICE, connects).breakEvenReplyRate(old, free))
                .isEmpty();
    }

    @Test
    void theCapBoundsTheRateThatIsRewarded() {
        assertThat(ProposalEconomics.uncutReplyRate(rules, 7)).isEqualByComparingTo("0.714286");
        assertThat(ProposalEconomics.uncutReplyRate(rules, 5)).isEqualByComparingTo("1");
        ConnectsRules old =
                PolicyPacks.upwork().connects(LocalDate.of(2020, 1, 1)).value();
        assertRefused(() -> ProposalEconomics.uncutReplyRate(old, 7), ProblemCode.ZERO);
    }

    @Test
    void aPlaceIsWorthTheChanceThatItAdds() {
        // (0.05 * 1.5 - 0.05) * 400 = 10 USD = 66 Connects
        BoostAdvice advice = advise(auction, List.of(10, 30, 20, 50, 5));
        assertThat(advice.breakEvenBid()).isEqualTo(66);
        assertThat(advice.lowestWinningBid()).isEqualTo(11);
        assertThat(advice.bid()).contains(11);
        assertThat(advice.charge()).contains(11);
        assertThat(advice.worth()).isEqualTo(Money.usd("10"));
        assertThat(advice.gain()).isEqualTo(Money.usd("8.35"));
        assertThat(advice.because()).isEqualTo("A place is worth up to 66 and is had for 11.");
        assertThat(advice.assumptions()).anyMatch(text -> text.contains("own-bid"));
        JsonTrip.bothWays(advice, BoostAdvice.class);
    }

    @Test
    void whereTheHighestLosingBidIsPaidOnesOwnWorthIsBid() {
        BoostAdvice advice = advise(auction.with(BoostCharge.HIGHEST_LOSING_BID), List.of(10, 30, 20, 50));
        assertThat(advice.bid()).contains(66);
        assertThat(advice.charge()).contains(11);
    }

    @Test
    void aPlaceThatTakesMoreThanItIsWorthIsLeft() {
        BoostAdvice advice = advise(auction, List.of(70, 80, 90, 66));
        assertThat(advice.bid()).isEmpty();
        assertThat(advice.charge()).isEmpty();
        assertThat(advice.gain()).isEqualTo(Money.usd("0"));
        assertThat(advice.because()).isEqualTo("A place takes 67 and is worth 66.");
        assertThat(advise(auction, List.of(70, 80, 90, 65)).bid()).contains(66);
    }

    @Test
    void placesThatAreFreeTakeOne() {
        assertThat(auction.lowestWinningBid(List.of(9, 9, 9))).isEqualTo(1);
        assertThat(auction.chargeFor(9, List.of(9, 9, 9, 9))).isEmpty();
        assertThat(auction.chargeFor(10, List.of(9, 9, 9, 9))).hasValue(10);
        assertRefused(() -> auction.lowestWinningBid(List.of(0)), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> auction.chargeFor(0, List.of()), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> new BoostAuction(0, BoostCharge.OWN_BID), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertThat(BoostAuction.of(BoostRules.builder()
                        .slots(2)
                        .openDays(1)
                        .charge(BoostCharge.OWN_BID)
                        .build()))
                .isEqualTo(new BoostAuction(2, BoostCharge.OWN_BID));
    }

    /** The platform's own examples. */
    @Test
    void theBadgeOfAvailabilityIsChargedByTheHour() {
        assertThat(AvailabilityBadge.interval(7)).isEqualTo(Duration.ofHours(24));
        assertThat(AvailabilityBadge.interval(12)).isEqualTo(Duration.ofHours(14));
        assertThat(AvailabilityBadge.interval(3)).isEqualTo(Duration.ofHours(56));
        assertThat(AvailabilityBadge.untilNext(Duration.ofHours(2), 3)).isEqualTo(Duration.ofHours(54));
        assertThat(AvailabilityBadge.untilNext(Duration.ofHours(2), 7)).isEqualTo(Duration.ofHours(22));
        assertThat(AvailabilityBadge.untilNext(Duration.ofHours(30), 7)).isEqualTo(Duration.ZERO);
        assertRefused(() -> AvailabilityBadge.interval(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> AvailabilityBadge.untilNext(Duration.ofHours(-1), 7), ProblemCode.NEGATIVE);
    }

    @Test
    void whatCannotBeIsRefused() {
        ProposalEconomics economics = ProposalEconomics.of(PRICE, 16);
        assertRefused(() -> ProposalEconomics.of(Money.usd("-1"), 1), ProblemCode.NEGATIVE);
        assertRefused(() -> ProposalEconomics.of(PRICE, -1), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> economics.perHire(BigDecimal.ZERO), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> economics.perHire(new BigDecimal("1.01")), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> economics.withEffort(Money.usd("-1")), ProblemCode.NEGATIVE);
        assertRefused(() -> economics.breakEvenReplyRate(rules, new BigDecimal("-1")), ProblemCode.NEGATIVE);
        assertRefused(() -> boost(economics, "0.9", Money.usd("1")), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> boost(economics, "1001", Money.usd("1")), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> boost(economics, "2", Money.usd("-1")), ProblemCode.NEGATIVE);
        assertRefused(() -> boost(ProposalEconomics.of(Money.usd("0"), 1), "2", Money.usd("1")), ProblemCode.ZERO);
        Money euro = Money.of("1", CurrencyCode.of("EUR"));
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> economics.withEffort(euro));
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> boost(economics, "2", euro));
    }

    private BoostAdvice advise(BoostAuction at, List<Integer> others) {
        return ProposalEconomics.of(PRICE, 16)
                .boost(at, others, new BigDecimal("0.05"), new BigDecimal("1.5"), Money.usd("400"));
    }

    private BoostAdvice boost(ProposalEconomics economics, String lift, Money hire) {
        return economics.boost(auction, List.of(), new BigDecimal("0.05"), new BigDecimal(lift), hire);
    }

    private static void assertRefused(Runnable call, ProblemCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
