package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractsToScoreTest {
    private static final ScoreStanding EIGHTY = new ScoreStanding(16, 20, 1, OutcomeForm.DIFFERENCE);

    /** The specification's example: at theta .97 a mean of 37 contracts and a 90 % point of 70, where 20 do if all succeed. */
    @Test
    void theWayIsLongerThanIfAllSucceed() {
        ContractsToScore way = certain(0.97).contractsToScore(EIGHTY, 90);

        assertThat(way.atBest()).hasValue(20);
        assertThat(way.meanIfReached()).isCloseTo(37, within(0.7));
        assertThat(way.quantile(.9).orElseThrow()).isBetween(69, 71);
        assertThat(way.probabilityWithin(19)).isZero();
        assertThat(way.probabilityWithin(20)).isCloseTo(StrictMath.pow(.97, 20), within(0.01));
    }

    @Test
    void whatIsShownRoundedIsReachedSooner() {
        assertThat(certain(0.97).contractsToScore(EIGHTY, 89.5).atBest()).hasValue(19);
    }

    @Test
    void negativesThatOnlyFailToCountHurtLess() {
        ScoreStanding share = new ScoreStanding(16, 20, 1, OutcomeForm.SHARE);

        assertThat(certain(0.95).contractsToScore(share, 90).probabilityWithin(60))
                .isGreaterThan(certain(0.95).contractsToScore(EIGHTY, 90).probabilityWithin(60));
    }

    @Test
    void whatIsReachedTakesNothing() {
        ContractsToScore way = certain(0.9).contractsToScore(new ScoreStanding(9, 10, 1, OutcomeForm.DIFFERENCE), 90);

        assertThat(way.atBest()).hasValue(0);
        assertThat(way.quantile(.99)).hasValue(0);
        assertThat(way.meanIfReached()).isZero();
    }

    @Test
    void withoutAContractThereIsNoScoreYet() {
        ScoreStanding nothing = new ScoreStanding(0, 0, 1, OutcomeForm.DIFFERENCE);

        assertThat(certain(0.9).contractsToScore(nothing, 90).atBest()).hasValue(1);
    }

    @Test
    void whatIsOutOfReachIsSaidSo() {
        ContractsToScore never = certain(0.9).contractsToScore(EIGHTY, 100);
        ContractsToScore hardly = certain(0.6).contractsToScore(EIGHTY, 90);

        assertThat(never.atBest()).isEmpty();
        assertThat(never.quantile(.01)).isEmpty();
        assertThat(never.meanIfReached()).isNaN();
        assertThat(never).asString().contains("at best OptionalInt.empty");
        assertThat(hardly.probabilityWithin(ContractsToScore.HORIZON)).isLessThan(0.05);
    }

    @Test
    void boundsAreKept() {
        ContractsToScore way = certain(0.9).contractsToScore(EIGHTY, 90);

        assertThatIllegalArgumentException().isThrownBy(() -> certain(0.9).contractsToScore(EIGHTY, 100.1));
        assertThatIllegalArgumentException().isThrownBy(() -> way.probabilityWithin(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> way.probabilityWithin(501));
        assertThatIllegalArgumentException().isThrownBy(() -> way.quantile(0));
        assertThatIllegalArgumentException().isThrownBy(() -> way.quantile(1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(21, 20, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(-21, 20, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(0, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(1, 20, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> standing(1, 20, 1_001));
    }

    @Test
    void oldNegativesLeaveTheWindowOneByOne() {
        ReputationLedger ledger = ReputationLedger.empty()
                .with(Histories.outcome("old", 731, ContractOutcome.FAILURE))
                .with(Histories.outcome("edge", 730, ContractOutcome.FAILURE))
                .with(Histories.outcome("good", 100, ContractOutcome.SUCCESS))
                .with(Histories.stars("four", "c", 100, "4"))
                .with(Histories.stars("five", "c", 100, "5"))
                .with(Histories.contract("answer", "c", 10).recommendation(6).build())
                .with(Histories.contract("silent", "c", 10).build())
                .with(Histories.outcome("later", -5, ContractOutcome.FAILURE));
        List<LeavingNegative> leaving = Histories.MODEL.leavingNegatives(ledger, Histories.TODAY);

        assertThat(leaving).extracting(LeavingNegative::contract).containsExactly("edge", "four", "answer");
        assertThat(leaving)
                .extracting(LeavingNegative::source)
                .containsExactly(EvidenceSource.OUTCOMES, EvidenceSource.PUBLIC, EvidenceSource.PRIVATE);
        assertThat(leaving.get(0).leavesOn()).isEqualTo(Histories.TODAY.plusDays(1));
        assertThat(leaving.get(0).weight()).isCloseTo(0.5, within(1e-9));
        assertThat(leaving.get(2).leavesOn()).isEqualTo(Histories.TODAY.plusDays(721));
    }

    private static ScoreStanding standing(double points, double weight, double next) {
        return new ScoreStanding(points, weight, next, OutcomeForm.SHARE);
    }

    /** A belief that holds one value for certain, up to the width of a cell. */
    private static ReputationPosterior certain(double theta) {
        double[] density = new double[ThetaGrid.CELLS];
        int above = 0;
        while (ThetaGrid.node(above) < theta) {
            above++;
        }
        double part = (theta - ThetaGrid.node(above - 1)) / (ThetaGrid.node(above) - ThetaGrid.node(above - 1));
        density[above] = part;
        density[above - 1] = 1 - part;
        return new ReputationPosterior(ReputationPolicy.inflated(), density);
    }
}
