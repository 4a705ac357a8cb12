package io.github.fairquote.pricing.variant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.pricing.funnel.StageShare;
import org.immutables.value.Value;

/**
 * One variant among those compared. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"name", "share", "probabilityBest", "expectedLoss"})
public abstract class VariantStanding {

    VariantStanding() {}

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
    static VariantStanding fromJson(ImmutableVariantStanding.Json json) {
        return ImmutableVariantStanding.fromJson(json);
    }

    /**
     * Which it is.
     *
     * @return the name of the variant or profile
     */
    @JsonProperty
    public abstract String name();

    /**
     * How many of its proposals came so far.
     *
     * @return the share
     */
    @JsonProperty
    public abstract StageShare share();

    /**
     * How probable it is that no other has a higher share.
     *
     * @return in [0, 1]; those of all variants add up to 1
     */
    @JsonProperty
    public abstract double probabilityBest();

    /**
     * What choosing it costs: by how much the highest share is expected to be above its own.
     *
     * @return a share in [0, 1], so that 0.01 is one reply in a hundred proposals
     */
    @JsonProperty
    public abstract double expectedLoss();

    /** Builds standings; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableVariantStanding.Builder {
        Builder() {}
    }
}
