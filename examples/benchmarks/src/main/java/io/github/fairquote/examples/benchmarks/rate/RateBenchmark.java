package io.github.fairquote.examples.benchmarks.rate;

import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.sample.RateSample;
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

/** Fitting a market and asking it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class RateBenchmark {
    /** How many samples the market has. */
    @Param({"10000", "100000", "1000000"})
    public int samples;

    private List<RateSample> market;
    private RateModel model;

    /** Invents the market, by a fixed seed. */
    @Setup
    public void prepare() {
        market = InventedMarket.of(samples, 1);
        model = fit();
    }

    /**
     * The whole fit.
     *
     * @return the model
     */
    @Benchmark
    public RateModel fit() {
        return RateModelFitter.withDefaults().fit(market);
    }

    /**
     * The typical rate and the 80 % range of one freelancer.
     *
     * @return their sum, so that nothing is left out
     */
    @Benchmark
    public double estimate() {
        RateEstimate estimate = model.estimate(InventedMarket.QUERY);
        return estimate.quantile(0.1) + estimate.typicalRate() + estimate.quantile(0.9);
    }
}
