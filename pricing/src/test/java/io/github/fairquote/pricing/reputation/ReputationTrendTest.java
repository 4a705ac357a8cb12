package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import org.junit.jupiter.api.Test;

class ReputationTrendTest {
    @Test
    void recentFailuresAfterYearsOfSuccessAreAFall() {
        ReputationTrend trend = trend(outcomes(20, 400, true).merge(outcomes(8, 100, false)));

        assertThat(trend.direction()).isEqualTo(ReputationTrend.Direction.FALLING);
        assertThat(trend.recentMean()).isLessThan(trend.olderMean());
        assertThat(trend.probabilityBetter()).isLessThan(0.001);
        assertThat(trend(outcomes(20, 400, false).merge(outcomes(8, 100, true))).direction())
                .isEqualTo(ReputationTrend.Direction.RISING);
    }

    @Test
    void theSameAsEverIsSteady() {
        ReputationTrend trend = trend(outcomes(20, 400, true).merge(outcomes(20, 100, true)));

        assertThat(trend.direction()).isEqualTo(ReputationTrend.Direction.STEADY);
        assertThat(trend.recentContracts()).isEqualTo(20);
        assertThat(trend.olderContracts()).isEqualTo(20);
    }

    @Test
    void lessThanEightRecentContractsAreTooFew() {
        ReputationLedger older = outcomes(20, 181, true);

        assertThat(trend(older.merge(outcomes(7, 180, false))).direction())
                .isEqualTo(ReputationTrend.Direction.INSUFFICIENT);
        assertThat(trend(older.merge(outcomes(8, 180, false))).direction())
                .isEqualTo(ReputationTrend.Direction.FALLING);
        assertThat(trend(outcomes(8, 180, false)).direction()).isEqualTo(ReputationTrend.Direction.INSUFFICIENT);
    }

    @Test
    void nothingIsHalfAsLikelyBetter() {
        ReputationTrend trend = trend(ReputationLedger.empty());

        assertThat(trend.direction()).isEqualTo(ReputationTrend.Direction.INSUFFICIENT);
        assertThat(trend.probabilityBetter()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void scoresSilenceAndReviewsFromOutsideBelongToNeitherSide() {
        ReputationLedger ledger = outcomes(20, 400, true)
                .with(Histories.score(50, 20))
                .with(Histories.contract("silent", "c", 10).build())
                .with(Histories.contract("outside", "c", 10)
                        .stars(StarRating.of(1))
                        .external(true)
                        .build());

        assertThat(trend(ledger).recentContracts()).isZero();
        assertThat(trend(ledger).olderMean())
                .isEqualTo(Histories.of(outcomes(20, 400, true)).mean());
    }

    @Test
    void whatIsAfterTheDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(outcomes(1, -1, true)))
                .withMessageContaining("is after 2026-11-23");
    }

    private static ReputationTrend trend(ReputationLedger ledger) {
        return Histories.MODEL.trend(ledger, Histories.TODAY);
    }

    private static ReputationLedger outcomes(int count, int age, boolean good) {
        ReputationLedger ledger = ReputationLedger.empty();
        for (int i = 0; i < count; i++) {
            ledger = ledger.with(
                    Histories.outcome(age + "/" + i, age, good ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE));
        }
        return ledger;
    }
}
