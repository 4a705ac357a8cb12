package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.LevelLikelihood;
import io.github.fairquote.pricing.reputation.policy.LikelihoodTable;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.ScoreRule;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReputationPolicyTest {

    @Test
    void everyDefaultSaysWhereItComesFrom() {
        assertThat(ReputationPolicy.provenance())
                .hasSize(17)
                .containsKeys("priorSuccesses", "stars", "halfLifeDays", "clientCorrelation", "priceSlope")
                .containsEntry("recommendation", "assumption")
                .hasEntrySatisfying("silence", words -> assertThat(words).contains("8 November 2020"));
        assertThat(ReputationPolicy.inflated().silence()).isEqualTo(SilenceRule.EXCLUDED);
        assertThat(ReputationPolicy.publicStars().silence().weight()).isZero();
        assertThat(ReputationPolicy.publicStars().stars()).isEqualTo(LikelihoodTable.PUBLIC_STARS);
        assertThat(ReputationPolicy.inflated()).isNotEqualTo(ReputationPolicy.publicStars());
    }

    @Test
    void aTableThatFallsIsRefused() {
        LevelLikelihood bad = new LevelLikelihood(.1, .9);
        LevelLikelihood good = new LevelLikelihood(.9, .1);

        assertThat(LikelihoodTable.of(List.of(bad, good)).levels()).containsExactly(bad, good);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LikelihoodTable.of(List.of(good, bad)))
                .withMessage("levels speak less for success at level 2 than at the one below");
        assertThatIllegalArgumentException().isThrownBy(() -> LikelihoodTable.of(List.of(good)));
        assertThat(LikelihoodTable.of(List.of(bad, good)))
                .hasSameHashCodeAs(LikelihoodTable.of(List.of(bad, good)))
                .asString()
                .startsWith("LikelihoodTable[");
    }

    @Test
    void numbersAreBounded() {
        refused(ReputationPolicy.builder().priorSuccesses(0));
        refused(ReputationPolicy.builder().priorFailures(1_001));
        refused(ReputationPolicy.builder().halfLifeDays(0.5));
        refused(ReputationPolicy.builder().clientCorrelation(1.1));
        refused(ReputationPolicy.builder().neutralShare(-0.1));
        refused(ReputationPolicy.builder().externalWeight(2));
        refused(ReputationPolicy.builder().externalLimit(-1));
        refused(ReputationPolicy.builder().priceSlope(Double.NaN));
        refused(ReputationPolicy.builder().priceSlopeSd(2));
        refused(ReputationPolicy.builder().trendDays(0));
        refused(ReputationPolicy.builder().trendContracts(0));
        refused(ReputationPolicy.builder().trendConfidence(0.49));
        refused(ReputationPolicy.builder().stars(LikelihoodTable.RECOMMENDATION));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelLikelihood(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LevelLikelihood(1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreRule(1.1, 0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreRule(1, 0, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PublishedScore("me", Histories.TODAY, JobSuccessScore.ofPercent(1), Optional.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PublishedScore(" ", Histories.TODAY, JobSuccessScore.ofPercent(1), Optional.empty()));
    }

    private static void refused(ReputationPolicy.Builder builder) {
        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @Test
    void evidenceIsCheckedAndTravelsAsJson() {
        ContractEvidence evidence = Histories.contract("k", "c", 5)
                .recommendation(9)
                .stars(StarRating.of(5))
                .version(3)
                .build();

        assertThat(JsonTrip.bothWays(evidence, ContractEvidence.class)).contains("\"recommendation\":9");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Histories.contract("k", "c", 5).recommendation(11).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.contract("k", "c", 5).version(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.contract(" ", "c", 5).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.contract("k", "c", 5)
                        .external(true)
                        .recommendation(9)
                        .build())
                .withMessage("external reviews have stars only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.contract("k", "c", 5)
                        .external(true)
                        .outcome(ContractOutcome.SUCCESS)
                        .build());
    }

    @Test
    void ledgersKeepTheNewer() {
        ContractEvidence old = Histories.stars("k", "c", 5, "3");
        ContractEvidence newer = Histories.contract("k", "c", 5)
                .stars(StarRating.of(5))
                .version(1)
                .build();
        ReputationLedger ledger = ReputationLedger.of(List.of(newer, old));

        assertThat(ledger.contracts()).containsExactly(newer);
        assertThat(ledger.with(old)).isEqualTo(ledger).hasSameHashCodeAs(ledger);
        PublishedScore later = Histories.score(90, 14);
        PublishedScore earlier = new PublishedScore(
                "me", Histories.TODAY.minusDays(1), JobSuccessScore.ofPercent(100), Optional.empty());
        assertThat(ledger.with(later).with(earlier).scores()).containsExactly(later);
        ReputationLedger.Builder builder =
                ReputationLedger.builder().add(later).add(old).add(earlier).add(newer);
        assertThat(builder.build()).isEqualTo(ledger.with(later));
        assertThat(ledger.with(later)).hasToString("ReputationLedger[1 contracts, 1 scores]");
    }
}
