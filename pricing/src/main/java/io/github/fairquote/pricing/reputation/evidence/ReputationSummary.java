package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each level of feedback was seen in each month: what a ledger becomes when its contracts can't be kept.
 *
 * <p>Merging adds whole numbers of millionths, so that it is the same to the bit for every partition and order; but only of disjoint
 * sets of contracts, because nothing tells them apart any more. What clients said is no longer held together by client, and published
 * scores are not kept. Immutable and thread-safe; serializable through its own checked form ({@link #toBytes()}).
 */
public final class ReputationSummary implements Serializable {
    private static final long serialVersionUID = 1;

    private static final long UNITS = 1_000_000;
    private static final int LAST_YEAR = 9_999;

    private final transient SortedMap<SummaryKey, Long> counts;

    ReputationSummary(SortedMap<SummaryKey, Long> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
    }

    /**
     * The summary of nothing, neutral for merging.
     *
     * @return an empty summary
     */
    public static ReputationSummary empty() {
        return new ReputationSummary(new TreeMap<>());
    }

    /**
     * Counts the contracts of a ledger; its scores are left out.
     *
     * @param ledger the ledger
     * @return the summary
     * @throws InvalidValueException DATE_OUT_OF_RANGE for a day outside the years 0 to 9999
     */
    public static ReputationSummary of(ReputationLedger ledger) {
        SortedMap<SummaryKey, Long> counts = new TreeMap<>();
        for (ContractEvidence evidence : ledger.contracts()) {
            int year = evidence.day().getYear();
            Check.that(
                    year >= 0 && year <= LAST_YEAR,
                    ProblemCode.DATE_OUT_OF_RANGE,
                    "day",
                    "is outside the years 0 to " + LAST_YEAR + ": " + evidence.day());
            SummaryKey.of(evidence).ifPresent(key -> counts.merge(key, UNITS, Math::addExact));
        }
        return new ReputationSummary(counts);
    }

    /**
     * Reads the form that {@link #toBytes()} writes.
     *
     * @param bytes the bytes, nothing in front or behind
     * @return the summary
     * @throws InvalidValueException with the code of what is wrong if the bytes are cut off, changed, of another version, or no
     *     summary at all
     */
    public static ReputationSummary fromBytes(byte[] bytes) {
        return SummaryBytes.read(bytes);
    }

    /**
     * This summary and another one together.
     *
     * @param other a summary of other contracts
     * @return the sum
     * @throws ArithmeticException if a count exceeds the range of long
     */
    public ReputationSummary merge(ReputationSummary other) {
        SortedMap<SummaryKey, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((key, count) -> sum.merge(key, count, Math::addExact));
        return new ReputationSummary(sum);
    }

    /**
     * What was counted.
     *
     * @return by month and level the contracts in millionths, each above 0; can't be changed
     */
    public SortedMap<SummaryKey, Long> counts() {
        return counts;
    }

    /**
     * How many contracts say something.
     *
     * @return the count, not below 0
     */
    public long contracts() {
        return count(false);
    }

    /**
     * How many contracts say nothing, because their clients gave no feedback. What they weigh is decided by the policy of the model that
     * reads the summary, so that summaries merge whatever the policies are.
     *
     * @return the count, not below 0
     */
    public long silences() {
        return count(true);
    }

    private long count(boolean silent) {
        long units = 0;
        for (Map.Entry<SummaryKey, Long> entry : counts.entrySet()) {
            units += silent == (entry.getKey().source() == EvidenceSource.SILENCE) ? entry.getValue() : 0;
        }
        return units / UNITS;
    }

    /**
     * The compact, versioned form: equal summaries give equal bytes, and a checksum guards them.
     *
     * @return the bytes, 17 a month and level
     */
    public byte[] toBytes() {
        return SummaryBytes.write(counts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReputationSummary that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The numbers of contracts, silences and counters; not for parsing. */
    @Override
    public String toString() {
        return "ReputationSummary[" + contracts() + " contracts and " + silences() + " silences in " + counts.size()
                + " counters]";
    }

    /**
     * Serializes the byte form instead of the fields.
     *
     * @return a stand-in that carries {@link #toBytes()} and becomes a summary again when it is read
     */
    private Object writeReplace() {
        return new SerializedReputation(toBytes());
    }
}
