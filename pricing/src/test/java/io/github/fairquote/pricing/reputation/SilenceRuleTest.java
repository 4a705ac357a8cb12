package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SilenceRuleTest {
    private static final ReputationLedger SILENT = silent(10, 14);

    @Test
    void byDefaultSilenceSaysNothing() {
        ReputationPosterior posterior = Histories.of(SILENT);

        assertThat(posterior.mean())
                .isEqualTo(Histories.of(ReputationLedger.empty()).mean());
        assertThat(posterior.contributions()).isEmpty();
        assertThat(posterior.warnings()).extracting(Problem::code).containsExactly(ProblemCode.PRIOR_DOMINATED);
    }

    /** Ten silent contracts of today at a fifth of a failure each are two failures: Beta(4.5, 2.5). */
    @Test
    void silenceCountsAsSoMuchOfAnOutcome() {
        assertThat(by(0, .2, silent(10, 0)).mean()).isCloseTo(4.5 / 7, within(1e-5));
        assertThat(by(.5, 0, silent(10, 0)).mean()).isCloseTo(9.5 / 10, within(1e-5));
        assertThat(by(.3, .2, silent(10, 0)).mean()).isCloseTo(7.5 / 10, within(1e-5));
        assertThat(by(.3, .2, silent(10, 0)).contributions()).containsOnlyKeys(EvidenceSource.SILENCE);
    }

    @Test
    void itsShareIsTold() {
        ReputationLedger spoken = Histories.starred(12, 180, "5").merge(SILENT);
        Map<EvidenceSource, Double> shares = by(0, .2, spoken).contributions();

        assertThat(shares).containsOnlyKeys(EvidenceSource.PUBLIC, EvidenceSource.SILENCE);
        assertThat(shares.get(EvidenceSource.SILENCE)).isNegative();
        assertThat(shares.get(EvidenceSource.PUBLIC) + shares.get(EvidenceSource.SILENCE))
                .isCloseTo(
                        by(0, .2, spoken).mean()
                                - Histories.of(ReputationLedger.empty()).mean(),
                        within(1e-12));
    }

    @Test
    void thatItCountsIsWarnedOf() {
        assertThat(by(0, .1, SILENT).warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.PRIOR_DOMINATED, ProblemCode.ASSUMED_POLICY);
        assertThat(by(0, .1, Histories.starred(12, 180, "5")).warnings())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.ASSUMED_POLICY);
        assertThat(by(.5, .5, SILENT).warnings()).extracting(Problem::code).containsExactly(ProblemCode.ASSUMED_POLICY);
    }

    @Test
    void aClientWhoMayStillSpeakIsNotSilent() {
        double nothing = Histories.of(ReputationLedger.empty()).mean();

        assertThat(by(new SilenceRule(0, .2, 14), silent(10, 13)).mean()).isEqualTo(nothing);
        assertThat(by(new SilenceRule(0, .2, 14), silent(10, 14)).mean()).isLessThan(nothing - .1);
    }

    @Test
    void onlyAContractOfWhichNothingIsKnownIsSilent() {
        assertThat(Histories.contract("k", "c", 20).build().silent()).isTrue();
        assertThat(Histories.contract("k", "c", 20).silent(false).build().silent())
                .isFalse();
        assertThat(Histories.stars("k", "c", 20, "5").silent()).isFalse();
        assertThat(Histories.outcome("k", 20, ContractOutcome.SUCCESS).silent()).isFalse();
        assertThat(Histories.contract("k", "c", 20).external(true).build().silent())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.contract("k", "c", 20)
                        .silent(true)
                        .stars(StarRating.of(5))
                        .build())
                .withMessage("silent is a contract of which something is known");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.contract("k", "c", 20)
                        .external(true)
                        .silent(true)
                        .build());
        assertThat(JsonTrip.bothWays(
                        Histories.contract("k", "c", 20).silent(false).build(), ContractEvidence.class))
                .contains("\"silent\":false");
    }

    @Test
    void oneSilentClientIsBoundedAndWarnedOf() {
        ReputationLedger.Builder one = ReputationLedger.builder();
        for (int i = 0; i < 40; i++) {
            one.add(Histories.contract("k" + i, "same", 0).build());
        }

        assertThat(by(0, .5, one.build()).mean())
                .isGreaterThan(by(0, .5, silent(2, 0)).mean());
        assertThat(by(0, .5, one.build()).warnings()).extracting(Problem::code).contains(ProblemCode.ONE_CLIENT);
        assertThat(Histories.of(one.build()).warnings())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.ONE_CLIENT);
    }

    @Test
    void itBelongsToNoTrendAndLeavesNoWindow() {
        ReputationModel model = model(new SilenceRule(0, .5, 14));

        assertThat(model.trend(SILENT, Histories.TODAY).recentContracts()).isZero();
        assertThat(model.leavingNegatives(SILENT, Histories.TODAY)).isEmpty();
    }

    @Test
    void weightsAreBounded() {
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, -.1, 0, 14);
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, 1.1, 0, 14);
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, 0, Double.NaN, 14);
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, 0, 0, -1);
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, 0, 0, 36_501);
        refused(ProblemCode.INCONSISTENT, .6, .5, 14);
        assertThat(new SilenceRule(.5, .5, 0).weight()).isEqualTo(1);
    }

    private static void refused(ProblemCode code, double success, double failure, int afterDays) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new SilenceRule(success, failure, afterDays))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static ReputationLedger silent(int count, int age) {
        ReputationLedger.Builder ledger = ReputationLedger.builder();
        for (int i = 0; i < count; i++) {
            ledger.add(Histories.contract("q" + i, "quiet " + i, age).build());
        }
        return ledger.build();
    }

    private static ReputationPosterior by(double success, double failure, ReputationLedger ledger) {
        return by(new SilenceRule(success, failure, 0), ledger);
    }

    private static ReputationPosterior by(SilenceRule rule, ReputationLedger ledger) {
        return model(rule).posterior(ledger, Histories.TODAY);
    }

    private static ReputationModel model(SilenceRule rule) {
        return ReputationModel.of(ReputationPolicy.builder().silence(rule).build());
    }
}
