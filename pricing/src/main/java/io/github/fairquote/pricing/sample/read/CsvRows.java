package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.internal.table.CsvRow;
import io.github.fairquote.pricing.internal.table.CsvTokenizer;
import io.github.fairquote.pricing.internal.table.TextFeed;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.sample.SampleLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV table. */
final class CsvRows implements RowReader {
    private final FormatRules format;
    private final long sizeLimit;
    private final TextFeed feed;
    private final CsvTokenizer tokenizer;
    private final SampleMapper mapper;
    private @Nullable CsvHeader header;
    private @Nullable RateSample sample;
    private long headerLine;
    private long rows;
    private boolean reachedEnd;

    CsvRows(FormatRules format, TextFeed feed, long sizeLimit) {
        this.format = format;
        this.sizeLimit = sizeLimit;
        this.feed = feed;
        SampleLimits limits = format.limits();
        this.tokenizer = new CsvTokenizer(feed, format.delimiter(), limits.columns(), limits.field());
        this.mapper = new SampleMapper(format);
    }

    @Override
    public Outcome next(Consumer<Problem> problems) {
        try {
            return advance(problems);
        } catch (IOException e) {
            problems.accept(Problems.ofSource(e, tokenizer.line(), "csv.size", sizeLimit));
        } catch (UncheckedIOException e) {
            problems.accept(Problems.ofSource(e, tokenizer.line(), "csv.size", sizeLimit));
        }
        return Outcome.END;
    }

    private Outcome advance(Consumer<Problem> problems) throws IOException {
        if (header == null && !readHeader(problems)) {
            return Outcome.END;
        }
        if (!tokenizer.next()) {
            finish(problems);
            return Outcome.END;
        }
        rows++;
        return row(Objects.requireNonNull(header), problems);
    }

    private boolean readHeader(Consumer<Problem> problems) throws IOException {
        if (!tokenizer.next()) {
            problems.accept(Problems.nothing());
            return false;
        }
        headerLine = tokenizer.row().line();
        header = CsvHeaderReader.read(format, tokenizer.row(), problems).orElse(null);
        return header != null;
    }

    private void finish(Consumer<Problem> problems) {
        reachedEnd = !tokenizer.isStopped();
        if (!reachedEnd) {
            problems.accept(CsvFaults.stopped(tokenizer.line(), format));
        } else if (rows == 0) {
            problems.accept(Problem.error(
                    ProblemCode.NO_ROWS, "the table has no row below its header", Problems.line(headerLine)));
        }
    }

    private Outcome row(CsvHeader columns, Consumer<Problem> problems) {
        CsvRow row = tokenizer.row();
        if (row.fault().isPresent()) {
            problems.accept(CsvFaults.problem(row.fault().get(), format, columns.names()));
            return Outcome.REJECTED;
        }
        if (row.size() != columns.size()) {
            problems.accept(fieldCount(columns.size(), row.size()));
            return Outcome.REJECTED;
        }
        Optional<RateSample> mapped = mapper.map(new Fields(columns, row), problems);
        sample = mapped.orElse(null);
        return mapped.isPresent() ? Outcome.ACCEPTED : Outcome.REJECTED;
    }

    private Problem fieldCount(int expected, int actual) {
        return Problem.builder()
                .code(ProblemCode.FIELD_COUNT)
                .message("the row has " + actual + " fields, the header " + expected)
                .location(Problems.line(line()))
                .putFact(Problems.EXPECTED, Integer.toString(expected))
                .putFact(Problems.ACTUAL, Integer.toString(actual))
                .build();
    }

    @Override
    public RateSample sample() {
        return Objects.requireNonNull(sample, "sample");
    }

    @Override
    public long line() {
        return tokenizer.row().line();
    }

    @Override
    public long position() {
        return feed.position();
    }

    @Override
    public boolean reachedEnd() {
        return reachedEnd;
    }

    private final class Fields implements RowFields {
        private final CsvHeader columns;
        private final CsvRow row;

        Fields(CsvHeader columns, CsvRow row) {
            this.columns = columns;
            this.row = row;
        }

        @Override
        public String text(SampleColumn column) {
            Integer index = columns.index(column);
            return index == null || row.isEmpty(index) ? "" : row.field(index);
        }

        @Override
        public List<String> skills() {
            String text = text(SampleColumn.SKILLS);
            List<String> skills = new ArrayList<>();
            int start = 0;
            for (int end = text.indexOf(format.listSeparator()); end >= 0; ) {
                skills.add(text.substring(start, end));
                start = end + 1;
                end = text.indexOf(format.listSeparator(), start);
            }
            skills.add(text.substring(start));
            return skills;
        }

        @Override
        public Location place(SampleColumn column) {
            return Problems.field(row.line(), format.column(column).orElse(column.header()));
        }
    }
}
