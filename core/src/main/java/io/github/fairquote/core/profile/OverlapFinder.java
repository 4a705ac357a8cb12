package io.github.fairquote.core.profile;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lays a client's window and a freelancer's week onto the time line and keeps what they share. */
final class OverlapFinder {
    static final DailyWindow WHOLE_DAY = new DailyWindow(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Location CLIENT =
            Location.builder().field("clientWindow").build();

    private final WeeklyAvailability availability;
    private final ZoneId clientZone;
    private final LocalMoments clientClock;
    private final LocalMoments ownClock;

    OverlapFinder(WeeklyAvailability availability, ZoneId clientZone) {
        this.availability = availability;
        this.clientZone = clientZone;
        this.clientClock = new LocalMoments(clientZone);
        this.ownClock = new LocalMoments(availability.zone());
    }

    Overlap on(LocalDate date, DailyWindow clientWindow) {
        List<ZonedWindow> shared = clientClock
                .on(date, clientWindow, CLIENT)
                .map(client -> shared(client.in(availability.zone())))
                .orElseGet(List::of);
        List<Problem> warnings = new ArrayList<>(clientClock.warnings());
        warnings.addAll(ownClock.warnings());
        return new Overlap(clientZone, joined(shared), warnings);
    }

    private List<ZonedWindow> shared(ZonedWindow client) {
        LocalDate last = client.end().minusNanos(1).toLocalDate();
        List<ZonedWindow> shared = new ArrayList<>();
        for (LocalDate day = client.start().toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (int i = 0; i < availability.windows().size(); i++) {
                WeeklyWindow own = availability.windows().get(i);
                if (own.day() == day.getDayOfWeek()) {
                    ownClock.on(day, own.hours(), availability.locationOf(i))
                            .flatMap(window -> common(window, client))
                            .ifPresent(shared::add);
                }
            }
        }
        return shared;
    }

    private static Optional<ZonedWindow> common(ZonedWindow left, ZonedWindow right) {
        ZonedDateTime start = left.start().isAfter(right.start()) ? left.start() : right.start();
        ZonedDateTime end = left.end().isBefore(right.end()) ? left.end() : right.end();
        return start.isBefore(end) ? Optional.of(new ZonedWindow(start, end)) : Optional.empty();
    }

    private static List<ZonedWindow> joined(List<ZonedWindow> windows) {
        List<ZonedWindow> joined = new ArrayList<>();
        for (ZonedWindow next : sorted(windows)) {
            ZonedWindow last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.start().isAfter(last.end())) {
                joined.add(next);
            } else if (next.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new ZonedWindow(last.start(), next.end()));
            }
        }
        return joined;
    }

    private static List<ZonedWindow> sorted(List<ZonedWindow> windows) {
        return windows.stream()
                .sorted(Comparator.comparing(window -> window.start().toInstant()))
                .toList();
    }
}
