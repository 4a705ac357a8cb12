package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReputationOutlookTest {
    private static final ReputationLedger TWELVE_FIVES = Histories.starred(12, 180, "5");

    @Test
    void outcomesToComeAreCountedAsKnown() {
        ReputationPosterior after =
                outlook(ReputationLedger.empty()).after(List.of(ContractOutcome.SUCCESS, ContractOutcome.FAILURE));

        assertThat(after.mean()).isCloseTo(5.5 / 7, within(1e-5));
        assertThat(outlook(TWELVE_FIVES).after(List.of()).mean())
                .isEqualTo(Histories.of(TWELVE_FIVES).mean());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook(TWELVE_FIVES).after(Collections.nCopies(501, ContractOutcome.SUCCESS)));
    }

    /** A score of today cannot know of a failure of tomorrow, so that the failure must cost as much as without the score's day. */
    @Test
    void aPublishedScoreSpeaksOfNothingToCome() {
        ReputationLedger scored = TWELVE_FIVES.with(Histories.score(100, 14));
        ReputationPosterior failed = outlook(scored).after(List.of(ContractOutcome.FAILURE));

        assertThat(outlook(scored).shock()).isBetween(0.02, 0.1);
        assertThat(failed.contributions().get(EvidenceSource.JOB_SUCCESS)).isPositive();
        assertThat(outlook(scored).after(List.of()).mean())
                .isEqualTo(Histories.of(scored).mean());
    }

    @Test
    void withTimeEvidenceFades() {
        ReputationOutlook outlook = outlook(TWELVE_FIVES);

        assertThat(outlook.on(Histories.TODAY).mean())
                .isEqualTo(Histories.of(TWELVE_FIVES).mean());
        assertThat(outlook.on(Histories.TODAY.plusYears(4)).mean())
                .isBetween(0.9, Histories.of(TWELVE_FIVES).mean());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook.on(Histories.TODAY.minusDays(1)))
                .withMessage("later lies before 2026-11-23: 2026-11-22");
    }

    @Test
    void whatIsOutOfReachIsSaidSo() {
        assertThat(outlook(TWELVE_FIVES).successesUntil(0.99999, 0.99)).isEmpty();
        assertThat(outlook(TWELVE_FIVES).successesUntil(0.5, 0.5)).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook(TWELVE_FIVES).successesUntil(1, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook(TWELVE_FIVES).successesUntil(0.5, 0));
    }

    @Test
    void oneFailureCostsALotAndTakesManySuccessesToMend() {
        ReputationOutlook outlook = outlook(TWELVE_FIVES);
        int mend = outlook.successesToMend().orElseThrow();

        assertThat(outlook.shock()).isBetween(0.03, 0.2);
        assertThat(mend).isBetween(5, 40);
        ReputationLedger solid = ReputationLedger.empty();
        for (int i = 0; i < 60; i++) {
            solid = solid.with(Histories.outcome("o" + i, 10, ContractOutcome.SUCCESS));
        }
        assertThat(outlook(solid).shock()).isLessThan(outlook.shock());
    }

    private static ReputationOutlook outlook(ReputationLedger ledger) {
        return ReputationOutlook.of(Histories.MODEL, ledger, Histories.TODAY);
    }
}
