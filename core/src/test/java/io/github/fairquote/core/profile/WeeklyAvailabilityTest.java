package io.github.fairquote.core.profile;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyAvailabilityTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final DailyWindow MORNING = DailyWindow.parse("09:00-12:00");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 20);

    // The seed webinar's 9-12 in New York; corpus TI08; design domain.md 7 for the dates when both disagree on summer
    // time.
    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 16:00-19:00",
        "2026-03-20, 15:00-18:00",
        "2022-03-20, 15:00-18:00",
        "2022-11-02, 15:00-18:00",
        "2022-11-07, 16:00-19:00",
        "2026-03-30, 16:00-19:00"
    })
    void aMorningInNewYorkIsAnAfternoonInKyiv(LocalDate date, String hours) {
        Overlap overlap = everyDay(KYIV, "00:00-24:00").overlapWith(NEW_YORK, MORNING, date);
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly(hours);
        assertThat(overlap.clientWindows()).extracting(ZonedWindow::hours).containsExactly("09:00-12:00");
        assertThat(overlap.clientWindows()).allMatch(window -> window.zone().equals(NEW_YORK));
        assertThat(overlap.duration()).isEqualTo(Duration.ofHours(3));
        assertThat(overlap.warnings()).isEmpty();
        assertThat(overlap.isEmpty()).isFalse();
    }

    @Test
    void onlySharedTimeCounts() {
        Overlap overlap = week(KYIV, "monday 09:00-17:30", "monday 18:15-18:45", "tuesday 00:00-24:00")
                .overlapWith(NEW_YORK, MORNING, APRIL);
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("16:00-17:30", "18:15-18:45");
        assertThat(overlap.clientWindows())
                .extracting(ZonedWindow::hours)
                .containsExactly("09:00-10:30", "11:15-11:45");
        assertThat(overlap.duration()).isEqualTo(Duration.ofHours(2));
        assertThat(overlap)
                .hasToString("Overlap[2026-04-20T16:00/2026-04-20T17:30[Europe/Kyiv], "
                        + "2026-04-20T18:15/2026-04-20T18:45[Europe/Kyiv]]");
    }

    @Test
    void noSharedTimeIsAnEmptyOverlap() {
        Overlap overlap =
                week(KYIV, "monday 09:00-16:00", "tuesday 16:00-19:00").overlapWith(NEW_YORK, MORNING, APRIL);
        assertThat(overlap.isEmpty()).isTrue();
        assertThat(overlap.windows()).isEmpty();
        assertThat(overlap.clientWindows()).isEmpty();
        assertThat(overlap.duration()).isZero();
    }

    @Test
    void windowsThatTouchAreOneAlsoAcrossMidnight() {
        Overlap overlap = week(KYIV, "tuesday 00:00-01:00", "monday 22:00-23:00", "monday 23:00-24:00")
                .overlapWith(NEW_YORK, DailyWindow.parse("15:00-20:00"), APRIL);
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("22:00-01:00");
        assertThat(overlap.clientWindows()).extracting(ZonedWindow::hours).containsExactly("15:00-18:00");
    }

    @Test
    void anEndAtMidnightReadsAsTheEndOfTheDay() {
        Overlap overlap =
                week(KYIV, "monday 22:00-24:00").overlapWith(NEW_YORK, DailyWindow.parse("15:00-24:00"), APRIL);
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("22:00-24:00");
    }

    @Test
    void theOtherSideOfTheDateLineIsAnotherDay() {
        // Monday evening in Los Angeles is Tuesday morning in Auckland (UTC-7 and UTC+12 in April).
        Overlap overlap = week(ZoneId.of("Pacific/Auckland"), "tuesday 09:00-17:00")
                .overlapWith(ZoneId.of("America/Los_Angeles"), DailyWindow.parse("13:00-20:00"), APRIL);
        assertThat(overlap.windows())
                .containsExactly(new ZonedWindow(
                        ZonedDateTime.parse("2026-04-21T09:00+12:00[Pacific/Auckland]"),
                        ZonedDateTime.parse("2026-04-21T15:00+12:00[Pacific/Auckland]")));
        assertThat(overlap.clientWindows()).extracting(ZonedWindow::hours).containsExactly("14:00-20:00");
    }

    @Test
    void quarterHourZonesWork() {
        // Kathmandu is at UTC+5:45.
        Overlap overlap = everyDay(ZoneId.of("Asia/Kathmandu"), "09:00-17:00")
                .overlapWith(ZoneId.of("UTC"), DailyWindow.parse("00:00-24:00"), APRIL);
        assertThat(overlap.clientWindows()).extracting(ZonedWindow::hours).containsExactly("03:15-11:15");
    }

    // Corpus TI07: New York's 01:30 of 2026-11-01 occurs twice.
    @Test
    void aTimeThatOccursTwiceIsTheFirstAndIsTold() {
        Overlap overlap = everyDay(KYIV, "00:00-24:00")
                .overlapWith(NEW_YORK, DailyWindow.parse("01:30-03:00"), LocalDate.of(2026, 11, 1));
        assertThat(overlap.duration()).isEqualTo(Duration.ofMinutes(150));
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("07:30-10:00");
        assertThat(overlap.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(ProblemCode.AMBIGUOUS_LOCAL_TIME);
            assertThat(warning.isError()).isFalse();
            assertThat(warning.message())
                    .isEqualTo("2026-11-01T01:30 occurs twice in America/New_York; taken as 2026-11-01T01:30-04:00");
            assertThat(warning.location())
                    .isEqualTo(Location.builder().field("clientWindow").build());
            assertThat(warning.facts())
                    .containsEntry("value", "2026-11-01T01:30")
                    .containsEntry("zone", "America/New_York")
                    .containsEntry("taken", "2026-11-01T01:30-04:00");
        });
    }

    // New York skips 02:00 to 03:00 on 2026-03-08.
    @Test
    void aTimeThatIsSkippedMovesForwardAndIsTold() {
        Overlap overlap =
                week(NEW_YORK, "sunday 02:30-05:00", "monday 02:30-05:00").on(LocalDate.of(2026, 3, 8));
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("03:30-05:00");
        assertThat(overlap.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message())
                    .isEqualTo("2026-03-08T02:30 does not occur in America/New_York; taken as 2026-03-08T03:30-04:00");
            assertThat(warning.location())
                    .isEqualTo(Location.builder().field("windows").index(0).build());
        });
    }

    @Test
    void aWindowThatAClockChangeSwallowsIsGone() {
        LocalDate change = LocalDate.of(2026, 3, 8);
        Overlap own = week(NEW_YORK, "sunday 02:15-03:05").on(change);
        assertThat(own.isEmpty()).isTrue();
        assertThat(own.warnings()).hasSize(1);

        Overlap client = everyDay(KYIV, "00:00-24:00").overlapWith(NEW_YORK, DailyWindow.parse("02:15-03:05"), change);
        assertThat(client.isEmpty()).isTrue();
        assertThat(client.warnings()).hasSize(1);
    }

    @Test
    void windowsThatAClockChangePushesIntoEachOtherAreCountedOnce() {
        // 02:00-02:50 becomes 03:00-03:50, within 03:00-04:00.
        LocalDate change = LocalDate.of(2026, 3, 8);
        Overlap overlap =
                week(NEW_YORK, "sunday 02:00-02:50", "sunday 03:00-04:00").on(change);
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("03:00-04:00");
        assertThat(overlap.warnings())
                .extracting(Problem::code)
                .hasSize(2)
                .containsOnly(ProblemCode.AMBIGUOUS_LOCAL_TIME);
    }

    @Test
    void aWindowThatAClockChangePushesIntoAnotherIsLostInIt() {
        Overlap overlap =
                week(NEW_YORK, "sunday 03:00-04:00", "sunday 02:00-02:50").on(LocalDate.of(2026, 3, 8));
        assertThat(overlap.windows()).extracting(ZonedWindow::hours).containsExactly("03:00-04:00");
    }

    @Test
    void datesAreOfTheCalendarAsPeopleUseIt() {
        WeeklyAvailability always = everyDay(KYIV, "00:00-24:00");
        assertThat(always.on(LocalDate.of(1, 1, 1)).duration()).isEqualTo(Duration.ofHours(24));
        assertThat(always.on(LocalDate.of(9999, 12, 31)).duration()).isEqualTo(Duration.ofHours(24));
        assertRefused(() -> always.on(LocalDate.of(0, 12, 31)), ProblemCode.DATE_OUT_OF_RANGE, "date");
        assertRefused(() -> always.on(LocalDate.of(10_000, 1, 1)), ProblemCode.DATE_OUT_OF_RANGE, "date");
        assertRefused(() -> always.on(LocalDate.MAX), ProblemCode.DATE_OUT_OF_RANGE, "date");
    }

    @Test
    void aWholeDayHasTheHoursThatItReallyHas() {
        WeeklyAvailability always = everyDay(NEW_YORK, "00:00-24:00");
        assertThat(always.on(LocalDate.of(2026, 3, 8)).duration()).isEqualTo(Duration.ofHours(23));
        assertThat(always.on(LocalDate.of(2026, 11, 1)).duration()).isEqualTo(Duration.ofHours(25));
        assertThat(always.on(APRIL).duration()).isEqualTo(Duration.ofHours(24));
        assertThat(always.on(LocalDate.of(2026, 11, 1)).warnings()).isEmpty();
    }

    @Test
    void windowsOfOneDayDoNotOverlap() {
        assertThat(week(KYIV, "monday 12:00-13:00", "monday 09:00-12:00", "tuesday 09:00-13:00")
                        .windows())
                .hasSize(3);
        assertRefused(
                () -> week(KYIV, "monday 12:00-13:00", "tuesday 09:00-12:00", "monday 09:00-12:01"),
                ProblemCode.INCONSISTENT,
                "windows");
        assertRefused(
                () -> week(KYIV, "monday 09:00-12:00", "monday 09:00-12:00"), ProblemCode.INCONSISTENT, "windows");
    }

    @Test
    void anAvailabilityIsChecked() {
        WeeklyAvailability.Builder most = zone(KYIV);
        most.weeklyHours(168);
        assertJson(
                WeeklyAvailability.class,
                most.build(),
                "{\"zone\":\"Europe/Kyiv\",\"windows\":[],\"weeklyHours\":168}");
        assertJson(WeeklyAvailability.class, zone(ZoneId.of("UTC")).build(), "{\"zone\":\"UTC\",\"windows\":[]}");
        assertThat(zone(KYIV).weeklyHours(0).build().weeklyHours()).contains(0);
        assertRefused(() -> zone(KYIV).weeklyHours(169).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "weeklyHours");
        assertRefused(() -> zone(KYIV).weeklyHours(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "weeklyHours");
        WeeklyAvailability.Builder many = zone(KYIV);
        many.addAllWindows(Collections.nCopies(101, WeeklyWindow.parse("monday 09:00-12:00")));
        assertRefused(many::build, ProblemCode.TOO_MANY_ELEMENTS, "windows");
    }

    // Corpus TI10: an abbreviation means several things; an offset forgets summer time.
    @ParameterizedTest
    @ValueSource(strings = {"EST5EDT", "+02:00", "UTC+2"})
    void zonesAreRegionsOnBothSides(String id) {
        ZoneId bad = ZoneId.of(id);
        assertRefused(() -> zone(bad).build(), ProblemCode.BAD_ZONE, "zone");
        WeeklyAvailability good = everyDay(KYIV, "00:00-24:00");
        assertRefused(() -> good.overlapWith(bad, MORNING, APRIL), ProblemCode.BAD_ZONE, "clientZone");
    }

    @Test
    void overlapsAreValues() {
        WeeklyAvailability always = everyDay(KYIV, "00:00-24:00");
        Overlap overlap = always.overlapWith(NEW_YORK, MORNING, APRIL);
        assertThat(overlap)
                .isEqualTo(always.overlapWith(NEW_YORK, MORNING, APRIL))
                .hasSameHashCodeAs(always.overlapWith(NEW_YORK, MORNING, APRIL))
                .isNotEqualTo(always.overlapWith(NEW_YORK, MORNING, APRIL.plusDays(1)))
                .isNotEqualTo(always.overlapWith(ZoneId.of("America/Detroit"), MORNING, APRIL))
                .isNotEqualTo("overlap");
        LocalDate change = LocalDate.of(2026, 3, 8);
        assertThat(always.overlapWith(NEW_YORK, DailyWindow.parse("02:00-04:00"), change))
                .isNotEqualTo(always.overlapWith(NEW_YORK, DailyWindow.parse("03:00-04:00"), change));
    }

    @Test
    void whatIsMissingIsNamed() {
        WeeklyAvailability always = everyDay(KYIV, "00:00-24:00");
        assertThatNullPointerException()
                .isThrownBy(() -> always.overlapWith(null, MORNING, APRIL))
                .withMessage("clientZone");
        assertThatNullPointerException()
                .isThrownBy(() -> always.overlapWith(KYIV, null, APRIL))
                .withMessage("clientWindow");
        assertThatNullPointerException()
                .isThrownBy(() -> always.overlapWith(KYIV, MORNING, null))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> always.on(null)).withMessage("date");
    }

    @Test
    void aZonedWindowIsOneStretchOfOneZone() {
        ZonedDateTime start = ZonedDateTime.of(2026, 4, 20, 9, 0, 0, 0, KYIV);
        ZonedDateTime later = start.plusHours(1);
        ZonedDateTime elsewhere = later.withZoneSameInstant(NEW_YORK);
        assertThat(new ZonedWindow(start, later).in(NEW_YORK).hours()).isEqualTo("02:00-03:00");
        assertRefused(() -> new ZonedWindow(start, start), ProblemCode.INCONSISTENT, "end");
        assertRefused(() -> new ZonedWindow(later, start), ProblemCode.INCONSISTENT, "end");
        assertRefused(() -> new ZonedWindow(start, elsewhere), ProblemCode.INCONSISTENT, "end");
        assertThatNullPointerException()
                .isThrownBy(() -> new ZonedWindow(null, later))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> new ZonedWindow(start, null))
                .withMessage("end");
    }

    private static WeeklyAvailability everyDay(ZoneId zone, String hours) {
        WeeklyAvailability.Builder builder = zone(zone);
        Stream.of(java.time.DayOfWeek.values())
                .forEach(day -> builder.addWindow(WeeklyWindow.of(day, DailyWindow.parse(hours))));
        return builder.build();
    }

    private static WeeklyAvailability week(ZoneId zone, String... windows) {
        WeeklyAvailability.Builder builder = zone(zone);
        Stream.of(windows).map(WeeklyWindow::parse).forEach(builder::addWindow);
        return builder.build();
    }

    private static WeeklyAvailability.Builder zone(ZoneId zone) {
        WeeklyAvailability.Builder builder = WeeklyAvailability.builder();
        builder.zone(zone);
        return builder;
    }
}
