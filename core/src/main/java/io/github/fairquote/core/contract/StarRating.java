package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.result.InvalidValueException;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A star rating: in [1, 5], at most four decimals, so that one review's stars and an average of many both fit.
 *
 * <p>Zero is not a rating: no rating at all is an empty {@code Optional}. 50 for 5.0 is refused like every other number
 * outside the scale. Ratings that differ only in trailing zeros are equal. Written to JSON as the number. Immutable and
 * thread-safe.
 *
 * @param stars the stars, without trailing zeros
 */
public record StarRating(@JsonValue BigDecimal stars) implements Comparable<StarRating> {
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    /**
     * Checks the stars.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside [1, 5], TOO_MANY_DECIMALS beyond four
     */
    public StarRating {
        Objects.requireNonNull(stars, "stars");
        stars = ShortDecimal.within("stars", stars, BigDecimal.ONE, MOST);
    }

    /**
     * The rating of a number of stars.
     *
     * @param stars the stars in [1, 5], at most four decimals
     * @return the rating
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE or TOO_MANY_DECIMALS
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StarRating of(BigDecimal stars) {
        return new StarRating(stars);
    }

    /**
     * The rating of whole stars.
     *
     * @param stars the stars in [1, 5]
     * @return the rating
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public static StarRating of(int stars) {
        return new StarRating(BigDecimal.valueOf(stars));
    }

    /**
     * The stars for statistics.
     *
     * @return the nearest double, in [1, 5]
     */
    public double asDouble() {
        return stars.doubleValue();
    }

    @Override
    public int compareTo(StarRating other) {
        return stars.compareTo(other.stars);
    }

    /** The stars as a plain decimal, such as {@code 4.9}. */
    @Override
    public String toString() {
        return stars.toPlainString();
    }
}
