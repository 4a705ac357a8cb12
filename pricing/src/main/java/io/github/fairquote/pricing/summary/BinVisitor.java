package io.github.fairquote.pricing.summary;

/** Receives what a {@link RateSummary} counted, bin by bin. */
@FunctionalInterface
public interface BinVisitor {
    /**
     * Takes one bin.
     *
     * @param cell what its samples have in common
     * @param logRate the bin's centre: the natural log of the rate per hour in the summary's currency
     * @param count the number of samples, positive
     */
    void visit(Cell cell, double logRate, long count);
}
