package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.internal.table.TextFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Samples that can be read once, opened by {@link SampleReader#open}.
 *
 * <p>The underlying reader or stream is never closed: whoever opened it does that. To be used by one thread.
 */
public final class SampleSource {
    private final SampleReader.Settings settings;
    private final LongFunction<TextFeed> feed;
    private final AtomicBoolean used = new AtomicBoolean();

    SampleSource(SampleReader.Settings settings, LongFunction<TextFeed> feed) {
        this.settings = settings;
        this.feed = feed;
    }

    /**
     * Reads everything.
     *
     * <p>The good rows, beside everything that was wrong with the others. No value at all if there was no row to read: an empty
     * source, a broken header, no row below it. Of very many problems the first are listed and the rest is counted in a last one,
     * TOO_MANY_PROBLEMS.
     *
     * @return the samples in their order, and the problems in the order of their places
     * @throws AlreadyReadException if the source was read before
     */
    public Partial<List<RateSample>> read() {
        SampleLimits limits = settings.format().limits();
        RowReader reader = open(limits.size());
        ProblemLog log = new ProblemLog(limits.problems(), settings.form().limit("problems"));
        Tally tally = new Tally(settings, log);
        List<RateSample> samples = new ArrayList<>();
        while (tally.rows() < limits.rows() && tally.next(reader)) {
            tally.sample().ifPresent(samples::add);
        }
        if (tally.rows() == limits.rows()) {
            tally.expectEnd(reader, limits.rows());
        }
        return tally.rows() == 0 ? Partial.failed(log.problems()) : Partial.of(samples, log.problems());
    }

    /**
     * Reads row by row in constant memory: however many rows there are, none is kept.
     *
     * @param samples takes each good row
     * @param problems takes each problem in the order of places, without any cap
     * @return the account; look at {@link ReadSummary#reachedEnd()} and {@link ReadSummary#rejected()} before relying on the rows
     * @throws AlreadyReadException if the source was read before
     */
    public ReadSummary forEach(Consumer<? super RateSample> samples, Consumer<? super Problem> problems) {
        Objects.requireNonNull(samples, "samples");
        Objects.requireNonNull(problems, "problems");
        RowReader reader = open(Long.MAX_VALUE);
        Tally tally = new Tally(settings, problems);
        while (tally.next(reader)) {
            tally.sample().ifPresent(samples);
        }
        return tally.summary(reader.reachedEnd());
    }

    private RowReader open(long sizeLimit) {
        if (used.getAndSet(true)) {
            throw new AlreadyReadException();
        }
        return settings.form().rows(settings.format(), feed.apply(sizeLimit), sizeLimit);
    }
}
