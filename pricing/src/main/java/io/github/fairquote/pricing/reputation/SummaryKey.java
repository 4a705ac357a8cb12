package io.github.fairquote.pricing.reputation;

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
    private static final double SCALE = 10_000;
    private static final Comparator<SummaryKey> ORDER = Comparator.comparingInt(SummaryKey::month)
            .thenComparing(SummaryKey::source)
            .thenComparingInt(SummaryKey::tenThousandths);

    /** Where a contract is counted, if anything is known about it or it was met with silence; the most telling counts. */
    static Optional<SummaryKey> of(ContractEvidence evidence) {
        int month = evidence.day().getYear() * MONTHS + evidence.day().getMonthValue() - 1;
        return evidence.level()
                .or(() -> evidence.silent() ? Optional.of(EvidenceLevel.SILENCE) : Optional.empty())
                .map(level -> new SummaryKey(month, level.source(), (int) Math.round(level.value() * SCALE)));
    }

    YearMonth yearMonth() {
        return YearMonth.of(month / MONTHS, month % MONTHS + 1);
    }

    EvidenceLevel level() {
        return new EvidenceLevel(source, tenThousandths / SCALE);
    }

    @Override
    public int compareTo(SummaryKey other) {
        return ORDER.compare(this, other);
    }
}
