package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.internal.table.TextFeed;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.ReadSummary;
import io.github.fairquote.pricing.sample.SampleLimits;
import io.github.fairquote.pricing.sample.SampleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** One reading of a source; what it gives {@link SampleSource} says. Used once, by one thread. */
public final class Reading {
    private final ReaderSettings settings;
    private final LongFunction<TextFeed> feed;

    /** Reads what is opened with a limit of its size. */
    public Reading(ReaderSettings settings, LongFunction<TextFeed> feed) {
        this.settings = settings;
        this.feed = feed;
    }

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

    public ReadSummary forEach(Consumer<? super RateSample> samples, Consumer<? super Problem> problems) {
        RowReader reader = open(Long.MAX_VALUE);
        Tally tally = new Tally(settings, problems);
        while (tally.next(reader)) {
            tally.sample().ifPresent(samples);
        }
        return tally.summary(reader.reachedEnd());
    }

    private RowReader open(long sizeLimit) {
        return settings.form().rows(settings.format(), feed.apply(sizeLimit), sizeLimit);
    }
}
