package io.github.fairquote.pricing.economics;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.connects.BoostCharge;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.GrossRounding;
import io.github.fairquote.pricing.funnel.StageShare;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What proposals of one price cost until one of them is hired, and from when on that is worth it. Rates are shares of the
 * proposals sent. Immutable and thread-safe.
 */
public final class ProposalEconomics {
    private static final int RATE_DECIMALS = 6;

    private final Money price;
    private final int connects;
    private final Money effort;

    private ProposalEconomics(Money price, int connects, Money effort) {
        this.price = price;
        this.connects = connects;
        this.effort = effort;
    }

    /**
     * Proposals that cost nothing but their Connects.
     *
     * @param price what one Connect costs, not negative
     * @param connects what one proposal costs in Connects, in [0, 100,000]
     * @return their economics
     * @throws InvalidValueException NEGATIVE or NUMBER_OUT_OF_RANGE
     */
    public static ProposalEconomics of(Money price, int connects) {
        Check.that(!price.isNegative(), ProblemCode.NEGATIVE, "price", "is below zero: " + price);
        Check.inRange("connects", connects, 0, Limits.MOST);
        return new ProposalEconomics(price, connects, Money.zero(price.currency()));
    }

    /**
     * Adds what writing a proposal is worth.
     *
     * @param perProposal the worth of the time that one takes, not negative, in the currency of the price
     * @return the economics with that effort
     * @throws InvalidValueException NEGATIVE
     * @throws CurrencyMismatchException if it is in another currency
     */
    public ProposalEconomics withEffort(Money perProposal) {
        Check.that(!perProposal.isNegative(), ProblemCode.NEGATIVE, "perProposal", "is below zero: " + perProposal);
        if (!perProposal.currency().equals(price.currency())) {
            throw new CurrencyMismatchException(perProposal.currency(), price.currency());
        }
        return new ProposalEconomics(price, connects, perProposal);
    }

    /**
     * What one hire costs: {@code (price * connects + effort) / rate}.
     *
     * @param rate the share of proposals that are hired, in (0, 1]
     * @return the cost with its parts
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public HireCost perHire(BigDecimal rate) {
        requireShare(rate);
        Money total = over(perProposal(), rate);
        Money effortOfAll = over(effort.amount(), rate);
        return HireCost.builder()
                .rate(rate)
                .proposals(BigDecimal.ONE.divide(rate, 2, RoundingMode.HALF_EVEN))
                .connects(total.minus(effortOfAll))
                .effort(effortOfAll)
                .total(total)
                .build();
    }

    /**
     * What one hire costs at the ends of a share's interval: an honest range instead of a number.
     *
     * @param share the share of proposals that are hired
     * @return the costs at its upper and at its lower end; empty if the lower end is so near to zero that no bound can be told
     */
    public Optional<MoneyRange> perHire(StageShare share) {
        BigDecimal low = new BigDecimal(share.low()).setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN);
        BigDecimal high = new BigDecimal(share.high()).setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN);
        return low.signum() == 0
                ? Optional.empty()
                : Optional.of(MoneyRange.of(perHire(high).total(), perHire(low).total()));
    }

    /**
     * The least contract that is worth its proposals: its net pays for the expected cost of winning it. What the work itself takes
     * is not in it.
     *
     * @param rate the share of proposals that are hired, in (0, 1]
     * @param fee the platform's fee, for a client who is new
     * @return the gross amount, a range where the fee is not settled yet; one minor unit less would not pay
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     * @throws CurrencyMismatchException if the fee is in another currency
     */
    public MoneyRange leastContract(BigDecimal rate, FeeSchedule fee) {
        Money cost = perHire(rate).total();
        return fee.grossRangeForNet(cost, Money.zero(cost.currency()), GrossRounding.GUARANTEE);
    }

    /**
     * The reply rate from which rewards and grants pay for all proposals: {@code (connects - free) / reward}. A rate above 1 cannot
     * be reached; the cap on rewards may put the bound lower.
     *
     * @param rules the platform's rules
     * @param freePerProposal the Connects that are given for nothing, by proposal sent; not negative
     * @return the rate to six decimals, half even, at least 0; empty if there is no reward
     * @throws InvalidValueException NEGATIVE
     */
    public Optional<BigDecimal> breakEvenReplyRate(ConnectsRules rules, BigDecimal freePerProposal) {
        Check.that(
                freePerProposal.signum() >= 0,
                ProblemCode.NEGATIVE,
                "freePerProposal",
                "is below zero: " + freePerProposal);
        if (rules.rewardPerInterview() == 0) {
            return Optional.empty();
        }
        BigDecimal missing = new BigDecimal(connects).subtract(freePerProposal).max(BigDecimal.ZERO);
        return Optional.of(
                missing.divide(new BigDecimal(rules.rewardPerInterview()), RATE_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * The highest reply rate whose rewards are not cut by the cap.
     *
     * @param rules the platform's rules
     * @param perWeek how many proposals are sent a week, in [1, 1,000]
     * @return {@code cap / (reward * proposals within the cap's days)} to six decimals, half even, at most 1
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE; ZERO if there is no reward
     */
    public static BigDecimal uncutReplyRate(ConnectsRules rules, int perWeek) {
        Check.inRange("perWeek", perWeek, 1, 1_000);
        Check.that(rules.rewardPerInterview() > 0, ProblemCode.ZERO, "rewardPerInterview", "is zero");
        BigDecimal most = new BigDecimal((long) rules.rewardPerInterview() * perWeek * rules.rewardDays());
        return new BigDecimal(rules.rewardCap() * 7L)
                .divide(most, RATE_DECIMALS, RoundingMode.HALF_EVEN)
                .min(BigDecimal.ONE);
    }

    /**
     * Whether to bid for a better place, and what. The place is worth the additional chance of a hire, {@code min(1, rate * lift) -
     * rate}, times what a hire is worth. Where winners pay their own bid, the least winning bid is best; where they pay the highest
     * losing one, one's own worth is (W. Vickrey, Counterspeculation, Auctions, and Competitive Sealed Tenders, 1961).
     *
     * @param auction the auction
     * @param others the bids of all others, each at least 1, in any order
     * @param rate the share of proposals that are hired without a boost, in (0, 1]
     * @param lift by what a place multiplies it, in [1, 1,000]
     * @param hire what a hire is worth after fees and the work itself, not negative, in the currency of the price
     * @return the advice
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE or NEGATIVE; ZERO if Connects cost nothing
     * @throws CurrencyMismatchException if the worth is in another currency
     */
    public BoostAdvice boost(BoostAuction auction, List<Integer> others, BigDecimal rate, BigDecimal lift, Money hire) {
        requireShare(rate);
        requireBoost(lift, hire);
        BigDecimal exact =
                rate.multiply(lift).min(BigDecimal.ONE).subtract(rate).multiply(hire.amount());
        int breakEven = exact.divide(price.amount(), 0, RoundingMode.DOWN)
                .min(new BigDecimal(Limits.MOST))
                .intValueExact();
        int lowest = auction.lowestWinningBid(others);
        Money worth = Money.rounded(exact, price.currency(), RoundingMode.HALF_EVEN);
        BoostAdvice.Builder advice = BoostAdvice.builder()
                .breakEvenBid(breakEven)
                .lowestWinningBid(lowest)
                .worth(worth)
                .addAllAssumptions(assumptions(auction, lift));
        if (lowest > breakEven) {
            return advice.gain(Money.zero(price.currency()))
                    .because("A place takes " + lowest + " and is worth " + breakEven + ".")
                    .build();
        }
        int bid = auction.charge() == BoostCharge.OWN_BID ? lowest : breakEven;
        int charge = auction.chargeFor(bid, others).orElseThrow();
        return advice.bid(bid)
                .charge(charge)
                .gain(Money.rounded(
                        exact.subtract(price.amount().multiply(new BigDecimal(charge))),
                        price.currency(),
                        RoundingMode.HALF_EVEN))
                .because("A place is worth up to " + breakEven + " and is had for " + charge + ".")
                .build();
    }

    private void requireBoost(BigDecimal lift, Money hire) {
        Check.that(
                lift.compareTo(BigDecimal.ONE) >= 0 && lift.compareTo(new BigDecimal(1_000)) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "lift",
                "is outside [1, 1,000]: " + lift.toPlainString());
        Check.that(!hire.isNegative(), ProblemCode.NEGATIVE, "hire", "is below zero: " + hire);
        Check.that(!price.isZero(), ProblemCode.ZERO, "price", "is zero");
        if (!hire.currency().equals(price.currency())) {
            throw new CurrencyMismatchException(hire.currency(), price.currency());
        }
    }

    private static List<String> assumptions(BoostAuction auction, BigDecimal lift) {
        return List.of(
                "A winner pays by the rule " + auction.charge().word() + "; the sources leave that open.",
                "A place multiplies the chance of a hire by " + lift.toPlainString() + ".",
                "The bid is charged for certain; in truth it is not if nobody looks at the proposal.");
    }

    private BigDecimal perProposal() {
        return price.amount().multiply(new BigDecimal(connects)).add(effort.amount());
    }

    private Money over(BigDecimal amount, BigDecimal rate) {
        return Money.rounded(amount.divide(rate, MathContext.DECIMAL128), price.currency(), RoundingMode.HALF_EVEN);
    }

    private static void requireShare(BigDecimal rate) {
        Check.that(
                rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "rate",
                "is outside (0, 1]: " + rate.toPlainString());
    }
}
