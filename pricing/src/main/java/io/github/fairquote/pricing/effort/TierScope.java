package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.TierLevel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one tier of a catalogue offer holds, and what it adds to the tier below it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"level", "scope", "tasks", "units", "revisions"})
public abstract class TierScope {

    TierScope() {}

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
    static TierScope fromJson(ImmutableTierScope.Json json) {
        return ImmutableTierScope.fromJson(json);
    }

    /**
     * Which tier it is.
     *
     * @return the level
     */
    @JsonProperty
    public abstract TierLevel level();

    /**
     * What the client gets.
     *
     * @return the words, at most 1,000 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract String scope();

    /**
     * What has to be done beyond the tier below.
     *
     * @return 1 to 1,000 tasks; for the lowest tier all of its tasks
     */
    @JsonProperty
    public abstract List<EffortTask> tasks();

    /**
     * How many of what is delivered, where that can be counted.
     *
     * @return the number in [1, 10000], if stated
     */
    @JsonProperty
    public abstract Optional<Integer> units();

    /**
     * How many rounds of changes are included.
     *
     * @return the number in [0, 100], if stated
     */
    @JsonProperty
    public abstract Optional<Integer> revisions();

    @Value.Check
    final void check() {
        Check.prose("scope", scope(), 1_000);
        Check.that(!tasks().isEmpty(), ProblemCode.MISSING_VALUE, "tasks", "hold no task");
        Check.atMost("tasks", tasks().size(), Effort.TASK_LIMIT);
        units().ifPresent(n -> Check.inRange("units", n, 1, 10_000));
        revisions().ifPresent(n -> Check.inRange("revisions", n, 0, 100));
    }

    /** Builds tiers; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableTierScope.Builder {
        Builder() {}
    }
}
