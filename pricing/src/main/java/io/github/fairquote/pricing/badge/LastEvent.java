package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened last, or that it never did. Not knowing either is no event at all, an empty {@code Optional} of this.
 *
 * @param on the day; empty if it never happened
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LastEvent(Optional<LocalDate> on) {

    /** Checks that the part is there. */
    public LastEvent {
        Objects.requireNonNull(on, "on");
    }

    /**
     * An event that happened.
     *
     * @param day the last day on which it did
     * @return the event
     */
    public static LastEvent on(LocalDate day) {
        return new LastEvent(Optional.of(day));
    }

    /**
     * An event that never happened.
     *
     * @return the event without a day
     */
    public static LastEvent never() {
        return new LastEvent(Optional.empty());
    }
}
