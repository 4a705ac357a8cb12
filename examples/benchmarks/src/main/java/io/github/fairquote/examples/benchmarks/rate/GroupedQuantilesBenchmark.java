package io.github.fairquote.examples.benchmarks.rate;

import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Five quantiles for every combination of country, niche and level: by a model of the whole market, and by a database (DuckDB, one
 * thread, in memory) that looks at each combination alone. Needs the profile {@code duckdb}, whose driver is large.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class GroupedQuantilesBenchmark {
    private static final List<Double> QUANTILES = List.of(0.1, 0.25, 0.5, 0.75, 0.9);

    /** How many samples the market has. */
    @Param({"10000", "100000", "1000000"})
    public int samples;

    private List<RateSample> market;
    private Set<RateQuery> combinations;
    private Connection database;

    /**
     * Invents the market, by a fixed seed, and loads it into the database.
     *
     * @throws SQLException if the database refuses it
     * @throws IOException if the file between the two can't be written
     */
    @Setup(Level.Trial)
    public void prepare() throws SQLException, IOException {
        market = InventedMarket.of(samples, 1);
        combinations = new LinkedHashSet<>();
        market.forEach(sample -> combinations.add(RateQuery.of(
                sample.country(), sample.niche().orElseThrow(), sample.level().orElseThrow())));
        database = DriverManager.getConnection("jdbc:duckdb:");
        load();
    }

    /**
     * Closes the database.
     *
     * @throws SQLException if it can't be closed
     */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        database.close();
    }

    /**
     * Fits the market and asks for every combination.
     *
     * @return the sum of all quantiles, so that nothing is left out
     */
    @Benchmark
    public double fairquote() {
        RateModel model = RateModelFitter.withDefaults().fit(market);
        double sum = 0;
        for (RateQuery combination : combinations) {
            for (double quantile : QUANTILES) {
                sum += model.estimate(combination).quantile(quantile);
            }
        }
        return sum;
    }

    /**
     * Asks the database for the quantiles of every combination.
     *
     * @return the sum of all quantiles
     * @throws SQLException if the query fails
     */
    @Benchmark
    public double duckdb() throws SQLException {
        String query = "SELECT quantile_cont(rate, 0.1), quantile_cont(rate, 0.25), quantile_cont(rate, 0.5),"
                + " quantile_cont(rate, 0.75), quantile_cont(rate, 0.9) FROM market GROUP BY country, niche, level";
        double sum = 0;
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                for (int column = 1; column <= QUANTILES.size(); column++) {
                    sum += rows.getDouble(column);
                }
            }
        }
        return sum;
    }

    private void load() throws SQLException, IOException {
        Path table = Files.createTempFile("market", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("rate,country,niche,level\n");
            for (RateSample sample : market) {
                out.write(sample.rate().perHour().amount().toPlainString() + "," + sample.country() + ","
                        + sample.niche().orElseThrow() + "," + sample.level().orElseThrow() + "\n");
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("CREATE TABLE market AS SELECT * FROM read_csv('" + table + "', header = true)");
        } finally {
            Files.delete(table);
        }
    }
}
