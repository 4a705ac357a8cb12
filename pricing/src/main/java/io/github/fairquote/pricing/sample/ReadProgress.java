package io.github.fairquote.pricing.sample;

/**
 * Told from time to time how far reading has come.
 *
 * <p>Called on the reading thread. An exception that it throws ends the reading and reaches the caller as it is: that is the way
 * to cancel.
 */
@FunctionalInterface
public interface ReadProgress {
    /**
     * Reading has come this far.
     *
     * @param rows the rows read, bad ones included
     * @param position what was taken from the source: bytes of a stream, UTF-16 units of a reader; a few thousand ahead of the
     *     rows, because sources are read in blocks
     */
    void at(long rows, long position);
}
