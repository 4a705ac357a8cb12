package io.github.fairquote.core.policy.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/** What a fact beyond the required ones adds to a profile's completeness. Immutable and thread-safe. */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"fact", "each", "most"})
public abstract class CompletenessItem {

    CompletenessItem() {}

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
    static CompletenessItem fromJson(ImmutableCompletenessItem.Json json) {
        return ImmutableCompletenessItem.fromJson(json);
    }

    /**
     * What is counted.
     *
     * @return the fact
     */
    @JsonProperty
    public abstract ProfileFact fact();

    /**
     * How much one of it adds.
     *
     * @return the percentage points, in [1, 100]
     */
    @JsonProperty
    public abstract int each();

    /**
     * How much all of it add at most.
     *
     * @return the percentage points, in [{@link #each()}, 100]
     */
    @JsonProperty
    public abstract int most();

    @Value.Check
    final void check() {
        Check.inRange("each", each(), 1, 100);
        Check.inRange("most", most(), 1, 100);
        Check.that(each() <= most(), ProblemCode.INCONSISTENT, "most", "is below each: " + most() + " < " + each());
    }

    /** Builds items; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCompletenessItem.Builder {
        Builder() {}
    }
}
