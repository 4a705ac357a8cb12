package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.contract.AttributeRatings;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How much each of six categories counts in one composite star rating. Six categories of one client carry about 1.23 observations, never
 * six, so they make one. Immutable and thread-safe.
 *
 * @param skills for skills, in [0, 1000]
 * @param quality for the quality of the work, in [0, 1000]
 * @param availability for availability, in [0, 1000]
 * @param deadlines for keeping to the schedule, in [0, 1000]
 * @param communication for communication, in [0, 1000]
 * @param cooperation for cooperation, in [0, 1000]
 */
public record CategoryWeights(
        int skills, int quality, int availability, int deadlines, int communication, int cooperation) {
    /** All alike: how platforms weigh them is not published, so this is an assumption. */
    public static final CategoryWeights EQUAL = new CategoryWeights(1, 1, 1, 1, 1, 1);

    private static final int MOST = 1_000;
    private static final int DECIMALS = 4;

    /**
     * Checks the weights.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, ZERO_WEIGHT if nothing counts
     */
    public CategoryWeights {
        int sum = Check.inRange("skills", skills, 0, MOST)
                + Check.inRange("quality", quality, 0, MOST)
                + Check.inRange("availability", availability, 0, MOST)
                + Check.inRange("deadlines", deadlines, 0, MOST)
                + Check.inRange("communication", communication, 0, MOST)
                + Check.inRange("cooperation", cooperation, 0, MOST);
        Check.that(sum > 0, ProblemCode.ZERO_WEIGHT, "weights", "are all zero");
    }

    /**
     * The weighted mean of the categories that were rated.
     *
     * @param ratings the ratings
     * @return the composite, rounded half to even to four decimals; empty if no category that counts was rated
     */
    public Optional<StarRating> composite(AttributeRatings ratings) {
        List<Part> parts = List.of(
                new Part(skills, ratings.skills()),
                new Part(quality, ratings.quality()),
                new Part(availability, ratings.availability()),
                new Part(deadlines, ratings.deadlines()),
                new Part(communication, ratings.communication()),
                new Part(cooperation, ratings.cooperation()));
        int weight = parts.stream().mapToInt(Part::counted).sum();
        BigDecimal sum = parts.stream().map(Part::stars).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weight == 0
                ? Optional.empty()
                : Optional.of(StarRating.of(sum.divide(BigDecimal.valueOf(weight), DECIMALS, RoundingMode.HALF_EVEN)));
    }

    private record Part(int weight, Optional<StarRating> rating) {
        int counted() {
            return rating.isPresent() ? weight : 0;
        }

        BigDecimal stars() {
            return rating.map(given -> given.stars().multiply(BigDecimal.valueOf(weight)))
                    .orElse(BigDecimal.ZERO);
        }
    }
}
