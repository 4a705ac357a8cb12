package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.internal.table.TextFeed;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads samples from files of other people: CSV with a header.
 *
 * <p>Strict: every row becomes a sample or a located problem, a file is never taken for whole when it is not, and what is wrong
 * with a row costs that row only. Rows in are rows out plus rows reported. Positions are physical lines, from 1; empty lines are
 * skipped but counted. A source that fails on the way ends the reading with the problem READ_FAILED instead of an exception; the
 * interrupt flag of the thread is kept.
 *
 * <p>Tables are RFC 4180: fields in double quotes may hold the delimiter, line ends and doubled quotes; rows end with LF, CR or
 * CRLF; a byte order mark is skipped. A quoted field that does not end properly costs the lines up to the one on which it opens,
 * and reading goes on below it.
 *
 * <p>Streams are read as UTF-8, bad bytes are NOT_UTF8. Sources are read in blocks and never closed. Readers are immutable and
 * thread-safe; each source is for one thread.
 */
public final class SampleReader {
    private final Settings settings;
    private final Form form;

    private SampleReader(Settings settings, Form form) {
        this.settings = settings;
        this.form = form;
    }

    /**
     * Reads CSV with the documented header.
     *
     * @return the reader
     */
    public static SampleReader csv() {
        return csv(SampleFormat.withDefaults());
    }

    /**
     * Reads CSV of another make.
     *
     * @param format how the file is laid out
     * @return the reader
     */
    public static SampleReader csv(SampleFormat format) {
        Objects.requireNonNull(format, "format");
        return new SampleReader(new Settings(format, null, null, 0), Form.CSV);
    }

    /**
     * Names the source in the location of every problem.
     *
     * @param source the name, such as that of the file, not blank
     * @return the changed copy
     * @throws InvalidValueException BLANK_TEXT
     */
    public SampleReader named(String source) {
        Check.notBlank("source", Objects.requireNonNull(source, "source"));
        return new SampleReader(new Settings(format(), source, settings.progress, settings.everyRows), form);
    }

    /**
     * Tells how far reading has come.
     *
     * @param everyRows after how many rows each, at least 1
     * @param progress told each time, and once more at the end
     * @return the changed copy
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public SampleReader withProgress(int everyRows, ReadProgress progress) {
        Check.inRange("everyRows", everyRows, 1, Integer.MAX_VALUE);
        Objects.requireNonNull(progress, "progress");
        return new SampleReader(new Settings(format(), settings.source, progress, everyRows), form);
    }

    /**
     * Opens characters for one reading. Nothing is read yet.
     *
     * @param reader the characters; never closed
     * @return the source
     */
    public SampleSource open(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return new SampleSource(settings, limit -> form.rows(format(), TextFeed.of(reader, limit), limit));
    }

    /**
     * Opens UTF-8 bytes for one reading. Nothing is read yet.
     *
     * @param stream the bytes; never closed
     * @return the source
     */
    public SampleSource open(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return new SampleSource(settings, limit -> form.rows(format(), TextFeed.of(stream, limit), limit));
    }

    /**
     * Reads everything, see {@link SampleSource#read()}.
     *
     * @param reader the characters; never closed
     * @return the samples in their order, and the problems in the order of their places
     */
    public Partial<List<RateSample>> read(Reader reader) {
        return open(reader).read();
    }

    /**
     * Reads everything, see {@link SampleSource#read()}.
     *
     * @param stream UTF-8 bytes; never closed
     * @return the samples in their order, and the problems in the order of their places
     */
    public Partial<List<RateSample>> read(InputStream stream) {
        return open(stream).read();
    }

    /**
     * Reads row by row in constant memory, see {@link SampleSource#forEach}.
     *
     * @param reader the characters; never closed
     * @param samples takes each good row
     * @param problems takes each problem
     * @return the account
     */
    public ReadSummary forEach(
            Reader reader, Consumer<? super RateSample> samples, Consumer<? super Problem> problems) {
        return open(reader).forEach(samples, problems);
    }

    /**
     * Reads row by row in constant memory, see {@link SampleSource#forEach}.
     *
     * @param stream UTF-8 bytes; never closed
     * @param samples takes each good row
     * @param problems takes each problem
     * @return the account
     */
    public ReadSummary forEach(
            InputStream stream, Consumer<? super RateSample> samples, Consumer<? super Problem> problems) {
        return open(stream).forEach(samples, problems);
    }

    private SampleFormat format() {
        return settings.format;
    }

    /** How rows are written. */
    private enum Form {
        CSV {
            @Override
            RowReader rows(SampleFormat format, TextFeed feed, long sizeLimit) {
                return new CsvRows(format, feed, sizeLimit);
            }
        };

        abstract RowReader rows(SampleFormat format, TextFeed feed, long sizeLimit);
    }

    /**
     * What a reader hands to its sources.
     *
     * @param format how the file is laid out
     * @param source the source's name, if it has one
     * @param progress who is told, if anyone
     * @param everyRows after how many rows each
     */
    record Settings(
            SampleFormat format,
            @Nullable String source,
            @Nullable ReadProgress progress,
            int everyRows) {
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
}
