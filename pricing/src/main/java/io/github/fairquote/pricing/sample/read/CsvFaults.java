package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.internal.table.CsvFault;
import io.github.fairquote.pricing.internal.table.CsvTokenizer;
import java.util.List;

/** Faults of a row's form in words. */
final class CsvFaults {
    private CsvFaults() {}

    static Problem problem(CsvFault fault, FormatRules format, List<String> names) {
        Location place = fault.field() < names.size()
                ? Problems.field(fault.line(), names.get(fault.field()))
                : Problems.line(fault.line());
        return switch (fault.code()) {
            case FIELD_TOO_LONG ->
                Problems.limit(
                        fault.code(),
                        tooLong(format),
                        place,
                        "csv.field",
                        format.limits().field());
            case TOO_MANY_COLUMNS ->
                Problems.limit(
                        fault.code(),
                        "the row has more than " + format.limits().columns() + " columns",
                        place,
                        "csv.columns",
                        format.limits().columns());
            default -> Problem.error(fault.code(), quote(fault), place);
        };
    }

    private static String tooLong(FormatRules format) {
        return "the field has more than " + format.limits().field()
                + " characters; a closing quote may be missing, or the file may not be a table";
    }

    private static String quote(CsvFault fault) {
        if (fault.code() == ProblemCode.STRAY_QUOTE) {
            return "a quote stands inside a field that does not begin with one";
        }
        return fault.code() == ProblemCode.UNCLOSED_QUOTE
                ? "the quoted field that opens here does not end properly"
                : "text stands behind a closing quote: " + Quoted.of(Character.toString(fault.found()));
    }

    /** What to tell when the lines behind a fault are not read any more. */
    static Problem stopped(long line, FormatRules format) {
        long most = (long) format.limits().field() * CsvTokenizer.SKIPPED_FIELDS;
        return Problems.limit(
                ProblemCode.FIELD_TOO_LONG,
                "reading ended here: the faulty line does not end within " + most + " characters",
                Problems.line(line),
                "csv.line",
                most);
    }
}
