package io.github.fairquote.pricing.rate.basis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The least evidence with which a caller accepts an estimate; by default none, because two comparables and the prior are about
 * as good as the median of ten.
 *
 * <p>Samples count by their weight, without age. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"samples", "inCountry", "inNiche", "atLevel", "effective"})
public abstract class EvidenceRequirement {
    private static final double LIMIT = 1e12;

    /** What is counted. */
    public enum Scope {
        /** All samples of the model. */
        SAMPLES,
        /** Samples in the query's country. */
        COUNTRY,
        /** Samples in the query's niche. */
        NICHE,
        /** Samples at the query's level. */
        LEVEL,
        /** The estimate's effective number of samples. */
        EFFECTIVE;

        /**
         * The word used in messages.
         *
         * @return the name in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    EvidenceRequirement() {}

    /**
     * No requirement.
     *
     * @return the requirement that every estimate meets
     */
    public static EvidenceRequirement none() {
        return builder().build();
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
    static EvidenceRequirement fromJson(ImmutableEvidenceRequirement.Json json) {
        return ImmutableEvidenceRequirement.fromJson(json);
    }

    /**
     * The least number of samples in all.
     *
     * @return a number in [0, 10^12]; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public double samples() {
        return 0;
    }

    /**
     * The least number of samples in the query's country.
     *
     * @return a number in [0, 10^12]; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public double inCountry() {
        return 0;
    }

    /**
     * The least number of samples in the query's niche.
     *
     * @return a number in [0, 10^12]; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public double inNiche() {
        return 0;
    }

    /**
     * The least number of samples at the query's level.
     *
     * @return a number in [0, 10^12]; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public double atLevel() {
        return 0;
    }

    /**
     * The least {@link io.github.fairquote.pricing.rate.RateEstimate#effectiveSamples()}.
     *
     * @return a number in [0, 10^12]; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public double effective() {
        return 0;
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    @Value.Check
    final void check() {
        Check.inRange("samples", samples(), 0, LIMIT);
        Check.inRange("inCountry", inCountry(), 0, LIMIT);
        Check.inRange("inNiche", inNiche(), 0, LIMIT);
        Check.inRange("atLevel", atLevel(), 0, LIMIT);
        Check.inRange("effective", effective(), 0, LIMIT);
    }

    /** Builds requirements; setting a number twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableEvidenceRequirement.Builder {
        Builder() {}
    }
}
