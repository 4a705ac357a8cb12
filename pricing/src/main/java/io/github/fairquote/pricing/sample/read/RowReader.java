package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.function.Consumer;

/** Reads one row after the other; never throws for what it reads. Not thread-safe. */
interface RowReader {
    /** What became of a row. */
    enum Outcome {
        /** It is a sample. */
        ACCEPTED,
        /** It is none; at least one error was reported. */
        REJECTED,
        /** There is no further row; everything else that is wrong with the source was reported. */
        END
    }

    /**
     * Reads the next row; not to be called again behind {@link Outcome#END}.
     *
     * @param problems takes what is wrong with it, and at the end with the source as a whole
     * @return what became of it
     */
    Outcome next(Consumer<Problem> problems);

    /** The sample of the row that was accepted last. */
    RateSample sample();

    /** The physical line on which the last row starts, from 1. */
    long line();

    /** How much was taken from the source. */
    long position();

    /** Whether the source was read to its end; asked behind {@link Outcome#END}. */
    boolean reachedEnd();
}
