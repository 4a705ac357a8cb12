package io.github.fairquote.core.profile;

import io.github.fairquote.core.result.Problem;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The time that a freelancer and a client share on one date, on both clocks.
 *
 * <p>Made by {@link WeeklyAvailability#overlapWith}. Immutable and thread-safe.
 */
public final class Overlap {
    private final ZoneId clientZone;
    private final List<ZonedWindow> windows;
    private final List<Problem> warnings;

    Overlap(ZoneId clientZone, List<ZonedWindow> windows, List<Problem> warnings) {
        this.clientZone = clientZone;
        this.windows = List.copyOf(windows);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The shared time on the freelancer's clock.
     *
     * @return the windows in their order, none touching another; empty if there is no shared time
     */
    public List<ZonedWindow> windows() {
        return windows;
    }

    /**
     * The shared time on the client's clock.
     *
     * @return the same windows in the client's zone, in the same order
     */
    public List<ZonedWindow> clientWindows() {
        return windows.stream().map(window -> window.in(clientZone)).toList();
    }

    /**
     * How much time is shared.
     *
     * @return the real duration of all windows together; zero if there is none
     */
    public Duration duration() {
        return windows.stream().map(ZonedWindow::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Whether no time is shared.
     *
     * @return true if there is no window
     */
    public boolean isEmpty() {
        return windows.isEmpty();
    }

    /**
     * What a change of the clock made uncertain.
     *
     * @return an AMBIGUOUS_LOCAL_TIME warning for each local time that the day has twice or not at all; usually empty
     */
    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Overlap that
                && clientZone.equals(that.clientZone)
                && windows.equals(that.windows)
                && warnings.equals(that.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clientZone, windows, warnings);
    }

    /** The shared windows; not for parsing. */
    @Override
    public String toString() {
        return "Overlap" + windows;
    }
}
