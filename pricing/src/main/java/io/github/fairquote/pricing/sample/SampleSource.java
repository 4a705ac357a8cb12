package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.sample.read.Reading;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Samples that can be read once, opened by {@link SampleReader#open}.
 *
 * <p>The underlying reader or stream is never closed: whoever opened it does that. To be used by one thread.
 */
public final class SampleSource {
    private final Reading reading;
    private final AtomicBoolean used = new AtomicBoolean();

    SampleSource(Reading reading) {
        this.reading = reading;
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
        use();
        return reading.read();
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
        use();
        return reading.forEach(samples, problems);
    }

    private void use() {
        if (used.getAndSet(true)) {
            throw new AlreadyReadException();
        }
    }
}
