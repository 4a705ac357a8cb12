package io.github.fairquote.pricing.reputation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairquote.pricing.reputation.Histories;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class EvidenceLevelTest {
    @Test
    void whatCountsIsTheMostTelling() {
        assertThat(Histories.stars("k", "c", 1, "4.5").level()).contains(new EvidenceLevel(EvidenceSource.PUBLIC, 4.5));
        assertThat(Histories.contract("k", "c", 1).recommendation(8).build().level())
                .contains(new EvidenceLevel(EvidenceSource.PRIVATE, 7));
        assertThat(Histories.outcome("k", 1, ContractOutcome.FAILURE).level())
                .contains(new EvidenceLevel(EvidenceSource.OUTCOMES, 0));
        assertThat(Histories.contract("k", "c", 1).build().level()).isEmpty();
    }

    @Test
    void answersFallIntoThreeLevels() {
        assertThat(EvidenceLevel.ofAnswer(10)).isEqualTo(EvidenceLevel.ofAnswer(9));
        assertThat(EvidenceLevel.ofAnswer(7))
                .isEqualTo(EvidenceLevel.ofAnswer(8))
                .isLessThan(EvidenceLevel.ofAnswer(9));
        assertThat(EvidenceLevel.ofAnswer(0)).isEqualTo(EvidenceLevel.ofAnswer(6));
    }

    @Test
    void levelsThatASourceDoesNotHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceLevel(EvidenceSource.PUBLIC, 0))
                .withMessage("value is no level of public: 0.0");
        refused(EvidenceSource.PUBLIC, 5.1);
        refused(EvidenceSource.EXTERNAL, Double.NaN);
        refused(EvidenceSource.OUTCOMES, 0.5);
        refused(EvidenceSource.PRIVATE, 8);
        refused(EvidenceSource.SILENCE, 1);
        refused(EvidenceSource.JOB_SUCCESS, 0.9);
    }

    private static void refused(EvidenceSource source, double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceLevel(source, value));
    }

    @Test
    void aSummaryIsCountedByMonthAndLevel() {
        ReputationSummary summary = ReputationSummary.of(Histories.starred(3, 8, "4.5"));
        SummaryKey key = new SummaryKey(12 * 2026 + 10, EvidenceSource.PUBLIC, 45_000);

        assertThat(summary.counts()).containsOnlyKeys(key).containsValue(3_000_000L);
        assertThat(key.yearMonth()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(key.level()).isEqualTo(new EvidenceLevel(EvidenceSource.PUBLIC, 4.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SummaryKey(-1, EvidenceSource.PUBLIC, 45_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new SummaryKey(120_000, EvidenceSource.PUBLIC, 45_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new SummaryKey(1, EvidenceSource.PUBLIC, 50_001));
    }
}
