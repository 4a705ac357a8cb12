package io.github.fairquote.pricing.price;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of a whole in percent. Written to JSON as its number.
 *
 * @param percent the percentage, in [0, 100], with at most four decimals; zeros at the end don't count
 */
public record Percent(@JsonValue BigDecimal percent) implements Comparable<Percent> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** Nothing; behind the bounds, which its making needs. */
    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    /**
     * Checks the percentage.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside [0, 100], TOO_MANY_DECIMALS beyond four
     */
    public Percent {
        Objects.requireNonNull(percent, "percent");
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw Check.outOfRange("percent", "[0, 100]", percent.toString());
        }
        percent = percent.signum() == 0 ? BigDecimal.ZERO : shortest(percent);
    }

    /**
     * A percentage.
     *
     * @param percent the percentage, in [0, 100]
     * @return the part
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE or TOO_MANY_DECIMALS
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Percent of(BigDecimal percent) {
        return new Percent(percent);
    }

    /**
     * A percentage as a plain decimal.
     *
     * @param percent the percentage, such as {@code 7.5}
     * @return the part
     * @throws InvalidValueException EXPECTED_NUMBER, NUMBER_TOO_LONG, NUMBER_OUT_OF_RANGE or TOO_MANY_DECIMALS
     */
    public static Percent of(String percent) {
        return new Percent(Decimals.parse("percent", percent));
    }

    /**
     * The part as a proportion.
     *
     * @return exactly percent / 100, in [0, 1]
     */
    public BigDecimal asProportion() {
        return percent.movePointLeft(2);
    }

    @Override
    public int compareTo(Percent other) {
        return percent.compareTo(other.percent);
    }

    /** The locale-free text form, such as {@code 7.5 %}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }

    private static BigDecimal shortest(BigDecimal percent) {
        BigDecimal shortest = percent.stripTrailingZeros();
        Check.that(
                shortest.scale() <= DECIMALS,
                ProblemCode.TOO_MANY_DECIMALS,
                "percent",
                "has more than " + DECIMALS + " decimals: " + percent);
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
