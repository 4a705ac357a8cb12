package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.sample.ReadProgress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader hands to its sources.
 *
 * @param form how rows are written
 * @param format how the file is laid out
 * @param source the source's name, if it has one
 * @param progress who is told, if anyone
 * @param everyRows after how many rows each
 */
public record ReaderSettings(
        Form form,
        FormatRules format,
        @Nullable String source,
        @Nullable ReadProgress progress,
        int everyRows) {
    public ReaderSettings with(@Nullable String name, @Nullable ReadProgress told, int every) {
        return new ReaderSettings(form, format, name, told, every);
    }

    void passed(long rows, long position) {
        if (progress != null && rows % everyRows == 0) {
            progress.at(rows, position);
        }
    }

    void finished(long rows, long position) {
        if (progress != null) {
            progress.at(rows, position);
        }
    }

    Problem named(Problem problem) {
        return Optional.ofNullable(source)
                .map(name -> Problem.builder()
                        .code(problem.code())
                        .severity(problem.severity())
                        .message(problem.message())
                        .location(problem.location().in(name))
                        .putAllFacts(problem.facts())
                        .build())
                .orElse(problem);
    }
}
