package io.github.fairquote.examples.benchmarks.rate;

import com.tdunning.math.stats.TDigest;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.summary.RateSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/**
 * Counting a market instead of keeping it, beside one t-digest (compression 100) for each combination of country, niche and level:
 * building, merging two halves, and what is made of it. The t-digests give quantiles of each combination alone, and merges of
 * them depend on the order; the summary gives a model.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class SummaryBenchmark {
    private static final double COMPRESSION = 100;
    private static final int NOT_STATED = -1;

    /** How many samples the market has. */
    @Param({"10000", "100000", "1000000"})
    public int samples;

    private List<RateSample> market;
    private RateSummary summary;
    private RateSummary other;
    private Map<String, TDigest> digests;
    private Map<String, TDigest> otherDigests;

    /** Invents two markets, by fixed seeds. */
    @Setup
    public void prepare() {
        market = InventedMarket.of(samples, 1);
        summary = count();
        digests = digest();
        List<RateSample> second = InventedMarket.of(samples, 2);
        other = count(second);
        otherDigests = digest(second);
    }

    /**
     * Counts every sample.
     *
     * @return the summary
     */
    @Benchmark
    public RateSummary count() {
        return count(market);
    }

    /**
     * Puts every sample into the t-digest of its combination.
     *
     * @return the t-digests
     */
    @Benchmark
    public Map<String, TDigest> digest() {
        return digest(market);
    }

    /**
     * Adds two summaries up.
     *
     * @return the sum
     */
    @Benchmark
    public RateSummary merge() {
        return summary.merge(other);
    }

    /**
     * Merges the t-digests of two markets, combination by combination, without changing either.
     *
     * @return the t-digests of both
     */
    @Benchmark
    public Map<String, TDigest> mergeDigests() {
        Map<String, TDigest> merged = new HashMap<>();
        for (Map<String, TDigest> part : List.of(digests, otherDigests)) {
            part.forEach((key, digest) -> merged.computeIfAbsent(key, k -> TDigest.createMergingDigest(COMPRESSION))
                    .add(digest));
        }
        return merged;
    }

    /**
     * Fits a market on counts.
     *
     * @return the model
     */
    @Benchmark
    public RateModel fitSummary() {
        return RateModelFitter.withDefaults().fitSummary(summary);
    }

    private static RateSummary count(List<RateSample> samples) {
        return RateSummary.builder(CurrencyCode.USD, RateBasis.ASKED)
                .addAll(samples.iterator())
                .build();
    }

    private static Map<String, TDigest> digest(List<RateSample> samples) {
        Map<String, TDigest> digests = new HashMap<>();
        for (RateSample sample : samples) {
            digests.computeIfAbsent(key(sample), k -> TDigest.createMergingDigest(COMPRESSION))
                    .add(sample.rate().perHour().amount().doubleValue());
        }
        return digests;
    }

    private static String key(RateSample sample) {
        int level = sample.level().map(Enum::ordinal).orElse(NOT_STATED);
        return sample.country().code()
                + level
                + sample.niche().map(Object::toString).orElse("");
    }
}
