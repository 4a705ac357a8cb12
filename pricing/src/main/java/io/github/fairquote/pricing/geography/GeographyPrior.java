package io.github.fairquote.pricing.geography;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * What is believed about the elasticity of rates before any comparable is seen: a normal distribution of the slope of ln rate
 * on ln index.
 *
 * <p>Elasticity 0 means that rates ignore the country, 1 that they follow the index in full. Asked rates on marketplaces
 * followed GDP per head with 0.12 to 0.21 (mean 0.16) and the price level with 0.34 to 0.49 (mean 0.42) in seven data sets of
 * marketplaces with 30 to 10,000 samples each; salaries paid locally took the price level whole (1.25). Translating at full
 * parity was worse than not translating at all (mean absolute error of ln rate 0.478 against 0.455; 0.22 of slope spread over
 * data sets with the shrunk slope). The standard deviations leave the data room to move the slope by that spread and more.
 * Immutable and thread-safe.
 *
 * @param mean the expected elasticity, in [-10, 10]
 * @param sd the standard deviation of that expectation, in [10^-6, 10]
 */
@JsonPropertyOrder({"mean", "sd"})
public record GeographyPrior(double mean, double sd) {
    /** The largest elasticity, of either sign, that is taken. */
    static final double LIMIT = 10;

    private static final double SMALLEST_SD = 1e-6;
    private static final GeographyPrior GDP = new GeographyPrior(0.16, 0.10);
    private static final GeographyPrior PRICES = new GeographyPrior(0.42, 0.20);

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public GeographyPrior {
        Check.inRange("mean", mean, -LIMIT, LIMIT);
        Check.inRange("sd", sd, SMALLEST_SD, LIMIT);
    }

    /**
     * A belief of the caller's own.
     *
     * @param mean the expected elasticity, in [-10, 10]
     * @param sd the standard deviation of that expectation, in [10^-6, 10]
     * @return the prior
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public static GeographyPrior of(double mean, double sd) {
        return new GeographyPrior(mean, sd);
    }

    /**
     * The measured default for a kind of index.
     *
     * @param index the kind of index
     * @return mean 0.16, sd 0.10 for GDP per head; mean 0.42, sd 0.20 for the price level
     */
    public static GeographyPrior of(GeographyIndex index) {
        return Objects.requireNonNull(index, "index") == GeographyIndex.GDP_PER_CAPITA ? GDP : PRICES;
    }
}
