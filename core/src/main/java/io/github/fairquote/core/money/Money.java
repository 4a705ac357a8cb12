package io.github.fairquote.core.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An exact amount in one currency, always at the currency's own number of decimals.
 *
 * <p>{@code USD 1.0} and {@code USD 1.00} are therefore equal. Sums are exact; whatever can lose a part takes a
 * {@link RoundingMode}, and whatever cannot refuses instead. Amounts lie strictly between {@code -10^12} and {@code 10^12}.
 * Amounts of different currencies never mix. Immutable and thread-safe.
 *
 * @param amount the amount in major units (dollars, not cents)
 * @param currency the currency
 */
@JsonPropertyOrder({"amount", "currency"})
public record Money(BigDecimal amount, CurrencyCode currency) implements Comparable<Money> {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    /**
     * Checks the amount and brings it to the currency's decimals.
     *
     * @throws InvalidValueException TOO_MANY_DECIMALS if digits would be lost, NUMBER_OUT_OF_RANGE at or beyond 10^12
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        requireInRange(amount);
        amount = exactly(amount, currency.minorUnits());
    }

    /**
     * An amount that needs no rounding.
     *
     * @param amount the amount in major units
     * @param currency the currency
     * @return the money
     * @throws InvalidValueException TOO_MANY_DECIMALS if digits would be lost, NUMBER_OUT_OF_RANGE at or beyond 10^12
     */
    public static Money of(BigDecimal amount, CurrencyCode currency) {
        return new Money(amount, currency);
    }

    /**
     * An amount from a plain decimal.
     *
     * @param amount the amount in major units, such as {@code 45.10}; no grouping, exponent or blanks
     * @param currency the currency
     * @return the money
     * @throws InvalidValueException EXPECTED_NUMBER, NUMBER_TOO_LONG, TOO_MANY_DECIMALS or
     *     NUMBER_OUT_OF_RANGE
     */
    public static Money of(String amount, CurrencyCode currency) {
        return new Money(Decimals.parse("amount", Objects.requireNonNull(amount, "amount")), currency);
    }

    /**
     * US dollars from a plain decimal.
     *
     * @param amount the amount in dollars, such as {@code 45.10}
     * @return the money
     * @throws InvalidValueException EXPECTED_NUMBER, NUMBER_TOO_LONG, TOO_MANY_DECIMALS or
     *     NUMBER_OUT_OF_RANGE
     */
    public static Money usd(String amount) {
        return of(amount, CurrencyCode.USD);
    }

    /**
     * No money of a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(CurrencyCode currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * An amount rounded to the currency's decimals.
     *
     * @param amount the amount in major units, any number of decimals
     * @param currency the currency
     * @param rounding the rounding
     * @return the rounded money
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE at or beyond 10^12
     */
    public static Money rounded(BigDecimal amount, CurrencyCode currency, RoundingMode rounding) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(rounding, "rounding");
        requireInRange(Objects.requireNonNull(amount, "amount"));
        return new Money(Magnitude.atLeastTiny(amount).setScale(currency.minorUnits(), rounding), currency);
    }

    /**
     * A statistic turned into an amount: the double's exact binary value, rounded once.
     *
     * @param amount the amount in major units, finite
     * @param currency the currency
     * @param rounding the rounding
     * @return the rounded money, the same on every JDK
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if it is not finite or at or beyond 10^12
     */
    public static Money rounded(double amount, CurrencyCode currency, RoundingMode rounding) {
        if (!Double.isFinite(amount)) {
            throw outOfRange(Double.toString(amount));
        }
        return rounded(new BigDecimal(amount), currency, rounding);
    }

    /**
     * The sum.
     *
     * @param other the other amount, of the same currency
     * @return the exact sum
     * @throws CurrencyMismatchException if the currencies differ
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the sum is at or beyond 10^12
     */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * The difference.
     *
     * @param other the other amount, of the same currency
     * @return the exact difference
     * @throws CurrencyMismatchException if the currencies differ
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the difference is at or beyond 10^12
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /**
     * The amount with the opposite sign.
     *
     * @return the negated amount
     */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /**
     * A whole multiple.
     *
     * @param factor the factor
     * @return the exact product
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the product is at or beyond 10^12
     */
    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    /**
     * A multiple, rounded once.
     *
     * @param factor the factor, zero or of a size in [10^-60, 10^60)
     * @param rounding the rounding to the currency's decimals
     * @return the rounded product
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the product is at or beyond 10^12, or for the factor
     */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        Magnitude.require("factor", Objects.requireNonNull(factor, "factor"));
        return rounded(amount.multiply(factor), currency, rounding);
    }

    /**
     * Splits the amount by shares so that the parts add up to it exactly.
     *
     * <p>Each part is its exact share cut down to the minor unit; the minor units left over go one each to the parts that
     * were cut most, the earlier ones first (largest remainder).
     *
     * @param shares the relative shares, at least one, each zero or of a size in [10^-60, 10^60), none negative, not all zero
     * @return one part per share, in order, adding up to this amount
     * @throws InvalidValueException NEGATIVE, ZERO or NUMBER_OUT_OF_RANGE if the shares break their rule
     */
    public List<Money> split(List<BigDecimal> shares) {
        List<BigDecimal> parts = LargestRemainder.split(
                amount, currency.minorUnits(), List.copyOf(Objects.requireNonNull(shares, "shares")));
        List<Money> result = new ArrayList<>(parts.size());
        parts.forEach(part -> result.add(new Money(part, currency)));
        return List.copyOf(result);
    }

    /**
     * Whether the amount is below zero.
     *
     * @return true if it is negative
     */
    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Whether the amount is zero.
     *
     * @return true if it is zero
     */
    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Compares amounts of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** The locale-free text form, such as {@code USD 1234.50}. */
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(Objects.requireNonNull(other, "other").currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }

    private static BigDecimal exactly(BigDecimal amount, int decimals) {
        if (Magnitude.isTiny(amount) || amount.stripTrailingZeros().scale() > decimals) {
            throw new InvalidValueException(
                    ProblemCode.TOO_MANY_DECIMALS,
                    "amount",
                    "amount has more than " + decimals + " decimals: " + amount);
        }
        return amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    private static void requireInRange(BigDecimal amount) {
        Magnitude.requireFewDigits("amount", amount);
        if (Magnitude.isHuge(amount) || amount.abs().compareTo(LIMIT) >= 0) {
            throw outOfRange(amount.toString());
        }
    }

    private static InvalidValueException outOfRange(String value) {
        return new InvalidValueException(
                ProblemCode.NUMBER_OUT_OF_RANGE, "amount", "amount is outside (-10^12, 10^12): " + value);
    }
}
