package io.github.fairquote.pricing.funnel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The proposals of one kind. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"dimension", "name", "report"})
public abstract class FunnelGroup {

    FunnelGroup() {}

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
    static FunnelGroup fromJson(ImmutableFunnelGroup.Json json) {
        return ImmutableFunnelGroup.fromJson(json);
    }

    /**
     * By what they were put together.
     *
     * @return the dimension
     */
    @JsonProperty
    public abstract FunnelDimension dimension();

    /**
     * What they have in common.
     *
     * @return the niche, variant, profile or month such as {@code 2026-03}; empty for those of which it is not known
     */
    @JsonProperty
    public abstract Optional<String> name();

    /**
     * How far they came.
     *
     * @return the report
     */
    @JsonProperty
    public abstract FunnelReport report();

    /** Builds groups; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFunnelGroup.Builder {
        Builder() {}
    }
}
