package io.github.fairquote.pricing.geography;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * One country's figure of an index, with its year and source. Immutable and thread-safe.
 *
 * @param value the figure in [10^-9, 10^9], where the United States in the same year is 1
 * @param year the year it holds for, in [1900, 2200]
 * @param source where it comes from, one line of at most 300 characters
 */
@JsonPropertyOrder({"value", "year", "source"})
public record IndexFigure(double value, int year, String source) {
    private static final double LIMIT = 1e9;
    private static final int SOURCE_LIMIT = 300;

    /**
     * Checks the figure.
     *
     * @throws InvalidValueException BAD_INDEX for a value that is not in [10^-9, 10^9], zero, negative values and NaN
     *     included; NUMBER_OUT_OF_RANGE for the year; a rule of one-line text for the source
     */
    public IndexFigure {
        Objects.requireNonNull(source, "source");
        Check.that(
                value >= 1 / LIMIT && value <= LIMIT,
                ProblemCode.BAD_INDEX,
                "value",
                "is outside [1.0E-9, 1.0E9]: " + value);
        Check.inRange("year", year, 1900, 2200);
        Check.line("source", source, SOURCE_LIMIT);
    }

    /**
     * The natural logarithm of the value.
     *
     * @return a finite number; 0 for the level of the United States
     */
    public double log() {
        return StrictMath.log(value);
    }
}
