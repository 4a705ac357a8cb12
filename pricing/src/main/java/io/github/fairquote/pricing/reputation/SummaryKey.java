package io.github.fairquote.pricing.reputation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * One counter of a summary.
 *
 * @param month months since the year 0
 * @param source where the evidence is from
 * @param tenThousandths the level times 10,000
 */
record SummaryKey(int month, EvidenceSource source, int tenThousandths) implements Comparable<SummaryKey> {
    private static final int MONTHS = 12;
    private static final int DECIMALS = 4;
    private static final double SCALE = 10_000;
    private static final Comparator<SummaryKey> ORDER = Comparator.comparingInt(SummaryKey::month)
            .thenComparing(SummaryKey::source)
            .thenComparingInt(SummaryKey::tenThousandths);

    /** A level of a source. */
    record Level(EvidenceSource source, double value) implements Comparable<Level> {
        @Override
        public int compareTo(Level other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : Double.compare(value, other.value);
        }
    }

    /** Where a contract is counted, if anything is known about it; the most telling counts. */
    static Optional<SummaryKey> of(ContractEvidence evidence) {
        int month = evidence.day().getYear() * MONTHS + evidence.day().getMonthValue() - 1;
        return evidence.outcome()
                .map(outcome -> new SummaryKey(
                        month, EvidenceSource.OUTCOMES, outcome == ContractOutcome.SUCCESS ? (int) SCALE : 0))
                .or(() -> evidence.recommendation()
                        .map(answer -> new SummaryKey(
                                month, EvidenceSource.PRIVATE, EvidenceWeights.level(answer) * (int) SCALE)))
                .or(() -> evidence.stars()
                        .map(stars -> new SummaryKey(
                                month,
                                evidence.external() ? EvidenceSource.EXTERNAL : EvidenceSource.PUBLIC,
                                scaled(stars.stars()))));
    }

    YearMonth yearMonth() {
        return YearMonth.of(month / MONTHS, month % MONTHS + 1);
    }

    Level level() {
        return new Level(source, tenThousandths / SCALE);
    }

    private static int scaled(BigDecimal stars) {
        return stars.movePointRight(DECIMALS).intValueExact();
    }

    @Override
    public int compareTo(SummaryKey other) {
        return ORDER.compare(this, other);
    }
}
