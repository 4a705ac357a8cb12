package io.github.fairquote.core.profile;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A stretch of real time, seen on the clock of one zone. Immutable and thread-safe.
 *
 * @param start the first moment
 * @param end the moment behind the last one, in the same zone
 */
public record ZonedWindow(ZonedDateTime start, ZonedDateTime end) {

    /**
     * Checks the moments.
     *
     * @throws InvalidValueException INCONSISTENT if the zones differ or the end is not behind the start
     */
    public ZonedWindow {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Check.that(
                start.getZone().equals(end.getZone()),
                ProblemCode.INCONSISTENT,
                "end",
                "is not in the zone of the start: " + start.getZone() + " and " + end.getZone());
        Check.that(
                end.toInstant().isAfter(start.toInstant()),
                ProblemCode.INCONSISTENT,
                "end",
                "is not behind the start: " + start + " to " + end);
    }

    /**
     * The same stretch on another zone's clock.
     *
     * @param zone the zone
     * @return the same moments there
     */
    public ZonedWindow in(ZoneId zone) {
        return new ZonedWindow(start.withZoneSameInstant(zone), end.withZoneSameInstant(zone));
    }

    /**
     * The zone on whose clock it is seen.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return start.getZone();
    }

    /**
     * How long it really lasts, changes of the clock counted.
     *
     * @return the duration, above zero
     */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /**
     * The hours on the zone's clock for people to read, such as {@code 16:00-19:00}; the same in every locale.
     *
     * @return start and end to the minute; an end at midnight reads {@code 24:00}
     */
    public String hours() {
        return minute(start) + "-" + (endsAtMidnight() ? "24:00" : minute(end));
    }

    /** Both moments and the zone; not for parsing. */
    @Override
    public String toString() {
        return start.toLocalDateTime() + "/" + end.toLocalDateTime() + "[" + zone() + "]";
    }

    private boolean endsAtMidnight() {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String minute(ZonedDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
