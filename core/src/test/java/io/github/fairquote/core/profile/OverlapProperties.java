package io.github.fairquote.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlapProperties {

    /** An oracle without windows: looks at every quarter of an hour on both clocks. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everySharedQuarterIsFoundAndNoOther(
            @ForAll("zones") ZoneId own,
            @ForAll("zones") ZoneId client,
            @ForAll("windows") List<DailyWindow> hours,
            @ForAll("window") DailyWindow clientWindow,
            @ForAll("dates") LocalDate date) {
        WeeklyAvailability availability = availability(own, hours);
        Overlap overlap = availability.overlapWith(client, clientWindow, date);
        // Where a clock changes, Java's reading of a bound is a convention that the oracle doesn't share.
        Assume.that(overlap.warnings().isEmpty());

        Set<Instant> expected = new TreeSet<>();
        Instant from = date.minusDays(1).atStartOfDay(client).toInstant();
        for (Instant t = from; t.isBefore(from.plus(3, ChronoUnit.DAYS)); t = t.plus(15, ChronoUnit.MINUTES)) {
            ZonedDateTime there = t.atZone(client);
            if (there.toLocalDate().equals(date)
                    && contains(clientWindow, there.toLocalTime())
                    && hours.stream().anyMatch(window -> contains(window, timeAt(own, there)))) {
                expected.add(t);
            }
        }
        assertThat(quarters(overlap)).isEqualTo(expected);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void bothSidesSeeTheSameStretches(
            @ForAll("zones") ZoneId own,
            @ForAll("zones") ZoneId client,
            @ForAll("windows") List<DailyWindow> hours,
            @ForAll("window") DailyWindow clientWindow,
            @ForAll("dates") LocalDate date) {
        Overlap overlap = availability(own, hours).overlapWith(client, clientWindow, date);
        assertThat(overlap.clientWindows()).hasSameSizeAs(overlap.windows());
        Duration sum = Duration.ZERO;
        for (int i = 0; i < overlap.windows().size(); i++) {
            ZonedWindow here = overlap.windows().get(i);
            assertThat(here.zone()).isEqualTo(own);
            assertThat(overlap.clientWindows().get(i).in(own)).isEqualTo(here);
            assertThat(i == 0 || overlap.windows().get(i - 1).end().isBefore(here.start()))
                    .isTrue();
            sum = sum.plus(here.duration());
        }
        assertThat(overlap.duration()).isEqualTo(sum).isLessThanOrEqualTo(Duration.ofHours(25));
    }

    @Property
    void theTextFormReadsBack(@ForAll("window") DailyWindow window) {
        assertThat(DailyWindow.parse(window.toString())).isEqualTo(window);
    }

    private static LocalTime timeAt(ZoneId own, ZonedDateTime there) {
        return there.withZoneSameInstant(own).toLocalTime();
    }

    private static boolean contains(DailyWindow window, LocalTime time) {
        return !time.isBefore(window.start())
                && (window.end().equals(LocalTime.MIDNIGHT) || time.isBefore(window.end()));
    }

    private static Set<Instant> quarters(Overlap overlap) {
        Set<Instant> quarters = new TreeSet<>();
        for (ZonedWindow window : overlap.windows()) {
            Instant t = window.start().toInstant();
            while (t.isBefore(window.end().toInstant())) {
                quarters.add(t);
                t = t.plus(15, ChronoUnit.MINUTES);
            }
        }
        return quarters;
    }

    private static WeeklyAvailability availability(ZoneId zone, List<DailyWindow> hours) {
        WeeklyAvailability.Builder builder = WeeklyAvailability.builder();
        builder.zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.forEach(window -> builder.addWindow(WeeklyWindow.of(day, window)));
        }
        return builder.build();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Kyiv",
                        "America/New_York",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "Pacific/Auckland",
                        "Pacific/Kiritimati",
                        "America/St_Johns",
                        "Africa/Cairo",
                        "Asia/Beirut",
                        "UTC")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<DailyWindow> window() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(1, 96))
                .filter((start, length) -> start + length <= 96)
                .as((start, length) -> new DailyWindow(quarter(start), quarter((start + length) % 96)));
    }

    @Provide
    Arbitrary<List<DailyWindow>> windows() {
        return Arbitraries.of(
                List.of(new DailyWindow(quarter(36), quarter(72))),
                List.of(new DailyWindow(quarter(0), quarter(0))),
                List.of(new DailyWindow(quarter(88), quarter(0)), new DailyWindow(quarter(0), quarter(9))),
                List.of(
                        new DailyWindow(quarter(30), quarter(31)),
                        new DailyWindow(quarter(31), quarter(40)),
                        new DailyWindow(quarter(50), quarter(95))),
                List.of());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        // Two years, so that every clock change of the zones is met.
        return Arbitraries.integers().between(0, 730).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    private static LocalTime quarter(int quarters) {
        return LocalTime.of(quarters / 4, quarters % 4 * 15);
    }
}
