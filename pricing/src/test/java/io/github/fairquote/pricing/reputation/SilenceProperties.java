package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of silence, whatever it weighs. */
class SilenceProperties {
    private static final double TINY = 1e-9;

    /** Without a weight, silent contracts change no bit of what is believed, by ledger or by summary. */
    @Property(tries = 100)
    void withoutAWeightNothingChanges(@ForAll("histories") ReputationLedger history) {
        ReputationLedger spoken = spoken(history);
        ReputationModel weightless = model(0, 0);
        ReputationPosterior silent = weightless.posterior(history, Histories.TODAY);
        ReputationPosterior without = Histories.of(spoken);

        assertThat(bits(silent)).isEqualTo(bits(without));
        assertThat(silent.contributions()).isEqualTo(without.contributions());
        assertThat(silent.warnings()).isEqualTo(without.warnings());
        assertThat(bits(weightless.posterior(ReputationSummary.of(history), Histories.TODAY)))
                .isEqualTo(bits(Histories.MODEL.posterior(ReputationSummary.of(spoken), Histories.TODAY)));
    }

    private static ReputationLedger spoken(ReputationLedger history) {
        ReputationLedger.Builder spoken = ReputationLedger.builder();
        history.contracts().stream().filter(each -> !each.silent()).forEach(spoken::add);
        history.scores().forEach(spoken::add);
        return spoken.build();
    }

    private static int bits(ReputationPosterior posterior) {
        return Arrays.hashCode(posterior.density());
    }

    /** The more of a failure silence is the lower is every quantile, and the more of a success the higher. */
    @Property(tries = 100)
    void beliefsFollowTheWeight(
            @ForAll("histories") ReputationLedger history,
            @ForAll @DoubleRange(max = 0.5) double less,
            @ForAll @DoubleRange(max = 0.5) double more) {
        double low = Math.min(less, more);
        double high = Math.max(less, more);
        for (double p : new double[] {.05, .5, .95}) {
            assertThat(of(history, 0, high).quantile(p))
                    .isLessThanOrEqualTo(of(history, 0, low).quantile(p) + TINY);
            assertThat(of(history, high, 0).quantile(p))
                    .isGreaterThanOrEqualTo(of(history, low, 0).quantile(p) - TINY);
        }
    }

    @Property(tries = 100)
    void orderIsIrrelevant(@ForAll("histories") ReputationLedger history, @ForAll Random random) {
        List<ContractEvidence> shuffled = new ArrayList<>(history.contracts());
        Collections.shuffle(shuffled, random);

        assertThat(bits(of(ReputationLedger.of(shuffled), .1, .3)))
                .isEqualTo(bits(of(ReputationLedger.of(history.contracts()), .1, .3)));
    }

    @Property(tries = 100)
    void contributionsAddUp(@ForAll("histories") ReputationLedger history) {
        ReputationPosterior posterior = of(history, .1, .3);
        double shares = posterior.contributions().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(shares)
                .isCloseTo(
                        posterior.mean()
                                - Histories.of(ReputationLedger.empty()).mean(),
                        within(TINY));
    }

    /** Summaries count silences without a weight, so that they merge to the bit and any policy may read the sum. */
    @Property(tries = 100)
    void summariesMergeWhateverSilenceWeighs(
            @ForAll("histories") ReputationLedger a, @ForAll("histories") ReputationLedger b) {
        ReputationSummary sum = ReputationSummary.of(a).merge(ReputationSummary.of(b));
        ReputationSummary back = ReputationSummary.fromBytes(sum.toBytes());

        assertThat(sum.toBytes())
                .isEqualTo(
                        ReputationSummary.of(b).merge(ReputationSummary.of(a)).toBytes());
        assertThat(back).isEqualTo(sum);
        assertThat(back.silences())
                .isEqualTo(ReputationSummary.of(a).silences()
                        + ReputationSummary.of(b).silences());
        assertThat(bits(model(.1, .3).posterior(back, Histories.TODAY)))
                .isEqualTo(bits(model(.1, .3).posterior(sum, Histories.TODAY)));
    }

    /** Where every contract is in the middle of a month and of a client of its own, a summary says what its ledger says. */
    @Property(tries = 50)
    void aSummarySaysWhatItsLedgerSays(@ForAll("histories") ReputationLedger history) {
        List<ContractEvidence> middles = new ArrayList<>();
        for (ContractEvidence each : history.contracts()) {
            middles.add(Histories.contract(each.contract(), each.contract(), 8 + 365 * (middles.size() % 4))
                    .outcome(each.outcome())
                    .stars(each.stars())
                    .silent(each.silent())
                    .build());
        }
        ReputationLedger ledger = ReputationLedger.of(middles);

        assertThat(model(.1, .3)
                        .posterior(ReputationSummary.of(ledger), Histories.TODAY)
                        .mean())
                .isCloseTo(of(ledger, .1, .3).mean(), within(1e-3));
    }

    @Provide
    Arbitrary<ReputationLedger> histories() {
        Arbitrary<ReputationLedger> contracts = evidence().list().ofMaxSize(12).map(ReputationLedger::of);
        return Combinators.combine(contracts, Arbitraries.integers().between(50, 100), Arbitraries.of(true, false))
                .as((ledger, percent, scored) -> scored ? ledger.with(Histories.score(percent, 14)) : ledger);
    }

    private static Arbitrary<ContractEvidence> evidence() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 1_500),
                        Arbitraries.integers().between(0, 5))
                .as((id, client, age, stars) -> evidence(Histories.contract("k" + id, "c" + client, age), stars));
    }

    private static ContractEvidence evidence(ContractEvidence.Builder evidence, int stars) {
        return stars == 0
                ? evidence.build()
                : evidence.stars(StarRating.of(stars)).build();
    }

    private static ReputationPosterior of(ReputationLedger ledger, double success, double failure) {
        return model(success, failure).posterior(ledger, Histories.TODAY);
    }

    private static ReputationModel model(double success, double failure) {
        return ReputationModel.of(ReputationPolicy.builder()
                .silence(new SilenceRule(success, failure, 14))
                .build());
    }
}
