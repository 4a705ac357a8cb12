package io.github.fairquote.pricing.price;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Builds a price step by step.
 *
 * <p>The price itself is carried with 34 digits and rounded once, at the end. Each line shows the difference between the subtotals
 * before and after its step, both rounded half even to the minor unit, so that lines add up exactly as they are shown; what the last
 * rounding does is a line of its own. Immutable and thread-safe.
 */
public final class PriceBuildUp {
    private final CurrencyCode currency;
    private final BigDecimal exact;
    private final List<PriceLine> lines;

    private PriceBuildUp(CurrencyCode currency, BigDecimal exact, List<PriceLine> lines) {
        this.currency = currency;
        this.exact = exact;
        this.lines = List.copyOf(lines);
    }

    /**
     * A price of nothing yet.
     *
     * @param currency the currency
     * @return the start
     */
    public static PriceBuildUp in(CurrencyCode currency) {
        return new PriceBuildUp(Objects.requireNonNull(currency, "currency"), BigDecimal.ZERO, List.of());
    }

    /**
     * Adds an amount.
     *
     * @param label what it is, one line of at most 100 UTF-16 units
     * @param amount the amount in major units; negative to take away
     * @param basis how it comes about, one line of at most 500 UTF-16 units; may be empty
     * @return the price after the step
     * @throws InvalidValueException if the words break their rules; NUMBER_OUT_OF_RANGE for a price from 10^12 on
     */
    public PriceBuildUp plus(String label, BigDecimal amount, String basis) {
        return step(label, exact.add(amount, MathContext.DECIMAL128), basis);
    }

    /**
     * Multiplies by a factor.
     *
     * @param label what it is, one line of at most 100 UTF-16 units
     * @param factor the factor, not negative
     * @param basis how it comes about, one line of at most 500 UTF-16 units; may be empty
     * @return the price after the step
     * @throws InvalidValueException if the words break their rules; NUMBER_OUT_OF_RANGE for a price from 10^12 on
     */
    public PriceBuildUp times(String label, BigDecimal factor, String basis) {
        return step(label, exact.multiply(factor, MathContext.DECIMAL128), basis);
    }

    /**
     * The price so far, before any rounding but that to 34 digits.
     *
     * @return major units
     */
    public BigDecimal exact() {
        return exact;
    }

    /**
     * The currency.
     *
     * @return the currency of the price
     */
    public CurrencyCode currency() {
        return currency;
    }

    /**
     * Rounds, once and last.
     *
     * @param rounding the rounding
     * @return the price with all of its lines; the last tells the rounding unless it changes nothing that is shown
     * @throws InvalidValueException TOO_MANY_DECIMALS if the rounding is finer than the currency
     */
    public PriceExplanation rounded(PriceRounding rounding) {
        return ending(rounding.apply(exact, currency), rounding.toString());
    }

    /**
     * Ends at a price that was rounded in a way of its own.
     *
     * @param price the price
     * @param basis why it is this one, one line of at most 500 UTF-16 units
     * @return the price with all of its lines; the last tells the rounding unless it changes nothing that is shown
     */
    public PriceExplanation ending(Money price, String basis) {
        List<PriceLine> all = new ArrayList<>(lines);
        Money difference = price.minus(shown(exact));
        if (!difference.isZero()) {
            all.add(PriceLine.of("rounding", difference, price, basis));
        }
        return PriceExplanation.builder().addAllLines(all).price(price).build();
    }

    private PriceBuildUp step(String label, BigDecimal after, String basis) {
        List<PriceLine> more = new ArrayList<>(lines);
        more.add(PriceLine.of(label, shown(after).minus(shown(exact)), shown(after), basis));
        return new PriceBuildUp(currency, after, more);
    }

    private Money shown(BigDecimal amount) {
        return Money.rounded(amount, currency, RoundingMode.HALF_EVEN);
    }
}
