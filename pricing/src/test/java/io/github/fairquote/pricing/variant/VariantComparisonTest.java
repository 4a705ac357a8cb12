package io.github.fairquote.pricing.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Offset.offset;

import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import io.github.fairquote.pricing.funnel.ProposalFunnel;
import io.github.fairquote.pricing.funnel.ProposalRecord;
import io.github.fairquote.pricing.funnel.Proposals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantComparisonTest {
    private final ProposalFunnel funnel = ProposalFunnel.at(LocalDate.of(2027, 12, 31));
    private final VariantComparison comparison = VariantComparison.by(ProposalStage.REPLIED, funnel);

    @Test
    void aPersonalLetterAgainstACannedOneIsDecided() {
        VariantReport report = comparison.ofVariants(sent(100, "personal", 3, "canned", 50));
        assertThat(report.status()).isEqualTo(ComparisonStatus.DECIDED);
        assertThat(report.leader()).contains("personal");
        assertThat(report.standings().get(0).share().reached()).isEqualTo(33);
        assertThat(report.standings().get(0).probabilityBest()).isGreaterThan(0.9999);
        assertThat(report.standings().get(0).expectedLoss()).isLessThan(1e-6);
        assertThat(report.pairs()).hasSize(1);
        assertThat(report.pairs().get(0).evidence()).isGreaterThan(20);
        assertThat(report.pairs().get(0).anytimeP()).isLessThan(0.05);
        assertThat(report.because()).contains("more than 1000", "20.0");
        assertThat(report.warnings()).isEmpty();
        assertThat(report.assumptions()).anyMatch(text -> text.contains("at most 0.05"));
        JsonTrip.bothWays(report, VariantReport.class);
    }

    @Test
    void belowTheMinimumNothingIsCompared() {
        VariantReport report = comparison.ofVariants(sent(29, "a", 2, "b", 2));
        assertThat(report.status()).isEqualTo(ComparisonStatus.INSUFFICIENT);
        assertThat(report.standings()).isEmpty();
        assertThat(report.warnings()).extracting(Problem::code).containsOnly(ProblemCode.LOW_EVIDENCE);
        assertThat(report.because()).contains("30 proposals");
        assertThat(comparison
                        .withMinimum(29)
                        .ofVariants(sent(29, "a", 2, "b", 2))
                        .status())
                .isNotEqualTo(ComparisonStatus.INSUFFICIENT);
        assertThat(comparison
                        .ofVariants(Proposals.of("a", 40, 1, ProposalStage.REPLIED))
                        .standings())
                .extracting(VariantStanding::probabilityBest)
                .containsExactly(1.0);
    }

    @Test
    void aSmallDifferenceIsUndecidedAndThenDoesNotMatter() {
        VariantReport report = comparison.ofVariants(sent(60, "a", 4, "b", 5));
        assertThat(report.status()).isEqualTo(ComparisonStatus.UNDECIDED);
        assertThat(report.leader()).isEmpty();
        assertThat(report.because()).contains("go on by turns");
        VariantReport tolerant = comparison.withTolerableLoss(0.2).ofVariants(sent(60, "a", 4, "b", 5));
        assertThat(tolerant.status()).isEqualTo(ComparisonStatus.EQUIVALENT);
        assertThat(tolerant.because()).contains("little is lost");
    }

    @Test
    void strongEvidenceAloneIsNotEnoughWhereTheLossIsNotTolerable() {
        assertThat(comparison
                        .withTolerableLoss(0)
                        .ofVariants(sent(100, "personal", 3, "canned", 50))
                        .status())
                .isEqualTo(ComparisonStatus.UNDECIDED);
    }

    @Test
    void ofThreeTheBestMustBeatEachOther() {
        List<ProposalRecord> proposals = sent(120, "a", 3, "b", 40);
        proposals.addAll(Proposals.of("c", 120, 0, ProposalStage.REPLIED));
        VariantReport report = comparison.ofVariants(proposals);
        assertThat(report.status()).isEqualTo(ComparisonStatus.DECIDED);
        assertThat(report.pairs()).hasSize(3);
        assertThat(report.because()).contains("60.0");
        assertThat(report.standings().stream()
                        .mapToDouble(VariantStanding::probabilityBest)
                        .sum())
                .isCloseTo(1, offset(1e-12));
    }

    @Test
    void beforeAndAfterWarnsThatNothingWasDrawnByLot() {
        List<ProposalRecord> proposals = Proposals.of("x", 50, 0, ProposalStage.REPLIED);
        for (int day = 50; day < 100; day++) {
            proposals.add(Proposals.one("x", day, day % 2 == 0 ? ProposalStage.REPLIED : ProposalStage.SENT));
        }
        VariantReport report = comparison.beforeAndAfter(Proposals.START.plusDays(50), proposals);
        assertThat(report.status()).isEqualTo(ComparisonStatus.DECIDED);
        assertThat(report.leader()).contains("after");
        assertThat(report.warnings()).extracting(Problem::code).containsExactly(ProblemCode.NOT_RANDOMIZED);
    }

    @Test
    void profilesAreComparedWithAWarning() {
        List<ProposalRecord> proposals = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            proposals.add(ProposalRecord.builder()
                    .id("p" + i)
                    .sentOn(Proposals.START)
                    .profile(i % 2 == 0 ? "Leads" : "Ads")
                    .outcome(ProposalOutcome.of(i % 8 == 0 ? ProposalStage.VIEWED : ProposalStage.SENT))
                    .build());
        }
        VariantReport report =
                VariantComparison.by(ProposalStage.VIEWED, funnel).ofProfiles(proposals);
        assertThat(report.standings()).extracting(VariantStanding::name).containsExactly("Leads", "Ads");
        assertThat(report.warnings()).extracting(Problem::code).containsExactly(ProblemCode.NOT_RANDOMIZED);
    }

    /** What is left over when one variant is not sent any more says nothing, and unequal turns are no obstacle. */
    @Test
    void evidenceIsTakenBlockByBlock() {
        SequentialEvidence evidence = new SequentialEvidence();
        evidence.add(0, true);
        evidence.add(0, true);
        assertThat(evidence.now()).isEqualTo(1);
        evidence.add(1, false);
        assertThat(evidence.now()).isEqualTo(1); // nothing is foretold before the first block
        evidence.add(0, true);
        evidence.add(1, false);
        // By hand: 2.18/2.36 against 0.18/1.36, together their mean.
        double first = 2.18 / 2.36;
        double second = 0.18 / 1.36;
        double together = (first + second) / 2;
        assertThat(evidence.now()).isCloseTo(first * (1 - second) / together / (1 - together), offset(1e-12));
        assertThat(evidence.most()).isEqualTo(evidence.now());
        evidence.add(0, false);
        evidence.add(1, true);
        assertThat(evidence.now()).isLessThan(evidence.most());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused(() -> VariantComparison.by(ProposalStage.SENT, funnel), ProblemCode.INCONSISTENT);
        assertRefused(() -> comparison.withMinimum(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> comparison.withErrorRate(0), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> comparison.withErrorRate(0.51), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(() -> comparison.withTolerableLoss(-0.1), ProblemCode.NUMBER_OUT_OF_RANGE);
        List<ProposalRecord> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(Proposals.one("v" + i, i, ProposalStage.SENT));
        }
        assertRefused(() -> comparison.ofVariants(many), ProblemCode.TOO_MANY_ELEMENTS);
        assertThat(comparison
                        .withErrorRate(0.5)
                        .ofVariants(many.subList(0, 20))
                        .status()
                        .word())
                .isEqualTo("insufficient");
    }

    /** Two variants by turns, of each of which every so-manyth is answered. */
    private static List<ProposalRecord> sent(int each, String one, int oneEvery, String two, int twoEvery) {
        List<ProposalRecord> proposals = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            proposals.add(
                    Proposals.one(one, i, i % oneEvery == oneEvery - 1 ? ProposalStage.REPLIED : ProposalStage.SENT));
            proposals.add(
                    Proposals.one(two, i, i % twoEvery == twoEvery - 1 ? ProposalStage.REPLIED : ProposalStage.SENT));
        }
        return proposals;
    }

    private static void assertRefused(Runnable call, ProblemCode code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
