package io.github.fairquote.core.money;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * A closed range of amounts of one currency.
 *
 * @param low the lower bound, included
 * @param high the upper bound, included, not below {@code low}
 */
@JsonPropertyOrder({"low", "high"})
public record MoneyRange(Money low, Money high) {

    /**
     * Checks the bounds.
     *
     * @throws CurrencyMismatchException if the currencies differ
     * @throws InvalidValueException INCONSISTENT if {@code low} is above {@code high}
     */
    public MoneyRange {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new InvalidValueException(
                    ProblemCode.INCONSISTENT, "low", "low is above high: " + low + " > " + high);
        }
    }

    /**
     * The range between two amounts.
     *
     * @param low the lower bound, included
     * @param high the upper bound, included
     * @return the range
     * @throws CurrencyMismatchException if the currencies differ
     * @throws InvalidValueException INCONSISTENT if {@code low} is above {@code high}
     */
    public static MoneyRange of(Money low, Money high) {
        return new MoneyRange(low, high);
    }

    /**
     * The range that holds one amount only.
     *
     * @param amount both bounds
     * @return the range
     */
    public static MoneyRange exactly(Money amount) {
        return new MoneyRange(amount, amount);
    }

    /**
     * Whether an amount lies in the range.
     *
     * @param amount the amount
     * @return true if it is neither below {@link #low()} nor above {@link #high()}
     * @throws CurrencyMismatchException if the currencies differ
     */
    public boolean contains(Money amount) {
        return low.compareTo(amount) <= 0 && amount.compareTo(high) <= 0;
    }

    /** The locale-free text form, such as {@code USD 30.00 to 45.00}. */
    @Override
    public String toString() {
        return low.equals(high) ? low.toString() : low + " to " + high.amount().toPlainString();
    }
}
