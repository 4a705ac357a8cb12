package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.pricing.internal.table.CsvFault;
import io.github.fairquote.pricing.internal.table.CsvRow;
import io.github.fairquote.pricing.sample.SampleColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the first row of a table: everything must be right there, or no row below it can be understood. */
final class CsvHeaderReader {
    /** What tables are separated by; {@code sep=;} and the like are lines for a spreadsheet program. */
    private static final String DELIMITERS = ",;\t|";

    private static final String SEPARATOR_LINE = "sep=";

    /** Longer names are no near miss of anything. */
    private static final int LONGEST = 200;

    private final FormatRules format;
    private final CsvRow row;
    private final Consumer<Problem> problems;
    private final List<String> names = new ArrayList<>();
    private boolean failed;

    private CsvHeaderReader(FormatRules format, CsvRow row, Consumer<Problem> problems) {
        this.format = format;
        this.row = row;
        this.problems = problems;
    }

    static Optional<CsvHeader> read(FormatRules format, CsvRow row, Consumer<Problem> problems) {
        return new CsvHeaderReader(format, row, problems).read();
    }

    private Optional<CsvHeader> read() {
        for (int i = 0; i < row.size(); i++) {
            names.add(row.field(i));
        }
        Optional<String> delimiter = foreignDelimiter();
        if (delimiter.isPresent()) {
            error(wrongDelimiter(delimiter.get()));
        } else if (row.fault().isPresent()) {
            error(CsvFaults.problem(row.fault().get(), format, List.of()));
        } else {
            checkNames();
            checkColumns();
            warnOfSurplus();
        }
        return failed ? Optional.empty() : Optional.of(new CsvHeader(List.copyOf(names), indexes()));
    }

    private void error(Problem problem) {
        failed = true;
        problems.accept(problem);
    }

    private Problem wrongDelimiter(String found) {
        return Problem.builder()
                .code(ProblemCode.WRONG_DELIMITER)
                .message("columns are not separated by " + Quoted.of(Character.toString(format.delimiter()))
                        + " but by " + Quoted.of(found))
                .location(Problems.line(row.line()))
                .putFact(Problems.EXPECTED, Character.toString(format.delimiter()))
                .putFact(Problems.ACTUAL, found)
                .build();
    }

    private Optional<String> foreignDelimiter() {
        String first = names.get(0);
        if (first.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())) {
            return Optional.of(SEPARATOR_LINE);
        }
        int behindQuote = row.fault().map(CsvFault::found).orElse(-1);
        if (behindQuote >= 0 && DELIMITERS.indexOf(behindQuote) >= 0) {
            return Optional.of(Character.toString(behindQuote));
        }
        return row.fault().isPresent() ? Optional.empty() : betterDelimiter();
    }

    /** The delimiter that would find more of the names, or any at all where ours finds none in a single column. */
    private Optional<String> betterDelimiter() {
        int most = known(format.delimiter());
        Optional<String> best = Optional.empty();
        for (int i = 0; i < DELIMITERS.length(); i++) {
            char candidate = DELIMITERS.charAt(i);
            int found = known(candidate);
            boolean only = names.size() == 1 && best.isEmpty() && names.get(0).indexOf(candidate) >= 0;
            if (candidate != format.delimiter() && (found > most || only)) {
                most = Math.max(most, found);
                best = Optional.of(Character.toString(candidate));
            }
        }
        return best;
    }

    private int known(char delimiter) {
        String line = String.join(Character.toString(format.delimiter()), names);
        Set<String> cells = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == delimiter) {
                cells.add(line.substring(start, i));
                start = i + 1;
            }
        }
        int known = 0;
        for (SampleColumn column : SampleColumn.values()) {
            known += format.column(column).filter(cells::contains).isPresent() ? 1 : 0;
        }
        return known;
    }

    private void checkNames() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isBlank()) {
                error(blank(i));
            } else if (!seen.add(name)) {
                error(Problem.error(
                        ProblemCode.DUPLICATE_COLUMN,
                        "the header has a column twice: " + Quoted.of(name),
                        Problems.field(row.line(), name)));
            }
        }
    }

    private Problem blank(int index) {
        Location place = Location.builder()
                .line(Problems.line(row.line()).line().orElseThrow())
                .index(index)
                .build();
        return Problem.builder()
                .code(ProblemCode.BLANK_COLUMN)
                .message("column " + (index + 1) + " of the header has no name")
                .location(place)
                .putFact("column", Integer.toString(index + 1))
                .build();
    }

    private void checkColumns() {
        for (SampleColumn column : SampleColumn.values()) {
            String name = format.column(column).orElse("");
            if (format.mustHave(column) && !names.contains(name)) {
                error(missing(name));
            }
        }
    }

    private Problem missing(String name) {
        Problem.Builder problem = Problem.builder()
                .code(ProblemCode.MISSING_COLUMN)
                .message("the header has no column " + Quoted.of(name))
                .location(Problems.field(row.line(), name));
        suggestion(name).ifPresent(found -> problem.putFact(Problem.SUGGESTION, Problems.cut(found)));
        return problem.build();
    }

    /** A column that differs in case, blanks or signs only, else one that begins with the name. */
    private Optional<String> suggestion(String name) {
        String wanted = folded(name);
        List<String> likely = names.stream().filter(n -> n.length() <= LONGEST).toList();
        Optional<String> same =
                likely.stream().filter(n -> folded(n).equals(wanted)).findFirst();
        return same.or(() -> likely.stream()
                .filter(n -> !wanted.isEmpty() && folded(n).startsWith(wanted))
                .findFirst());
    }

    private static String folded(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private void warnOfSurplus() {
        Map<SampleColumn, Integer> read = indexes();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isBlank() && !read.containsValue(i) && !format.isIgnored(name)) {
                problems.accept(Problem.builder()
                        .code(ProblemCode.UNKNOWN_COLUMN)
                        .severity(Severity.WARNING)
                        .message("the column is not read: " + Quoted.of(name))
                        .location(Problems.field(row.line(), name))
                        .build());
            }
        }
    }

    private Map<SampleColumn, Integer> indexes() {
        Map<SampleColumn, Integer> indexes = new EnumMap<>(SampleColumn.class);
        for (SampleColumn column : SampleColumn.values()) {
            format.column(column)
                    .map(names::indexOf)
                    .filter(index -> index >= 0)
                    .ifPresent(index -> indexes.put(column, index));
        }
        return Collections.unmodifiableMap(indexes);
    }
}
