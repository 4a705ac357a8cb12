package io.github.fairquote.pricing.rate.basis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.result.InvalidValueException;
import org.immutables.value.Value;

/**
 * What is believed about a market before its samples are seen; all spreads are standard deviations of natural logarithms.
 *
 * <p>The defaults come from nine data sets of asked rates. Halving or doubling all of them changed the mean absolute error by
 * 2.8 % at ten samples and by 0.2 % at a thousand, so they rarely need touching; {@link #typicalRate()} does for money other
 * than US dollars. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({
    "typicalRate",
    "typicalRateLogSd",
    "noiseSd",
    "countrySd",
    "nicheSd",
    "levelSd",
    "cellSd",
    "skillSd",
    "scaleSd",
    "fakeShare",
    "fakeSpread",
    "strength"
})
public abstract class RateModelPriors {
    private static final double LEAST_SD = 1e-3;
    private static final double MOST_SD = 5;
    private static final double LEAST_SHARE = 1e-4;
    private static final double MOST_SHARE = 0.45;
    private static final double MOST_STRENGTH = 1000;

    RateModelPriors() {}

    /**
     * The measured defaults.
     *
     * @return priors around a typical rate of 20 US dollars
     */
    public static RateModelPriors withDefaults() {
        return builder().build();
    }

    /**
     * The measured defaults around another typical rate, which also sets the currency of the samples.
     *
     * @param typicalRate the rate expected in the middle of the market
     * @return the priors
     */
    public static RateModelPriors around(HourlyRate typicalRate) {
        return builder().typicalRate(typicalRate).build();
    }

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RateModelPriors fromJson(ImmutableRateModelPriors.Json json) {
        return ImmutableRateModelPriors.fromJson(json);
    }

    /**
     * The rate expected in a country at the median of the index, before anything is seen; its currency is the model's.
     *
     * @return the rate; 20 US dollars unless set
     */
    @Value.Default
    @JsonProperty
    public HourlyRate typicalRate() {
        return HourlyRate.usd("20.00");
    }

    /**
     * How sure {@link #typicalRate()} is.
     *
     * @return a number in [0.001, 5]; 0.8 unless set, 0.5 is right for a market known to be like Upwork
     */
    @Value.Default
    @JsonProperty
    public double typicalRateLogSd() {
        return 0.8;
    }

    /**
     * The spread of rates among people who look alike.
     *
     * @return a number in [0.001, 5]; 0.6 unless set
     */
    @Value.Default
    @JsonProperty
    public double noiseSd() {
        return 0.60;
    }

    /**
     * The spread of country effects beyond the index.
     *
     * @return a number in [0.001, 5]; 0.18 unless set
     */
    @Value.Default
    @JsonProperty
    public double countrySd() {
        return 0.18;
    }

    /**
     * The spread of niche effects.
     *
     * @return a number in [0.001, 5]; 0.25 unless set
     */
    @Value.Default
    @JsonProperty
    public double nicheSd() {
        return 0.25;
    }

    /**
     * The spread of level effects.
     *
     * @return a number in [0.001, 5]; 0.15 unless set
     */
    @Value.Default
    @JsonProperty
    public double levelSd() {
        return 0.15;
    }

    /**
     * The spread of what a combination of country, niche and level has beyond its parts.
     *
     * @return a number in [0.001, 5]; 0.1 unless set
     */
    @Value.Default
    @JsonProperty
    public double cellSd() {
        return 0.10;
    }

    /**
     * The spread of skill effects.
     *
     * @return a number in [0.001, 5]; 0.1 unless set
     */
    @Value.Default
    @JsonProperty
    public double skillSd() {
        return 0.10;
    }

    /**
     * How much the spread of rates itself differs between countries, niches and levels.
     *
     * @return a number in [0.001, 5]; 0.15 unless set
     */
    @Value.Default
    @JsonProperty
    public double scaleSd() {
        return 0.15;
    }

    /**
     * The share of rates that are made up.
     *
     * @return a number in [0.0001, 0.45]; 0.02 unless set
     */
    @Value.Default
    @JsonProperty
    public double fakeShare() {
        return 0.02;
    }

    /**
     * The spread of made-up rates.
     *
     * @return a number in [0.001, 5]; 2.5 unless set
     */
    @Value.Default
    @JsonProperty
    public double fakeSpread() {
        return 2.5;
    }

    /**
     * How many groups' worth of evidence each spread above counts for against the data.
     *
     * @return a number in [0.001, 1000]; 4 unless set
     */
    @Value.Default
    @JsonProperty
    public double strength() {
        return 4;
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    @Value.Check
    final void check() {
        spread("typicalRateLogSd", typicalRateLogSd());
        spread("noiseSd", noiseSd());
        spread("countrySd", countrySd());
        spread("nicheSd", nicheSd());
        spread("levelSd", levelSd());
        spread("cellSd", cellSd());
        spread("skillSd", skillSd());
        spread("scaleSd", scaleSd());
        spread("fakeSpread", fakeSpread());
        Check.inRange("fakeShare", fakeShare(), LEAST_SHARE, MOST_SHARE);
        Check.inRange("strength", strength(), LEAST_SD, MOST_STRENGTH);
    }

    private static void spread(String name, double value) {
        Check.inRange(name, value, LEAST_SD, MOST_SD);
    }

    /** Builds priors; setting a number twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableRateModelPriors.Builder {
        Builder() {}
    }
}
