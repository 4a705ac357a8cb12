package io.github.fairquote.templating.compose;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * What a letter asks for: a price for an hour or for the whole job, or the range in which it lies. Where it comes from is the
 * caller's business; a letter only names it. Immutable and thread-safe.
 *
 * @param kind what it counts
 * @param amount the range, its bounds included and above zero; a single price is a range of equal bounds
 */
@JsonPropertyOrder({"kind", "amount"})
public record Bid(BidKind kind, MoneyRange amount) {

    /**
     * Checks the amount.
     *
     * @throws InvalidValueException ZERO or NEGATIVE if the lower bound is not above zero
     */
    public Bid {
        Objects.requireNonNull(kind, "kind");
        Money low = Objects.requireNonNull(amount, "amount").low();
        Check.that(
                !low.isZero() && !low.isNegative(),
                low.isZero() ? ProblemCode.ZERO : ProblemCode.NEGATIVE,
                "amount",
                "is not above zero: " + low);
    }

    /**
     * A rate.
     *
     * @param rate the rate
     * @return the bid for an hour
     */
    public static Bid hourly(HourlyRate rate) {
        return new Bid(BidKind.HOURLY, MoneyRange.exactly(rate.perHour()));
    }

    /**
     * A range of rates.
     *
     * @param range the lowest and the highest price of an hour, above zero
     * @return the bid for an hour
     * @throws InvalidValueException ZERO or NEGATIVE if the lower bound is not above zero
     */
    public static Bid hourly(MoneyRange range) {
        return new Bid(BidKind.HOURLY, range);
    }

    /**
     * A fixed price.
     *
     * @param price the price, above zero
     * @return the bid for the whole job
     * @throws InvalidValueException ZERO or NEGATIVE if the price is not above zero
     */
    public static Bid fixed(Money price) {
        return new Bid(BidKind.FIXED, MoneyRange.exactly(price));
    }

    /**
     * A range of fixed prices.
     *
     * @param range the lowest and the highest price of the whole job, above zero
     * @return the bid for the whole job
     * @throws InvalidValueException ZERO or NEGATIVE if the lower bound is not above zero
     */
    public static Bid fixed(MoneyRange range) {
        return new Bid(BidKind.FIXED, range);
    }

    /**
     * Whether it leaves the price open.
     *
     * @return true if the bounds differ
     */
    @JsonIgnore
    public boolean isRange() {
        return !amount.low().equals(amount.high());
    }

    /** The locale-free text form, such as {@code USD 30.00 to 45.00 hourly}. */
    @Override
    public String toString() {
        return amount + " " + (kind == BidKind.HOURLY ? "hourly" : "fixed");
    }
}
