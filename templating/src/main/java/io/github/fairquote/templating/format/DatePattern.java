package io.github.fairquote.templating.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a date is written: {@code d MMMM yyyy}, {@code EEEE, d.M.yy}, {@code yyyy-MM-dd}.
 *
 * <ul>
 *   <li>{@code d}, {@code dd}: day of the month, two digits if doubled
 *   <li>{@code M}, {@code MM}, {@code MMM}, {@code MMMM}: month as number, short name, name as in dates
 *   <li>{@code LLLL}: name of the month standing alone
 *   <li>{@code yy}, {@code yyyy}: year of the century, year
 *   <li>{@code EEE}, {@code EEEE}: short and long name of the weekday
 *   <li>{@code 'text'}: text, {@code ''} an apostrophe; any other sign than an ASCII letter stands for itself
 * </ul>
 */
public final class DatePattern {
    private static final int MAX_LENGTH = 64;
    private static final List<String> FIELDS =
            List.of("d", "dd", "M", "MM", "MMM", "MMMM", "LLLL", "yy", "yyyy", "EEE", "EEEE");

    /** Fields as written, and texts behind an apostrophe. */
    private final List<String> parts;

    private DatePattern(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @param pattern the pattern, at most 64 UTF-16 units
     * @return the pattern's meaning
     * @throws IllegalArgumentException if it holds an unknown field, an open apostrophe or no field at all
     */
    public static DatePattern parse(String pattern) {
        if (pattern.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a date's pattern has more than " + MAX_LENGTH + " characters");
        }
        List<String> parts = new ArrayList<>();
        boolean fields = false;
        for (int at = 0; at < pattern.length(); ) {
            char unit = pattern.charAt(at);
            int end = isLetter(unit) ? run(pattern, at) : unit == '\'' ? quoted(pattern, at) : at + 1;
            fields |= isLetter(unit);
            parts.add(part(pattern, at, end));
            at = end;
        }
        if (!fields) {
            throw new IllegalArgumentException("a date's pattern has no field, such as d, MMMM or yyyy");
        }
        return new DatePattern(parts);
    }

    /**
     * Writes a date.
     *
     * @param date the date
     * @param language whose names to use
     * @return the text
     */
    public String format(LocalDate date, Language language) {
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            out.append(part.charAt(0) == '\'' ? part.substring(1) : field(part, date, language));
        }
        return out.toString();
    }

    private static String field(String field, LocalDate date, Language language) {
        int month = date.getMonthValue() - 1;
        int weekday = date.getDayOfWeek().getValue() - 1;
        return switch (field) {
            case "d" -> padded(date.getDayOfMonth(), 1);
            case "dd" -> padded(date.getDayOfMonth(), 2);
            case "M" -> padded(month + 1, 1);
            case "MM" -> padded(month + 1, 2);
            case "MMM" -> language.shortMonths().get(month);
            case "MMMM" -> language.months().get(month);
            case "LLLL" -> language.monthsAlone().get(month);
            case "yy" -> padded(Math.floorMod(date.getYear(), 100), 2);
            case "yyyy" -> padded(date.getYear(), 4);
            case "EEE" -> language.shortWeekdays().get(weekday);
            default -> language.weekdays().get(weekday);
        };
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(Math.abs(number));
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static String part(String pattern, int from, int to) {
        String part = pattern.substring(from, to);
        char unit = part.charAt(0);
        if (isLetter(unit)) {
            if (!FIELDS.contains(part)) {
                throw new IllegalArgumentException(
                        "not a field of a date: " + part + "; there are " + String.join(", ", FIELDS));
            }
            return part;
        }
        if (unit != '\'') {
            return "'" + part;
        }
        return part.equals("''") ? part : "'" + part.substring(1, part.length() - 1);
    }

    private static int run(String pattern, int from) {
        int end = from;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(from)) {
            end++;
        }
        return end;
    }

    private static int quoted(String pattern, int from) {
        int end = pattern.indexOf('\'', from + 1);
        if (end < 0) {
            throw new IllegalArgumentException("an apostrophe is not closed in a date's pattern");
        }
        return end + 1;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
}
