package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.ReadSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts rows and problems while they pass. Not thread-safe. */
final class Tally {
    private final ReaderSettings settings;
    private final Consumer<? super Problem> problems;
    private Optional<RateSample> sample = Optional.empty();
    private long rows;
    private long accepted;
    private long errors;
    private long warnings;

    Tally(ReaderSettings settings, Consumer<? super Problem> problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Reads a row; false at the end. */
    boolean next(RowReader reader) {
        RowReader.Outcome outcome = reader.next(this::report);
        if (outcome == RowReader.Outcome.END) {
            settings.finished(rows, reader.position());
            return false;
        }
        rows++;
        boolean good = outcome == RowReader.Outcome.ACCEPTED;
        sample = good ? Optional.of(reader.sample()) : Optional.empty();
        accepted += good ? 1 : 0;
        settings.passed(rows, reader.position());
        return true;
    }

    /** The row's sample, unless it was rejected. */
    Optional<RateSample> sample() {
        return sample;
    }

    long rows() {
        return rows;
    }

    /** Refuses a further row, whatever it holds. */
    void expectEnd(RowReader reader, long rowLimit) {
        List<Problem> ofNext = new ArrayList<>();
        if (reader.next(ofNext::add) == RowReader.Outcome.END) {
            ofNext.forEach(this::report);
            settings.finished(rows, reader.position());
        } else {
            report(Problems.limit(
                    ProblemCode.TOO_MANY_ROWS,
                    "the table has more than " + rowLimit + " rows; this one and those below it were not read",
                    Problems.line(reader.line()),
                    settings.form().limit("rows"),
                    rowLimit));
        }
    }

    ReadSummary summary(boolean reachedEnd) {
        return ReadSummary.builder()
                .rows(rows)
                .accepted(accepted)
                .rejected(rows - accepted)
                .errors(errors)
                .warnings(warnings)
                .reachedEnd(reachedEnd)
                .build();
    }

    private void report(Problem problem) {
        errors += problem.isError() ? 1 : 0;
        warnings += problem.isError() ? 0 : 1;
        problems.accept(settings.named(problem));
    }
}
