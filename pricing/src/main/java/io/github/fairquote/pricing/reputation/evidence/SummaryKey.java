package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one counter of a summary counts. Ordered by month, source and level. Immutable and thread-safe.
 *
 * @param month months since January of the year 0, in [0, 119999]
 * @param source where the evidence is from
 * @param tenThousandths the level's value times 10,000
 */
public record SummaryKey(int month, EvidenceSource source, int tenThousandths) implements Comparable<SummaryKey> {
    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 12 * 10_000 - 1;
    private static final double SCALE = 10_000;
    private static final Comparator<SummaryKey> ORDER = Comparator.comparingInt(SummaryKey::month)
            .thenComparing(SummaryKey::source)
            .thenComparingInt(SummaryKey::tenThousandths);

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for a month out of range or a level that the source does not have
     */
    public SummaryKey {
        Check.inRange("month", month, 0, MOST_MONTHS);
        if (!isLegal(source, tenThousandths)) {
            throw new InvalidValueException(
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "tenThousandths",
                    "tenThousandths is no level of " + source.word() + ": " + tenThousandths);
        }
    }

    static boolean isLegal(EvidenceSource source, int tenThousandths) {
        return EvidenceLevel.isLegal(source, tenThousandths / SCALE);
    }

    /** Where a contract is counted, if anything is known about it or it was met with silence; the most telling counts. */
    static Optional<SummaryKey> of(ContractEvidence evidence) {
        int month = evidence.day().getYear() * MONTHS + evidence.day().getMonthValue() - 1;
        return evidence.level()
                .or(() -> evidence.silent() ? Optional.of(EvidenceLevel.SILENCE) : Optional.empty())
                .map(level -> new SummaryKey(month, level.source(), (int) Math.round(level.value() * SCALE)));
    }

    /**
     * The month.
     *
     * @return the month, in the years 0 to 9999
     */
    public YearMonth yearMonth() {
        return YearMonth.of(month / MONTHS, month % MONTHS + 1);
    }

    /**
     * The level.
     *
     * @return the source with its value
     */
    public EvidenceLevel level() {
        return new EvidenceLevel(source, tenThousandths / SCALE);
    }

    @Override
    public int compareTo(SummaryKey other) {
        return ORDER.compare(this, other);
    }
}
