package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
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

    /** 14: so many successes reach the belief, and one less does not. */
    @Property(tries = 30)
    void theFewestSuccessesAreEnoughAndOneLessIsNot(
            @ForAll @DoubleRange(min = 0.5, max = 0.97) double level,
            @ForAll @DoubleRange(min = 0.5, max = 0.95) double confidence,
            @ForAll @IntRange(min = 0, max = 5) int failures) {
        ReputationLedger history = ReputationLedger.empty();
        for (int i = 0; i < failures; i++) {
            history = history.with(Histories.outcome("f" + i, 0, ContractOutcome.FAILURE));
        }
        ReputationOutlook outlook = outlook(history);
        int fewest = outlook.successesUntil(level, confidence).orElseThrow();

        assertThat(succeeding(outlook, fewest).probabilityAtLeast(level)).isGreaterThanOrEqualTo(confidence);
        if (fewest > 0) {
            assertThat(succeeding(outlook, fewest - 1).probabilityAtLeast(level))
                    .isLessThan(confidence);
        }
        ReputationOutlook worse = outlook(history.with(Histories.outcome("more", 0, ContractOutcome.FAILURE)));
        assertThat(worse.successesUntil(level, confidence).orElseThrow()).isGreaterThanOrEqualTo(fewest);
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

    private static ReputationPosterior succeeding(ReputationOutlook outlook, int count) {
        return outlook.after(Collections.nCopies(count, ContractOutcome.SUCCESS));
    }

    private static ReputationOutlook outlook(ReputationLedger ledger) {
        return ReputationOutlook.of(Histories.MODEL, ledger, Histories.TODAY);
    }
}
