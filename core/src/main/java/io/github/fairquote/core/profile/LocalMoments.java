package io.github.fairquote.core.profile;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts local times of one zone onto the time line, as Java does: a time that a clock change skips moves forward by its length,
 * a time that occurs twice is the earlier one. Each such time leaves a warning.
 */
final class LocalMoments {
    private final ZoneId zone;
    private final List<Problem> warnings = new ArrayList<>();

    LocalMoments(ZoneId zone) {
        this.zone = zone;
    }

    /** The window on that date; empty if a clock change leaves nothing of it. */
    Optional<ZonedWindow> on(LocalDate date, DailyWindow window, Location location) {
        LocalDate endDate = window.endsWithDay() ? date.plusDays(1) : date;
        ZonedDateTime start = moment(date.atTime(window.start()), location);
        ZonedDateTime end = moment(endDate.atTime(window.end()), location);
        return end.isAfter(start) ? Optional.of(new ZonedWindow(start, end)) : Optional.empty();
    }

    List<Problem> warnings() {
        return warnings;
    }

    private ZonedDateTime moment(LocalDateTime local, Location location) {
        ZonedDateTime moment = local.atZone(zone);
        int offsets = zone.getRules().getValidOffsets(local).size();
        if (offsets != 1) {
            warnings.add(warning(local, moment, offsets > 1 ? "occurs twice" : "does not occur", location));
        }
        return moment;
    }

    private Problem warning(LocalDateTime local, ZonedDateTime taken, String how, Location location) {
        return Problem.builder()
                .code(ProblemCode.AMBIGUOUS_LOCAL_TIME)
                .severity(Severity.WARNING)
                .message(local + " " + how + " in " + zone + "; taken as " + taken.toOffsetDateTime())
                .location(location)
                .putFact("value", local.toString())
                .putFact("zone", zone.getId())
                .putFact("taken", taken.toOffsetDateTime().toString())
                .build();
    }
}
