package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a freelancer can be reached, week by week on the clock of the place, and how much work fits into a week.
 *
 * <p>Zones are regions such as {@code Europe/Kyiv} (or {@code UTC}), never fixed offsets: two places may change their clocks
 * on different days, so that nine o'clock in New York is 16:00 in Kyiv in most weeks and 15:00 in some. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"zone", "windows", "weeklyHours"})
public abstract class WeeklyAvailability {

    WeeklyAvailability() {}

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
    static WeeklyAvailability fromJson(ImmutableWeeklyAvailability.Json json) {
        return ImmutableWeeklyAvailability.fromJson(json);
    }

    /**
     * On which clock the windows are.
     *
     * @return a region-based zone or UTC
     */
    @JsonProperty
    public abstract ZoneId zone();

    /**
     * The hours of each weekday.
     *
     * @return at most 100 windows in the order given, none overlapping another of its day; may be empty
     */
    @JsonProperty
    public abstract List<WeeklyWindow> windows();

    /**
     * How much work the freelancer offers.
     *
     * @return the hours per week in [0, 168], 0 while booked out; if stated
     */
    @JsonProperty
    public abstract Optional<Integer> weeklyHours();

    /**
     * The time shared with a client on one date.
     *
     * <p>Shared windows that touch are one, also across midnight. A local time that a clock change skips is moved forward by
     * the length of the gap, one that occurs twice is taken at its first occurrence, and each such time of the client's
     * window, or of a window on a weekday that the client's window meets, leaves a warning.
     *
     * @param clientZone the client's zone, a region or UTC
     * @param clientWindow the client's hours
     * @param date the date on the client's clock, in the years 1 to 9999
     * @return the shared windows on both clocks; without any if no time is shared
     * @throws InvalidValueException BAD_ZONE if the client's zone is a fixed offset or an abbreviation, DATE_OUT_OF_RANGE
     */
    public final Overlap overlapWith(ZoneId clientZone, DailyWindow clientWindow, LocalDate date) {
        Check.region("clientZone", Objects.requireNonNull(clientZone, "clientZone"));
        Objects.requireNonNull(clientWindow, "clientWindow");
        int year = Objects.requireNonNull(date, "date").getYear();
        Check.that(
                year >= 1 && year <= 9999,
                ProblemCode.DATE_OUT_OF_RANGE,
                "date",
                "is outside the years 1 to 9999: " + date);
        return new OverlapFinder(this, clientZone).on(date, clientWindow);
    }

    /**
     * The freelancer's own hours of one date as real time.
     *
     * @param date a date on the freelancer's clock, in the years 1 to 9999
     * @return the windows of that weekday as real time, and the warnings of clock changes, as an overlap with a whole day in
     *     the freelancer's own zone
     * @throws InvalidValueException DATE_OUT_OF_RANGE
     */
    public final Overlap on(LocalDate date) {
        return overlapWith(zone(), OverlapFinder.WHOLE_DAY, date);
    }

    Location locationOf(int window) {
        return Location.builder().field("windows").index(window).build();
    }

    @Value.Check
    final void check() {
        Check.region("zone", zone());
        Check.atMost("windows", windows().size(), 100);
        weeklyHours().ifPresent(hours -> Check.inRange("weeklyHours", hours, 0, 168));
        List<WeeklyWindow> sorted = windows().stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            refuseOverlap(sorted.get(i - 1), sorted.get(i));
        }
    }

    private static void refuseOverlap(WeeklyWindow earlier, WeeklyWindow later) {
        Check.that(
                earlier.day() != later.day() || !earlier.hours().overlaps(later.hours()),
                ProblemCode.INCONSISTENT,
                "windows",
                "overlap: " + earlier + " and " + later);
    }

    /** Builds availabilities; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableWeeklyAvailability.Builder {
        Builder() {}
    }
}
