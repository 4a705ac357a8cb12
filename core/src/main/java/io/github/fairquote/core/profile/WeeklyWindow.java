package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Hours of one weekday, every week, such as {@code monday 09:00-12:00}. Written to JSON as its text form. Immutable and
 * thread-safe.
 *
 * @param day the weekday
 * @param hours the hours on the clock of the place
 */
public record WeeklyWindow(DayOfWeek day, DailyWindow hours) implements Comparable<WeeklyWindow> {

    /** Checks that both parts are there. */
    public WeeklyWindow {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * The hours of a weekday.
     *
     * @param day the weekday
     * @param hours the hours
     * @return the window
     */
    public static WeeklyWindow of(DayOfWeek day, DailyWindow hours) {
        return new WeeklyWindow(day, hours);
    }

    /**
     * The same hours from Monday to Friday.
     *
     * @param hours the hours of each day
     * @return the five windows in the order of the days
     */
    public static List<WeeklyWindow> onWorkdays(DailyWindow hours) {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new WeeklyWindow(day, hours))
                .toList();
    }

    /**
     * Reads the text form.
     *
     * @param text an English weekday in lower case, one blank, and hours as {@link DailyWindow#parse(String)} reads them
     * @return the window
     * @throws InvalidValueException UNKNOWN_CONSTANT if the day is not a weekday, BAD_TIME or INCONSISTENT for the hours
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WeeklyWindow parse(String text) {
        int blank = Objects.requireNonNull(text, "text").indexOf(' ');
        Check.that(
                blank > 0,
                ProblemCode.BAD_TIME,
                "",
                "hours are not of the form monday 09:00-12:00: " + Quoted.of(text));
        return new WeeklyWindow(day(text.substring(0, blank)), DailyWindow.parse(text.substring(blank + 1)));
    }

    /** Orders by day from Monday on, then by hours. */
    @Override
    public int compareTo(WeeklyWindow other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : hours.compareTo(other.hours);
    }

    /** The text form, such as {@code monday 09:00-12:00}. */
    @Override
    @JsonValue
    public String toString() {
        return word(day) + " " + hours;
    }

    private static DayOfWeek day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> word(day).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        ProblemCode.UNKNOWN_CONSTANT, "", "day is not a weekday: " + Quoted.of(word)));
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
