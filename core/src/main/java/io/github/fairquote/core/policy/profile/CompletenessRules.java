package io.github.fairquote.core.policy.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * How complete a platform calls a profile: a base for the required facts together, and points for others up to 100 percent in
 * all. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"required", "base", "items"})
public abstract class CompletenessRules {

    CompletenessRules() {}

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
    static CompletenessRules fromJson(ImmutableCompletenessRules.Json json) {
        return ImmutableCompletenessRules.fromJson(json);
    }

    /**
     * What every profile must have.
     *
     * @return at least one fact, each once
     */
    @JsonProperty
    public abstract List<ProfileFact> required();

    /**
     * What the required facts give together; how a part of them counts is not said.
     *
     * @return the percentage points, in [1, 100]
     */
    @JsonProperty
    public abstract int base();

    /**
     * What else counts.
     *
     * @return the items in the platform's order, each fact once and none that is required; may be empty
     */
    @JsonProperty
    public abstract List<CompletenessItem> items();

    @Value.Check
    final void check() {
        Check.inRange("required", required().size(), 1, ProfileFact.values().length);
        Check.inRange("base", base(), 1, 100);
        Check.distinct("required", required());
        List<ProfileFact> counted = items().stream().map(CompletenessItem::fact).toList();
        Check.distinct("items", counted);
        counted.forEach(fact -> Check.that(
                !required().contains(fact), ProblemCode.INCONSISTENT, "items", "count a required fact: " + fact));
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCompletenessRules.Builder {
        Builder() {}
    }
}
