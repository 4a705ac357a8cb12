package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How someone stood in one week. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"startsOn", "jobSuccess", "newcomerBadge"})
public abstract class WeekStanding {

    WeekStanding() {}

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
    static WeekStanding fromJson(ImmutableWeekStanding.Json json) {
        return ImmutableWeekStanding.fromJson(json);
    }

    /**
     * When the week starts.
     *
     * @return the first of its seven days
     */
    @JsonProperty
    public abstract LocalDate startsOn();

    /**
     * The score in that week.
     *
     * @return the score; empty if there was none
     */
    @JsonProperty
    public abstract Optional<JobSuccessScore> jobSuccess();

    /**
     * Whether the badge for newcomers was shown in that week.
     *
     * @return true if so
     */
    @JsonProperty
    public abstract boolean newcomerBadge();

    /** Builds weeks; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableWeekStanding.Builder {
        Builder() {}
    }
}
