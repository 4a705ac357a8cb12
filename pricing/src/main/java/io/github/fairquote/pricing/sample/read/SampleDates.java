package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/** Days as files write them: ISO 8601 calendar dates of the years 1970 to 2199. */
public final class SampleDates {
    private static final int FIRST = 1970;
    private static final int LAST = 2199;
    private static final int YEAR_DIGITS = 4;
    private static final int REST = "-MM-dd".length();

    private SampleDates() {}

    /** The day that stands for a year. */
    public static LocalDate middleOf(int year) {
        if (year < FIRST || year > LAST) {
            throw outOfRange(Integer.toString(year));
        }
        return LocalDate.of(year, Month.JULY, 1);
    }

    static LocalDate parse(String text, boolean bareYears) {
        if (bareYears && text.length() == YEAR_DIGITS && areDigits(text, 0, YEAR_DIGITS)) {
            return middleOf(Integer.parseInt(text));
        }
        int yearEnd = text.length() - REST;
        int start = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
        if (yearEnd - start < YEAR_DIGITS || !isDate(text, start, yearEnd)) {
            throw bad(text);
        }
        if (yearEnd != YEAR_DIGITS) {
            throw outOfRange(text);
        }
        return day(text);
    }

    private static LocalDate day(String text) {
        int year = number(text, 0, YEAR_DIGITS);
        if (year < FIRST || year > LAST) {
            throw outOfRange(text);
        }
        try {
            return LocalDate.of(year, number(text, YEAR_DIGITS + 1, YEAR_DIGITS + 3), number(text, 8, 10));
        } catch (DateTimeException e) {
            throw bad(text);
        }
    }

    private static boolean isDate(String text, int start, int yearEnd) {
        return areDigits(text, start, yearEnd)
                && text.charAt(yearEnd) == '-'
                && areDigits(text, yearEnd + 1, yearEnd + 3)
                && text.charAt(yearEnd + 3) == '-'
                && areDigits(text, yearEnd + 4, yearEnd + REST);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static InvalidValueException bad(String text) {
        return new InvalidValueException(
                ProblemCode.BAD_DATE, "date", "date is not a day like 2026-11-23: " + Quoted.of(text));
    }

    private static InvalidValueException outOfRange(String text) {
        return new InvalidValueException(
                ProblemCode.DATE_OUT_OF_RANGE,
                "date",
                "date is outside the years " + FIRST + " to " + LAST + ": " + Quoted.of(text));
    }
}
