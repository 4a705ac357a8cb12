package io.github.fairquote.core.proposal;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;

/** Takes the dates of a story in its order and refuses the first that goes back. */
final class StageDates {
    private String lastName = "";
    private LocalDate last = LocalDate.MIN;

    void next(String name, LocalDate date) {
        Check.that(
                !date.isBefore(last),
                ProblemCode.INCONSISTENT,
                name,
                "is before " + lastName + ": " + date + " < " + last);
        lastName = name;
        last = date;
    }
}
