package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.json.JsonLimits;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.internal.table.CsvTokenizer;
import io.github.fairquote.pricing.internal.table.LineReader;
import io.github.fairquote.pricing.internal.table.TextFeed;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The objects of JSON Lines. */
final class JsonRows implements RowReader {
    private static final int DEPTH = 8;
    private static final int LONGEST_LINE = 64_000_000;
    private static final int BYTES_PER_UNIT = 3;

    private final long sizeLimit;
    private final TextFeed feed;
    private final int lineLimit;
    private final int skipLimit;
    private final LineReader lines;
    private final JsonFields fields;
    private final DocumentReader<Optional<RateSample>> documents;
    private @Nullable RateSample sample;
    private long rows;
    private boolean reachedEnd;

    JsonRows(FormatRules format, TextFeed feed, long sizeLimit) {
        SampleLimits limits = format.limits();
        this.sizeLimit = sizeLimit;
        this.feed = feed;
        this.lineLimit = (int) Math.min(LONGEST_LINE, (long) limits.field() * limits.columns());
        this.skipLimit = limits.field() * CsvTokenizer.SKIPPED_FIELDS;
        this.lines = new LineReader(feed, lineLimit, skipLimit);
        this.fields = new JsonFields(format);
        this.documents = DocumentReader.of(fields)
                .with(JsonLimits.builder()
                        .bytes(lineLimit * BYTES_PER_UNIT)
                        .depth(DEPTH)
                        .text(limits.field())
                        .build());
    }

    @Override
    public Outcome next(Consumer<Problem> problems) {
        try {
            if (lines.next()) {
                rows++;
                return row(problems);
            }
            finish(problems);
        } catch (IOException e) {
            problems.accept(Problems.ofSource(e, lines.line(), "jsonl.size", sizeLimit));
        } catch (UncheckedIOException e) {
            problems.accept(Problems.ofSource(e, lines.line(), "jsonl.size", sizeLimit));
        }
        return Outcome.END;
    }

    private Outcome row(Consumer<Problem> problems) {
        if (lines.isTooLong()) {
            problems.accept(Problems.limit(
                    ProblemCode.FIELD_TOO_LONG,
                    "the line has more than " + lineLimit + " characters",
                    Problems.line(line()),
                    "jsonl.line",
                    lineLimit));
            return Outcome.REJECTED;
        }
        fields.begin(line());
        Partial<Optional<RateSample>> read = documents.read(lines.text(), (int) Math.min(line(), Integer.MAX_VALUE));
        read.problems().forEach(problems);
        fields.beside().forEach(problems);
        boolean lost = read.hasErrors() || fields.beside().stream().anyMatch(Problem::isError);
        sample = lost ? null : read.value().flatMap(value -> value).orElse(null);
        return sample == null ? Outcome.REJECTED : Outcome.ACCEPTED;
    }

    private void finish(Consumer<Problem> problems) {
        reachedEnd = !lines.isStopped();
        if (!reachedEnd) {
            problems.accept(Problems.limit(
                    ProblemCode.FIELD_TOO_LONG,
                    "reading ended here: the line does not end within " + skipLimit + " more characters",
                    Problems.line(line()),
                    "jsonl.line",
                    lineLimit));
        } else if (rows == 0) {
            problems.accept(Problems.nothing());
        }
    }

    @Override
    public RateSample sample() {
        return Objects.requireNonNull(sample, "sample");
    }

    @Override
    public long line() {
        return lines.started();
    }

    @Override
    public long position() {
        return feed.position();
    }

    @Override
    public boolean reachedEnd() {
        return reachedEnd;
    }
}
