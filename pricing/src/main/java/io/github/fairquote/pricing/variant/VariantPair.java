package io.github.fairquote.pricing.variant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Two variants beside each other. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"first", "second", "firstBetter", "evidence"})
public abstract class VariantPair {

    VariantPair() {}

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
    static VariantPair fromJson(ImmutableVariantPair.Json json) {
        return ImmutableVariantPair.fromJson(json);
    }

    /**
     * The one.
     *
     * @return its name
     */
    @JsonProperty
    public abstract String first();

    /**
     * The other.
     *
     * @return its name
     */
    @JsonProperty
    public abstract String second();

    /**
     * How probable it is that the first has the higher share, by the closed form for beta distributions of one prior.
     *
     * @return in [0, 1]
     */
    @JsonProperty
    public abstract double firstBetter();

    /**
     * The most evidence there was at any time against both shares being the same.
     *
     * @return at least 1; under equal shares it reaches {@code x} with probability {@code 1 / x} at most, however often one
     * looks
     */
    @JsonProperty
    public abstract double evidence();

    /**
     * How surprising the evidence is if both shares are the same, valid at whatever time one looks.
     *
     * @return {@code 1 / evidence}, in (0, 1]
     */
    public final double anytimeP() {
        return 1 / evidence();
    }

    /** Builds pairs; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableVariantPair.Builder {
        Builder() {}
    }
}
