package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.internal.table.TextFeed;
import io.github.fairquote.pricing.sample.read.Form;
import io.github.fairquote.pricing.sample.read.ReaderSettings;
import io.github.fairquote.pricing.sample.read.Reading;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads samples from files of other people: CSV with a header, or JSON Lines.
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
 * <p>JSON Lines hold one object a line with the columns' names as fields: {@code rate}, {@code weight}, {@code jss},
 * {@code reviews} and {@code stars} are numbers, {@code skills} an array of texts, the others texts. A field that is not known is
 * left out; null and empty texts are refused. Surplus fields are told once each, as warnings. Problems have line, JSON pointer
 * and, where something stands in the line, column.
 *
 * <p>Streams are read as UTF-8, bad bytes are NOT_UTF8. Sources are read in blocks and never closed. Readers are immutable and
 * thread-safe; each source is for one thread.
 */
public final class SampleReader {
    private final ReaderSettings settings;

    private SampleReader(ReaderSettings settings) {
        this.settings = settings;
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
        return new SampleReader(new ReaderSettings(Form.CSV, format.rules(), null, null, 0));
    }

    /**
     * Reads JSON Lines with the documented fields.
     *
     * @return the reader
     */
    public static SampleReader jsonLines() {
        return jsonLines(SampleFormat.withDefaults());
    }

    /**
     * Reads JSON Lines of another make.
     *
     * @param format how the objects are laid out; its separators do not matter
     * @return the reader
     */
    public static SampleReader jsonLines(SampleFormat format) {
        Objects.requireNonNull(format, "format");
        return new SampleReader(new ReaderSettings(Form.JSON_LINES, format.rules(), null, null, 0));
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
        return new SampleReader(settings.with(source, settings.progress(), settings.everyRows()));
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
        return new SampleReader(settings.with(settings.source(), progress, everyRows));
    }

    /**
     * Opens characters for one reading. Nothing is read yet.
     *
     * @param reader the characters; never closed
     * @return the source
     */
    public SampleSource open(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return new SampleSource(new Reading(settings, limit -> TextFeed.of(reader, limit)));
    }

    /**
     * Opens UTF-8 bytes for one reading. Nothing is read yet.
     *
     * @param stream the bytes; never closed
     * @return the source
     */
    public SampleSource open(InputStream stream) {
        Objects.requireNonNull(stream, "stream");
        return new SampleSource(new Reading(settings, limit -> TextFeed.of(stream, limit)));
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
}
