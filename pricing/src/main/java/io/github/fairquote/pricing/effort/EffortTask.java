package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing to do, and how long it takes. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "hours", "milestone"})
public abstract class EffortTask {

    EffortTask() {}

    /**
     * A task that belongs to no milestone.
     *
     * @param name what is done
     * @param low hours if all goes well, in [0, 100000]
     * @param likely the most likely hours, not below {@code low}
     * @param high hours if much goes wrong, not below {@code likely} and above 0
     * @return the task
     * @throws InvalidValueException if the name or the hours break their rules
     */
    public static EffortTask of(String name, double low, double likely, double high) {
        return builder().name(name).hours(ThreePointHours.of(low, likely, high)).build();
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
    static EffortTask fromJson(ImmutableEffortTask.Json json) {
        return ImmutableEffortTask.fromJson(json);
    }

    /**
     * What is done.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String name();

    /**
     * How long it takes.
     *
     * @return the estimate
     */
    @JsonProperty
    public abstract ThreePointHours hours();

    /**
     * With which milestone it is delivered and paid.
     *
     * @return the milestone, one line of at most 300 UTF-16 units; empty if the work is paid at once
     */
    @JsonProperty
    public abstract Optional<String> milestone();

    @Value.Check
    final void check() {
        Check.line("name", name(), 100);
        milestone().ifPresent(text -> Check.line("milestone", text, 300));
    }

    /** Builds tasks; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableEffortTask.Builder {
        Builder() {}
    }
}
