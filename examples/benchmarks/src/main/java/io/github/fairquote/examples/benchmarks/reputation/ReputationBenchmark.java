package io.github.fairquote.examples.benchmarks.reputation;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationOutlook;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One freelancer's reputation: remembered, summarized, merged, believed, looked ahead from. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReputationBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** How many contracts the freelancer has. */
    @Param({"10", "100", "1000"})
    public int contracts;

    private ReputationModel model;
    private ReputationLedger ledger;
    private ReputationLedger.Builder builder;
    private ReputationSummary summary;
    private ContractEvidence next;

    /** Invents a history. */
    @Setup
    public void prepare() {
        model = ReputationModel.of(ReputationPolicy.inflated());
        builder = ReputationLedger.builder();
        for (int i = 0; i < contracts; i++) {
            builder.add(contract("k" + i, i));
        }
        ledger = builder.build();
        next = contract("next", contracts);
        summary = ReputationSummary.of(ledger);
    }

    /**
     * Remembers one more contract, or again the same.
     *
     * @return the ledger being written
     */
    @Benchmark
    public ReputationLedger.Builder add() {
        return builder.add(next);
    }

    /**
     * Counts a ledger.
     *
     * @return the summary
     */
    @Benchmark
    public ReputationSummary summarize() {
        return ReputationSummary.of(ledger);
    }

    /**
     * Adds two summaries up.
     *
     * @return the sum
     */
    @Benchmark
    public ReputationSummary merge() {
        return summary.merge(summary);
    }

    /**
     * The belief from a ledger, with mean and 90 % interval.
     *
     * @return their sum, so that nothing is left out
     */
    @Benchmark
    public double posterior() {
        return told(model.posterior(ledger, DAY));
    }

    /**
     * The belief from a summary, with mean and 90 % interval.
     *
     * @return their sum, so that nothing is left out
     */
    @Benchmark
    public double posteriorOfSummary() {
        return told(model.posterior(summary, DAY));
    }

    /**
     * What would be believed after one more failure.
     *
     * @return the mean
     */
    @Benchmark
    public double whatIf() {
        return ReputationOutlook.of(model, ledger, DAY)
                .after(List.of(ContractOutcome.FAILURE))
                .mean();
    }

    private static double told(ReputationPosterior posterior) {
        return posterior.mean() + posterior.quantile(.05) + posterior.quantile(.95);
    }

    private static ContractEvidence contract(String id, int number) {
        return ContractEvidence.builder()
                .contract(id)
                .client("c" + number / 2)
                .day(DAY.minusDays(number % 700))
                .stars(StarRating.of(number % 7 == 0 ? 4 : 5))
                .build();
    }
}
