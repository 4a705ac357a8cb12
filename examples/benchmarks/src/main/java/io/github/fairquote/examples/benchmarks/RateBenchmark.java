package io.github.fairquote.examples.benchmarks;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

/** Fitting a market of invented samples in 40 countries, 30 niches and 3 levels, and asking it for one estimate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RateBenchmark {
    private static final List<CountryCode> COUNTRIES = List.of(
                    "US", "GB", "DE", "FR", "IT", "ES", "PL", "RO", "UA", "RS", "TR", "IN", "PK", "BD", "PH", "VN",
                    "ID", "NG", "KE", "EG", "ZA", "BR", "AR", "MX", "CA", "AU", "NZ", "JP", "KR", "CN", "MA", "GH",
                    "LK", "NP", "CO", "PE", "CL", "PT", "GR", "CZ")
            .stream()
            .map(CountryCode::of)
            .toList();

    private static final List<ExperienceLevel> LEVELS =
            List.of(ExperienceLevel.ENTRY, ExperienceLevel.INTERMEDIATE, ExperienceLevel.EXPERT);

    /** How many samples the market has. */
    @Param({"600", "10000"})
    public int samples;

    private List<RateSample> market;
    private RateModel model;
    private RateQuery query;

    /** Invents the market, by a fixed seed. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        market = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            double rate = 20 * StrictMath.exp(random.nextDouble() + random.nextDouble() - 1);
            market.add(RateSample.of(
                    HourlyRate.of(Money.rounded(rate, CurrencyCode.USD, RoundingMode.HALF_EVEN)),
                    COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    Niche.ofService("service-" + random.nextInt(30)),
                    LEVELS.get(random.nextInt(LEVELS.size()))));
        }
        model = fit();
        query = RateQuery.of(CountryCode.of("UA"), Niche.ofService("service-7"), ExperienceLevel.EXPERT);
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
     * The typical rate of one freelancer.
     *
     * @return the rate
     */
    @Benchmark
    public double estimate() {
        return model.estimate(query).typicalRate();
    }
}
