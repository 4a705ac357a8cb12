package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.ReadSummary;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.sample.SampleFormat;
import io.github.fairquote.pricing.sample.SampleReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the table of comparables and says what could not be read. */
final class Comparables {
    private static final int LISTED = 5;
    private static final int WARNINGS = 100;

    private final Arguments arguments;
    private final Page page;

    Comparables(Arguments arguments, Page page) {
        this.arguments = arguments;
        this.page = page;
    }

    /**
     * Reads a table.
     *
     * @throws UsageProblem if nothing of it can be used, or with --strict if anything can't
     */
    List<RateSample> read(InputStream table, String name) throws UsageProblem {
        List<RateSample> samples = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ReadSummary summary =
                SampleReader.csv(format()).named(name).forEach(table, samples::add, problem -> keep(problems, problem));
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (samples.isEmpty() || !summary.reachedEnd() || (arguments.strict && summary.errors() > 0)) {
            long more = summary.errors() - 1;
            throw new UsageProblem(errors.get(0) + (more > 0 ? " (and " + more + " more)" : ""));
        }
        page.line("  " + samples.size() + " read from " + name + ", " + summary.rejected()
                + (summary.rejected() == 1 ? " row" : " rows") + " left out");
        errors.forEach(page::warning);
        if (summary.errors() > errors.size()) {
            page.warning("and " + (summary.errors() - errors.size()) + " more like these");
        }
        warnings(problems);
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

    private SampleFormat format() throws UsageProblem {
        SampleFormat format = SampleFormat.withDefaults();
        for (Map.Entry<String, String> entry : arguments.columns.entrySet()) {
            format = mapped(format, column(entry.getKey()), entry.getValue());
        }
        return arguments.currency.map(format::withCurrency).orElse(format);
    }

    private static SampleFormat mapped(SampleFormat format, SampleColumn column, String name) throws UsageProblem {
        try {
            return format.withColumn(column, name);
        } catch (InvalidValueException e) {
            throw new UsageProblem("Invalid value for option '--column': " + e.getMessage());
        }
    }

    private static SampleColumn column(String name) throws UsageProblem {
        for (SampleColumn column : SampleColumn.values()) {
            if (column.header().equals(name)) {
                return column;
            }
        }
        throw new UsageProblem("Invalid value for option '--column': '" + name + "' is none of "
                + Arrays.stream(SampleColumn.values()).map(SampleColumn::header).collect(Collectors.joining(", ")));
    }

    private void warnings(List<Problem> problems) {
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
