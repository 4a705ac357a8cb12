package io.github.fairquote.pricing.funnel;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.internal.table.CsvFault;
import io.github.fairquote.pricing.internal.table.CsvRow;
import io.github.fairquote.pricing.internal.table.CsvTokenizer;
import io.github.fairquote.pricing.internal.table.TextFaultException;
import io.github.fairquote.pricing.internal.table.TextFeed;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads proposals from a table: CSV by RFC 4180 in UTF-8, commas between fields, the first row naming the columns.
 *
 * <p>{@code id} and {@code sent} must be there. {@code niche}, {@code variant}, {@code profile}, {@code connects}, {@code boost},
 * {@code viewed}, {@code replied}, {@code interviewed}, {@code hired}, {@code end} and {@code ended} may; other columns are left
 * alone with a warning. Days are written 2026-11-23. A stage holds its day, {@code yes} if the day is not known, or nothing or
 * {@code no}; {@code end} holds a word such as {@code job-closed}. A bad row is a located problem and costs only itself.
 * Thread-safe.
 */
public final class ProposalReader {
    private static final long SIZE_LIMIT = 64L * 1024 * 1024;
    private static final int COLUMN_LIMIT = 200;
    private static final int FIELD_LIMIT = 16 * 1024;
    private static final String OTHER_DELIMITERS = ";\t|";

    private final CsvTokenizer tokenizer;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ProposalRecord> proposals = new ArrayList<>();
    private final Map<ProposalColumn, Integer> columns = new EnumMap<>(ProposalColumn.class);
    private final Set<String> ids = new HashSet<>();
    private List<String> header = List.of();

    private ProposalReader(TextFeed feed) {
        this.tokenizer = new CsvTokenizer(feed, ',', COLUMN_LIMIT, FIELD_LIMIT);
    }

    /**
     * Reads a table.
     *
     * @param table the table in UTF-8, at most 64 MiB; it stays open
     * @return the good rows in the table's order, and the problems of the others with their lines; no value if the header cannot
     *     be understood or no row is good
     */
    public static Partial<List<ProposalRecord>> read(InputStream table) {
        return new ProposalReader(TextFeed.of(table, SIZE_LIMIT)).read();
    }

    private Partial<List<ProposalRecord>> read() {
        try {
            readRows();
        } catch (TextFaultException e) {
            error(e.code(), String.valueOf(e.getMessage()), line(tokenizer.line()));
        } catch (IOException e) {
            error(
                    ProblemCode.READ_FAILED,
                    "the source failed while it was read: " + Quoted.of(String.valueOf(e.getMessage())),
                    line(tokenizer.line()));
        }
        return proposals.isEmpty() ? Partial.failed(problems) : Partial.of(List.copyOf(proposals), problems);
    }

    private void readRows() throws IOException {
        if (!tokenizer.next()) {
            error(ProblemCode.EMPTY_DOCUMENT, "the source holds nothing", line(1));
            return;
        }
        int before = problems.size();
        readHeader(tokenizer.row());
        boolean understood = problems.stream().skip(before).noneMatch(Problem::isError);
        boolean any = false;
        while (understood && tokenizer.next()) {
            any = true;
            readRow(tokenizer.row());
        }
        if (tokenizer.isStopped()) {
            error(
                    ProblemCode.FIELD_TOO_LONG,
                    "reading ended here: the faulty line does not end",
                    line(tokenizer.line()));
        } else if (understood && !any) {
            error(ProblemCode.NO_ROWS, "the table has no row below its header", line(1));
        }
    }

    private void readHeader(CsvRow row) {
        if (row.fault().isPresent()) {
            fault(row.fault().get());
            return;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            names.add(row.field(i));
        }
        header = names;
        Optional<String> delimiter = foreignDelimiter();
        if (delimiter.isPresent()) {
            error(
                    ProblemCode.WRONG_DELIMITER,
                    "columns are not separated by commas but by " + Quoted.of(delimiter.get()),
                    line(row.line()));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            readName(i, row.line());
        }
        for (ProposalColumn column : ProposalColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                error(
                        ProblemCode.MISSING_COLUMN,
                        "the header has no column " + Quoted.of(column.header()),
                        field(row.line(), column.header()));
            }
        }
    }

    private Optional<String> foreignDelimiter() {
        return header.size() > 1
                ? Optional.empty()
                : OTHER_DELIMITERS
                        .chars()
                        .filter(c -> header.get(0).indexOf(c) >= 0)
                        .mapToObj(Character::toString)
                        .findFirst();
    }

    private void readName(int index, long line) {
        String name = header.get(index);
        if (name.isBlank()) {
            error(ProblemCode.BLANK_COLUMN, "column " + (index + 1) + " of the header has no name", line(line));
        } else if (header.indexOf(name) < index) {
            error(ProblemCode.DUPLICATE_COLUMN, "the header has a column twice: " + Quoted.of(name), field(line, name));
        } else {
            Optional<ProposalColumn> known = column(name);
            known.ifPresent(column -> columns.put(column, index));
            if (known.isEmpty()) {
                problems.add(Problem.warning(
                        ProblemCode.UNKNOWN_COLUMN, "the column is not read: " + Quoted.of(name), field(line, name)));
            }
        }
    }

    private static Optional<ProposalColumn> column(String name) {
        for (ProposalColumn column : ProposalColumn.values()) {
            if (column.header().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private void readRow(CsvRow row) {
        if (row.fault().isPresent()) {
            fault(row.fault().get());
        } else if (row.size() != header.size()) {
            error(
                    ProblemCode.FIELD_COUNT,
                    "the row has " + row.size() + " fields, the header " + header.size(),
                    line(row.line()));
        } else {
            new RowReading(row, columns, this::rowProblem).read().ifPresent(proposal -> add(proposal, row.line()));
        }
    }

    private void add(ProposalRecord proposal, long line) {
        if (ids.add(proposal.id())) {
            proposals.add(proposal);
        } else {
            error(
                    ProblemCode.DUPLICATE_ELEMENT,
                    "the id stands twice: " + Quoted.of(proposal.id()),
                    field(line, ProposalColumn.ID.header()));
        }
    }

    private void rowProblem(long line, String name, ProblemCode code, String message) {
        error(code, message, field(line, name));
    }

    private void fault(CsvFault fault) {
        String what = switch (fault.code()) {
            case FIELD_TOO_LONG -> "the field has more than " + FIELD_LIMIT + " characters";
            case TOO_MANY_COLUMNS -> "the row has more than " + COLUMN_LIMIT + " columns";
            case STRAY_QUOTE -> "a quote stands inside a field that does not begin with one";
            case UNCLOSED_QUOTE -> "the quoted field that opens here does not end properly";
            default -> "text stands behind a closing quote";
        };
        error(fault.code(), what, line(fault.line()));
    }

    private void error(ProblemCode code, String message, Location place) {
        problems.add(Problem.error(code, message, place));
    }

    private static Location line(long line) {
        return Location.ofRow((int) line);
    }

    private static Location field(long line, String name) {
        return Location.ofField((int) line, name);
    }
}
