package io.github.fairquote.pricing.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.pricing.funnel.FunnelReport;
import io.github.fairquote.pricing.funnel.ProposalFunnel;
import io.github.fairquote.pricing.funnel.ProposalRecord;
import io.github.fairquote.pricing.funnel.Proposals;
import io.github.fairquote.pricing.funnel.StageShare;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VariantProperties {
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    @Property
    void oneOfTwoIsBetter(
            @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(max = 300) int b,
            @ForAll @IntRange(max = 300) int c,
            @ForAll @IntRange(max = 300) int d,
            @ForAll @DoubleRange(min = 0.1, max = 3) double prior) {
        double first = BetaRace.greater(prior, prior, a, b, c, d);
        double second = BetaRace.greater(prior, prior, c, d, a, b);
        assertThat(first).isBetween(0.0, 1.0);
        assertThat(first + second).isCloseTo(1, offset(1e-11));
        assertThat(BetaRace.loss(prior, prior, a, b, c, d)).isBetween(0.0, 1.0);
    }

    @Property
    void anotherHitNeverMakesItWorse(
            @ForAll @IntRange(max = 100) int a,
            @ForAll @IntRange(max = 100) int b,
            @ForAll @IntRange(max = 100) int c,
            @ForAll @IntRange(max = 100) int d) {
        assertThat(BetaRace.greater(0.5, 0.5, a + 1, b, c, d))
                .isGreaterThanOrEqualTo(BetaRace.greater(0.5, 0.5, a, b, c, d) - 1e-12);
        assertThat(BetaRace.greater(0.5, 0.5, a, b + 1, c, d))
                .isLessThanOrEqualTo(BetaRace.greater(0.5, 0.5, a, b, c, d) + 1e-12);
    }

    /**
     * Exact: over every outcome of the first proposals, each with its probability, evidence against equal shares is expected to be
     * at most 1, and reaches 1 / alpha at any time with probability alpha at most.
     */
    @Property(tries = 40)
    void underEqualSharesEvidenceIsExpectedToBeNone(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share, @ForAll @Size(12) List<Boolean> turns) {
        double expected = 0;
        double crossed = 0;
        int all = 1 << turns.size();
        for (int outcome = 0; outcome < all; outcome++) {
            SequentialEvidence evidence = new SequentialEvidence();
            double probability = 1;
            for (int i = 0; i < turns.size(); i++) {
                boolean hit = ((outcome >> i) & 1) == 1;
                probability *= hit ? share : 1 - share;
                evidence.add(turns.get(i) ? 0 : 1, hit);
            }
            expected += probability * evidence.now();
            crossed += evidence.most() >= 3 ? probability : 0;
        }
        assertThat(expected).isLessThanOrEqualTo(1 + 1e-9);
        assertThat(crossed).isLessThanOrEqualTo(1.0 / 3 + 1e-9);
    }

    /** Simulated with a fixed seed: 2,000 pairs of equal variants, looked at after each of 2 x 500 proposals. */
    @Property(tries = 1)
    void peekingDoesNotFoolIt() {
        Random random = new Random(20_261_127);
        for (double share : new double[] {0.02, 0.1, 0.3}) {
            int evidenceCried = 0;
            int naiveCried = 0;
            for (int run = 0; run < 2_000; run++) {
                SequentialEvidence evidence = new SequentialEvidence();
                int[] hits = new int[2];
                boolean naive = false;
                for (int i = 0; i < 500; i++) {
                    for (int arm = 0; arm < 2; arm++) {
                        boolean hit = random.nextDouble() < share;
                        hits[arm] += hit ? 1 : 0;
                        evidence.add(arm, hit);
                    }
                    naive |= i >= 29 && i % 10 == 9 && isSignificant(hits, i + 1);
                }
                evidenceCried += evidence.most() >= 20 ? 1 : 0;
                naiveCried += naive ? 1 : 0;
            }
            assertThat(evidenceCried / 2_000.0).isLessThanOrEqualTo(0.05);
            assertThat(naiveCried / 2_000.0).as("a test at every look").isGreaterThan(0.1);
        }
    }

    /** Every stage has at most those of the stage before, intervals are in order, and the order of the input does not matter. */
    @Property(tries = 60)
    void funnelsNeverWidenAndOrderDoesNotMatter(
            @ForAll @Size(max = 80) List<ProposalStage> stages, @ForAll Random random) {
        List<ProposalRecord> proposals = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            proposals.add(Proposals.one("v" + i % 3, i, stages.get(i)));
        }
        ProposalFunnel funnel = ProposalFunnel.at(LATE);
        FunnelReport report = funnel.of(proposals);
        int reached = report.sent();
        for (StageShare share : report.stages()) {
            assertThat(share.reached()).isBetween(share.implied(), reached);
            assertThat(share.low()).isBetween(0.0, share.expected());
            assertThat(share.high()).isBetween(share.expected(), 1.0);
            reached = share.reached();
        }
        VariantComparison comparison =
                VariantComparison.by(ProposalStage.REPLIED, funnel).withMinimum(3);
        VariantReport compared = comparison.ofVariants(proposals);
        List<ProposalRecord> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, random);
        assertThat(funnel.of(shuffled)).isEqualTo(report);
        assertThat(comparison.ofVariants(shuffled)).isEqualTo(compared);
    }

    /** The usual two-sided test of two shares at 5 %. */
    private static boolean isSignificant(int[] hits, int each) {
        double pooled = (hits[0] + hits[1]) / (2.0 * each);
        double z = Math.abs(hits[0] - hits[1]) / (double) each / StrictMath.sqrt(pooled * (1 - pooled) * 2 / each);
        return z > 1.959963984540054;
    }
}
