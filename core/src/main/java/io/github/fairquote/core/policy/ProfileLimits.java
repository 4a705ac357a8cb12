package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * What a profile may hold on a platform. Lengths are in characters, bounds included; the platforms do not say which unit they
 * count in, so that a check counts UTF-16 units and code points and lets the stricter win. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"titleLength", "overviewLength", "overviewPreview", "maxSkills", "maxSpecializedProfiles"})
public abstract class ProfileLimits {
    private static final int LIMIT = 1_000_000;

    ProfileLimits() {}

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
    static ProfileLimits fromJson(ImmutableProfileLimits.Json json) {
        return ImmutableProfileLimits.fromJson(json);
    }

    /**
     * The longest headline.
     *
     * @return the characters, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int titleLength();

    /**
     * The longest overview.
     *
     * @return the characters, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int overviewLength();

    /**
     * How much of the overview a list of profiles shows.
     *
     * @return the characters, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int overviewPreview();

    /**
     * The most skills of a profile.
     *
     * @return the number, in [1, 1,000,000]
     */
    @JsonProperty
    public abstract int maxSkills();

    /**
     * The most specialised profiles beside the general one.
     *
     * @return the number, in [0, 1,000,000]
     */
    @JsonProperty
    public abstract int maxSpecializedProfiles();

    @Value.Check
    final void check() {
        Check.inRange("titleLength", titleLength(), 1, LIMIT);
        Check.inRange("overviewLength", overviewLength(), 1, LIMIT);
        Check.inRange("overviewPreview", overviewPreview(), 1, LIMIT);
        Check.inRange("maxSkills", maxSkills(), 1, LIMIT);
        Check.inRange("maxSpecializedProfiles", maxSpecializedProfiles(), 0, LIMIT);
    }

    /** Builds profile limits; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProfileLimits.Builder {
        Builder() {}
    }
}
