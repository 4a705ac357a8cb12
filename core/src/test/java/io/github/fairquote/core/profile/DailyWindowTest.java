package io.github.fairquote.core.profile;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.result.ProblemCode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyWindowTest {

    @ParameterizedTest
    @CsvSource({"09:00-12:00,180", "00:00-24:00,1440", "23:59-24:00,1", "00:00-00:01,1", "18:30-23:59,329"})
    void hoursAreTheirTextInJson(String text, int minutes) {
        DailyWindow window = DailyWindow.parse(text);
        assertJson(DailyWindow.class, window, "\"" + text + "\"");
        assertThat(window.minutes()).isEqualTo(minutes);
        assertThat(window).hasToString(text);
    }

    @Test
    void midnightAtTheEndIsTheDaysOwnEnd() {
        DailyWindow late = DailyWindow.of(LocalTime.of(18, 0), LocalTime.MIDNIGHT);
        assertThat(late).isEqualTo(DailyWindow.parse("18:00-24:00"));
        assertThat(late.endsWithDay()).isTrue();
        assertThat(DailyWindow.parse("18:00-23:59").endsWithDay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9:00-12:00",
                "09:00",
                "09:00-",
                "09:00 12:00",
                "09:00-12:0",
                "09:00-12:000",
                "09.00-12:00",
                "09:00-12.00",
                "09:00-24:01",
                "09:00-25:00",
                "24:00-24:00",
                "09:60-12:00",
                "09:00-12:60",
                "-9:00-12:00",
                "09:00\u201312:00",
                "\u0660\u0669:00-12:00",
                " 09:00-12:0",
                "0a:00-12:00",
                "a0:00-12:00",
                "/0:00-12:00",
                "0/:00-12:00",
                "09:a0-12:00",
                "09:0a-12:00",
                "09:00-12:00 "
            })
    void otherFormsAreRefused(String text) {
        assertRefused(() -> DailyWindow.parse(text), ProblemCode.BAD_TIME, "");
    }

    @Test
    void hoursEndBehindTheirStart() {
        assertRefused(() -> DailyWindow.parse("12:00-12:00"), ProblemCode.INCONSISTENT, "end");
        assertRefused(() -> DailyWindow.parse("12:00-09:00"), ProblemCode.INCONSISTENT, "end");
        assertRefused(() -> DailyWindow.parse("22:00-02:00"), ProblemCode.INCONSISTENT, "end");
        assertRefused(() -> DailyWindow.parse("22:00-00:00"), ProblemCode.INCONSISTENT, "");
    }

    @Test
    void hoursAreWholeMinutes() {
        LocalTime nine = LocalTime.of(9, 0);
        assertRefused(() -> DailyWindow.of(nine.plusSeconds(1), LocalTime.NOON), ProblemCode.BAD_TIME, "start");
        assertRefused(() -> DailyWindow.of(nine, LocalTime.NOON.plusNanos(1)), ProblemCode.BAD_TIME, "end");
        assertThatNullPointerException()
                .isThrownBy(() -> DailyWindow.of(null, nine))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> DailyWindow.of(nine, null))
                .withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> DailyWindow.parse(null))
                .withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00-12:00, 12:00-13:00, false",
        "09:00-12:00, 11:59-13:00, true",
        "09:00-12:00, 10:00-11:00, true",
        "09:00-24:00, 23:00-24:00, true",
        "00:00-09:00, 09:00-24:00, false"
    })
    void windowsOverlapIfTheyShareAMinute(String a, String b, boolean overlap) {
        assertThat(DailyWindow.parse(a).overlaps(DailyWindow.parse(b))).isEqualTo(overlap);
        assertThat(DailyWindow.parse(b).overlaps(DailyWindow.parse(a))).isEqualTo(overlap);
    }

    @Test
    void windowsAreOrderedByStartThenEnd() {
        assertThat(DailyWindow.parse("09:00-12:00"))
                .isLessThan(DailyWindow.parse("09:01-10:00"))
                .isLessThan(DailyWindow.parse("09:00-24:00"))
                .isGreaterThan(DailyWindow.parse("09:00-11:59"))
                .isEqualByComparingTo(DailyWindow.parse("09:00-12:00"));
    }

    @ParameterizedTest
    @EnumSource
    void weekdaysAreWords(DayOfWeek day) {
        WeeklyWindow window = WeeklyWindow.of(day, DailyWindow.parse("09:00-12:00"));
        String text = day.name().toLowerCase(java.util.Locale.ROOT) + " 09:00-12:00";
        assertJson(WeeklyWindow.class, window, "\"" + text + "\"");
        assertThat(WeeklyWindow.parse(text)).isEqualTo(window).hasToString(text);
    }

    @Test
    void weeklyHoursAreReadStrictly() {
        assertRefused(() -> WeeklyWindow.parse("09:00-12:00"), ProblemCode.BAD_TIME, "");
        assertRefused(() -> WeeklyWindow.parse(""), ProblemCode.BAD_TIME, "");
        assertRefused(() -> WeeklyWindow.parse(" 09:00-12:00"), ProblemCode.BAD_TIME, "");
        assertRefused(() -> WeeklyWindow.parse("Monday 09:00-12:00"), ProblemCode.UNKNOWN_CONSTANT, "");
        assertRefused(() -> WeeklyWindow.parse("mon 09:00-12:00"), ProblemCode.UNKNOWN_CONSTANT, "");
        assertRefused(() -> WeeklyWindow.parse("monday  09:00-12:00"), ProblemCode.BAD_TIME, "");
        assertRefused(() -> WeeklyWindow.parse("monday 12:00-09:00"), ProblemCode.INCONSISTENT, "end");
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklyWindow.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklyWindow.of(null, DailyWindow.parse("09:00-12:00")))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> WeeklyWindow.of(DayOfWeek.MONDAY, null))
                .withMessage("hours");
    }

    @Test
    void workdaysAreMondayToFriday() {
        assertThat(WeeklyWindow.onWorkdays(DailyWindow.parse("09:00-18:00")))
                .extracting(WeeklyWindow::toString)
                .containsExactly(
                        "monday 09:00-18:00",
                        "tuesday 09:00-18:00",
                        "wednesday 09:00-18:00",
                        "thursday 09:00-18:00",
                        "friday 09:00-18:00");
    }

    @Test
    void weeklyWindowsAreOrderedByDayThenHours() {
        assertThat(WeeklyWindow.parse("tuesday 09:00-10:00"))
                .isGreaterThan(WeeklyWindow.parse("monday 22:00-23:00"))
                .isLessThan(WeeklyWindow.parse("tuesday 10:00-11:00"));
    }
}
