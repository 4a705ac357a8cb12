package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole way of a payment: gross, service fee, payout, conversion, Connects, net.
 *
 * <p>What is paid out is the gross less the service fee; each step takes of what the one before has left and is rounded once.
 * What is open - a fee that is not quoted yet, a range of a payout's fee or of a spread - makes the answer a range. Immutable and
 * thread-safe; every {@code with} gives another chain.
 */
public final class NetChain {
    private final FeeSchedule schedule;
    private final Optional<Payout> payout;
    private final Optional<Conversion> conversion;
    private final Optional<BreakdownLine> connects;

    private NetChain(
            FeeSchedule schedule,
            Optional<Payout> payout,
            Optional<Conversion> conversion,
            Optional<BreakdownLine> connects) {
        this.schedule = schedule;
        this.payout = payout;
        this.conversion = conversion;
        this.connects = connects;
    }

    /**
     * The way that ends at the platform.
     *
     * @param schedule what the platform takes
     * @return a chain of the service fee alone
     */
    public static NetChain of(FeeSchedule schedule) {
        return new NetChain(
                Objects.requireNonNull(schedule, "schedule"), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same way with one payout of what the service fee leaves.
     *
     * @param way how it is paid out
     * @return the longer chain
     * @throws PayoutRefusedException FEE_UNKNOWN if no source says what it costs
     */
    public NetChain withPayout(Payout way) {
        way.atHighest();
        return new NetChain(schedule, Optional.of(way), conversion, connects);
    }

    /**
     * The same way with a conversion of what is paid out.
     *
     * @param into the conversion, from the currency of the payment
     * @return the longer chain
     */
    public NetChain withConversion(Conversion into) {
        return new NetChain(schedule, payout, Optional.of(Objects.requireNonNull(into, "into")), connects);
    }

    /**
     * The same way with a share of Connects: what winning the payment's contract has cost.
     *
     * @param number the Connects per contract won, not negative; an expected number may be no whole one
     * @param price what one costs, not negative
     * @param source where both are from, one line of at most 500 UTF-16 units
     * @return the longer chain
     * @throws InvalidValueException NEGATIVE for the number or the price; a rule of one-line text for the source
     */
    public NetChain withConnects(BigDecimal number, Money price, String source) {
        Check.that(number.signum() >= 0, ProblemCode.NEGATIVE, "number", "is below zero: " + number);
        Check.that(!price.isNegative(), ProblemCode.NEGATIVE, "price", "is below zero: " + price);
        BreakdownLine line = BreakdownLine.builder()
                .label("Connects")
                .amount(price.times(number, RoundingMode.HALF_UP).negated())
                .basis(number.toPlainString() + " Connects at " + price)
                .source(Objects.requireNonNull(source, "source"))
                .build();
        return new NetChain(schedule, payout, conversion, Optional.of(line));
    }

    /**
     * What the platform takes.
     *
     * @return the schedule
     */
    public FeeSchedule schedule() {
        return schedule;
    }

    /**
     * What is left of a payment. Where the service fee leaves nothing, nothing is paid out or converted.
     *
     * @param gross what the client pays, not negative
     * @param prior what was billed to the client before, not negative
     * @return both ways, line by line
     * @throws InvalidValueException NEGATIVE if an amount is negative
     * @throws CurrencyMismatchException if amounts are of different currencies
     * @throws PayoutRefusedException if what the service fee leaves is outside the limits of a payout
     */
    public NetQuote quote(Money gross, Money prior) {
        Path worst = worst();
        Path best = best();
        NetQuote.Builder quote = NetQuote.builder();
        quote.worst(worst.walk(gross, prior)).best(best.walk(gross, prior));
        if (schedule.chargedAt() == ChargeTime.ACCEPTANCE) {
            quote.dueAtAcceptance(schedule.feeRange(gross, prior));
        }
        conversion.ifPresent(
                into -> quote.received(MoneyRange.of(worst.received(gross, prior), best.received(gross, prior))));
        return quote.build();
    }

    /**
     * What to charge, as one payment, so that a wanted net is left at the end of the way.
     *
     * @param net the wanted net, not negative
     * @param prior what was billed to the client before, not negative
     * @param rounding how the gross is brought to whole minor units
     * @return the gross, from that at the least costs to that at the highest; never below the gross that can be paid out
     * @throws InvalidValueException NEGATIVE if an amount is negative; NUMBER_OUT_OF_RANGE if the gross reaches 10^12
     * @throws CurrencyMismatchException if amounts are of different currencies
     * @throws PayoutRefusedException ABOVE_MOST if the gross could not be paid out at once
     */
    public MoneyRange grossForNet(Money net, Money prior, GrossRounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        Check.that(!net.isNegative(), ProblemCode.NEGATIVE, "net", "is below zero: " + net);
        return MoneyRange.of(best().grossFor(net, prior, rounding), worst().grossFor(net, prior, rounding));
    }

    /** The way in words; not for parsing. */
    @Override
    public String toString() {
        return schedule
                + payout.map(way -> "; " + way).orElse("")
                + conversion.map(into -> "; " + into).orElse("")
                + connects.map(line -> "; " + line).orElse("");
    }

    private Path worst() {
        return new Path(
                schedule.atHighest(),
                payout.map(Payout::atHighest),
                conversion,
                conversion.map(Conversion::highest),
                connects);
    }

    private Path best() {
        return new Path(
                schedule.atLowest(),
                payout.map(Payout::atLowest),
                conversion,
                conversion.map(Conversion::lowest),
                connects);
    }
}
