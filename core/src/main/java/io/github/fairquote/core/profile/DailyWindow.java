package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Hours of one day on the clock of some place, such as {@code 09:00-12:00}; to the minute, never across midnight.
 *
 * <p>The end is not part of the window. An end of {@link LocalTime#MIDNIGHT} is the day's own end, written {@code 24:00}.
 * Work past midnight is two windows on two days. Written to JSON as its text form. Immutable and thread-safe.
 *
 * @param start the first minute
 * @param end the minute behind the last one; midnight for the end of the day
 */
public record DailyWindow(LocalTime start, LocalTime end) implements Comparable<DailyWindow> {
    private static final int DAY = 24 * 60;

    /**
     * Checks the times.
     *
     * @throws InvalidValueException BAD_TIME if a time has seconds, INCONSISTENT if the end is not behind the start
     */
    public DailyWindow {
        requireMinute("start", Objects.requireNonNull(start, "start"));
        requireMinute("end", Objects.requireNonNull(end, "end"));
        if (minuteOf(start) >= endMinute(end)) {
            throw new InvalidValueException(
                    ProblemCode.INCONSISTENT, "end", "end is not behind the start: " + start + " to " + end);
        }
    }

    /**
     * The window between two times.
     *
     * @param start the first minute
     * @param end the minute behind the last one; midnight for the end of the day
     * @return the window
     * @throws InvalidValueException BAD_TIME if a time has seconds, INCONSISTENT if the end is not behind the start
     */
    public static DailyWindow of(LocalTime start, LocalTime end) {
        return new DailyWindow(start, end);
    }

    /**
     * Reads the text form.
     *
     * @param text two times of the form {@code HH:MM} joined by a hyphen, the second up to {@code 24:00}
     * @return the window
     * @throws InvalidValueException BAD_TIME if the text is anything else, INCONSISTENT if the end is not behind the start
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DailyWindow parse(String text) {
        boolean formed = Objects.requireNonNull(text, "text").length() == 11 && text.charAt(5) == '-';
        int start = formed ? minuteOf(text, 0) : -1;
        int end = formed ? minuteOf(text, 6) : -1;
        Check.that(
                start >= 0 && start < DAY && end >= 0,
                ProblemCode.BAD_TIME,
                "",
                "hours are not of the form 09:00-12:00: " + Quoted.of(text));
        Check.that(
                end > 0,
                ProblemCode.INCONSISTENT,
                "",
                "hours end at 00:00; the end of the day is 24:00: " + Quoted.of(text));
        return new DailyWindow(time(start), time(end % DAY));
    }

    /**
     * How long the window is on the clock; a change of the clock inside it is not counted.
     *
     * @return the minutes in [1, 1440]
     */
    public int minutes() {
        return endMinute(end) - minuteOf(start);
    }

    /**
     * Whether two windows of the same day have a minute in common.
     *
     * @param other the other window
     * @return true if they overlap; false if one ends where the other starts
     */
    public boolean overlaps(DailyWindow other) {
        return minuteOf(start) < endMinute(other.end) && minuteOf(other.start) < endMinute(end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(DailyWindow other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : Integer.compare(endMinute(end), endMinute(other.end));
    }

    /** The text form, such as {@code 09:00-12:00} or {@code 18:00-24:00}. */
    @Override
    @JsonValue
    public String toString() {
        return start + "-" + (endsWithDay() ? "24:00" : end.toString());
    }

    boolean endsWithDay() {
        return end.equals(LocalTime.MIDNIGHT);
    }

    private static void requireMinute(String name, LocalTime time) {
        Check.that(
                time.getSecond() == 0 && time.getNano() == 0,
                ProblemCode.BAD_TIME,
                name,
                "is not a whole minute: " + time);
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int endMinute(LocalTime end) {
        return end.equals(LocalTime.MIDNIGHT) ? DAY : minuteOf(end);
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    /** The minute of the day in [0, 1440] of five characters, or -1 if they are no time. */
    private static int minuteOf(String text, int at) {
        int hour = twoDigits(text, at);
        int minute = twoDigits(text, at + 3);
        boolean valid = text.charAt(at + 2) == ':' && hour >= 0 && minute >= 0 && minute < 60;
        return valid && hour * 60 + minute <= DAY ? hour * 60 + minute : -1;
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int units = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
    }
}
