package io.github.fairquote.pricing.reputation;

/**
 * What one source says about one contract.
 *
 * @param source the source
 * @param value 1 or 0 for outcomes, the answer for recommendations, 0 for silence, the stars otherwise
 */
record EvidenceLevel(EvidenceSource source, double value) implements Comparable<EvidenceLevel> {
    /** That nothing was said. */
    static final EvidenceLevel SILENCE = new EvidenceLevel(EvidenceSource.SILENCE, 0);

    @Override
    public int compareTo(EvidenceLevel other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : Double.compare(value, other.value);
    }
}
