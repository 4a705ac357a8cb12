package io.github.fairquote.examples.recipes.console;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.ReadSummary;
import io.github.fairquote.pricing.sample.SampleFormat;
import io.github.fairquote.pricing.sample.SampleReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The table of comparables: the options that name and describe it, and the reading of it that says what could not be read. */
public final class ComparablesTable {
    private static final int LISTED = 5;
    private static final int WARNINGS = 100;

    @Option(
            names = {"-c", "--comparables"},
            paramLabel = "FILE",
            description = "Observed rates of comparable freelancers, as CSV.")
    private Optional<Path> comparables = Optional.empty();

    @Mixin
    private TableFormat format = new TableFormat();

    @Option(names = "--strict", description = "Stop at the first bad row. Without it bad rows are listed and left out.")
    private boolean strict;

    /**
     * The file, if the command line names one.
     *
     * @return the file
     */
    public Optional<Path> comparables() {
        return comparables;
    }

    /**
     * How the table is made.
     *
     * @return the format that the options describe
     * @throws UsageProblem if an option names no column
     */
    public SampleFormat format() throws UsageProblem {
        return format.format();
    }

    /**
     * Reads the table, and reports how much of it could be read, every error and every warning.
     *
     * @param page gets the report
     * @return the reading; it refuses a table of which nothing can be used, or with --strict one of which anything can't
     */
    public InputFiles.Reading<List<RateSample>> reading(Page page) {
        return (stream, name) -> read(stream, name, page);
    }

    private List<RateSample> read(InputStream table, String name, Page page) throws UsageProblem {
        List<RateSample> samples = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ReadSummary summary = SampleReader.csv(format.format())
                .named(name)
                .forEach(table, samples::add, problem -> keep(problems, problem));
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (samples.isEmpty() || !summary.reachedEnd() || (strict && summary.errors() > 0)) {
            long more = summary.errors() - 1;
            throw new UsageProblem(errors.get(0) + (more > 0 ? " (and " + more + " more)" : ""));
        }
        page.line("  " + samples.size() + " read from " + name + ", " + summary.rejected()
                + (summary.rejected() == 1 ? " row" : " rows") + " left out");
        errors.forEach(page::warning);
        if (summary.errors() > errors.size()) {
            page.warning("and " + (summary.errors() - errors.size()) + " more like these");
        }
        warnings(problems, page);
        return samples;
    }

    /** Keeps the first problems only: a bad file of ten million rows has ten million of them. */
    private static void keep(List<Problem> kept, Problem problem) {
        if (kept.stream()
                        .filter(other -> other.severity() == problem.severity())
                        .count()
                < limit(problem)) {
            kept.add(problem);
        }
    }

    private static int limit(Problem problem) {
        return problem.isError() ? LISTED : WARNINGS;
    }

    private static void warnings(List<Problem> problems, Page page) {
        List<String> unread = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.code() == ProblemCode.UNKNOWN_COLUMN) {
                unread.add(problem.location().field().orElse("?"));
            } else if (!problem.isError()) {
                page.warning(problem);
            }
        }
        if (!unread.isEmpty()) {
            page.wrapped("  columns not read: ", "    ", String.join(", ", unread));
        }
    }
}
