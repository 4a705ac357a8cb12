package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a policy holds.
 *
 * @param from the first day
 * @param until the first day on which it holds no longer, after {@code from}; empty if no end is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"from", "until"})
public record ValidityPeriod(LocalDate from, Optional<LocalDate> until) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException INCONSISTENT if the period is empty
     */
    public ValidityPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new InvalidValueException(
                    ProblemCode.INCONSISTENT, "until", "until is not after " + from + ": " + until.get());
        }
    }

    /**
     * Whether a day lies in the period.
     *
     * @param date the day
     * @return true from {@link #from()} to the day before {@link #until()}
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }

    /**
     * Whether two periods share a day.
     *
     * @param other the other period
     * @return true if at least one day lies in both
     */
    public boolean overlaps(ValidityPeriod other) {
        return contains(other.from) || other.contains(from);
    }

    /** The period in words, such as {@code from 2016-06-21 until 2023-05-03}; not for parsing. */
    @Override
    public String toString() {
        return "from " + from + until.map(day -> " until " + day).orElse("");
    }
}
