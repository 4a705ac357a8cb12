package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A fee in percent of an amount: in [0, 100), at most four decimals.
 *
 * <p>At 100 % nothing would be left and no amount could be found for a wanted net, so that it is refused. Rates that differ
 * only in trailing zeros are equal. Written to JSON as the number. Immutable and thread-safe.
 *
 * @param percent the fee in percent, without trailing zeros
 */
public record FeeRate(@JsonValue BigDecimal percent) implements Comparable<FeeRate> {
    private static final BigDecimal LIMIT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /**
     * Checks the percentage.
     *
     * @throws InvalidValueException FEE_OUT_OF_RANGE outside [0, 100), TOO_MANY_DECIMALS beyond four
     */
    public FeeRate {
        Objects.requireNonNull(percent, "percent");
        if (percent.signum() < 0 || percent.compareTo(LIMIT) >= 0) {
            throw new InvalidValueException(
                    ProblemCode.FEE_OUT_OF_RANGE, "", "fee is outside [0, 100) percent: " + percent);
        }
        percent = shortest(percent);
    }

    /**
     * The fee of a percentage.
     *
     * @param percent the fee in percent, in [0, 100)
     * @return the fee
     * @throws InvalidValueException FEE_OUT_OF_RANGE or TOO_MANY_DECIMALS
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FeeRate ofPercent(BigDecimal percent) {
        return new FeeRate(percent);
    }

    /**
     * The fee of a percentage as a plain decimal.
     *
     * @param percent the fee in percent, such as {@code 7.5}
     * @return the fee
     * @throws InvalidValueException EXPECTED_NUMBER, FEE_OUT_OF_RANGE or TOO_MANY_DECIMALS
     */
    public static FeeRate ofPercent(String percent) {
        return new FeeRate(Decimals.parse("", percent));
    }

    /**
     * The fee as a proportion of the amount.
     *
     * @return exactly percent / 100, in [0, 1)
     */
    public BigDecimal asProportion() {
        return percent.movePointLeft(2);
    }

    @Override
    public int compareTo(FeeRate other) {
        return percent.compareTo(other.percent);
    }

    /** The locale-free text form, such as {@code 7.5 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }

    /** Zero goes by its sign first, so that no hostile exponent is ever written out. */
    private static BigDecimal shortest(BigDecimal percent) {
        if (percent.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal shortest = percent.stripTrailingZeros();
        if (shortest.scale() > DECIMALS) {
            throw new InvalidValueException(
                    ProblemCode.TOO_MANY_DECIMALS, "", "fee has more than " + DECIMALS + " decimals: " + percent);
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
