package io.github.fairquote.examples.benchmarks;

import io.github.fairquote.examples.benchmarks.letter.Engine;
import io.github.fairquote.examples.benchmarks.letter.Letter;
import io.github.fairquote.examples.benchmarks.letter.Stage;
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
 * One letter by us, by hand and by ten engines, byte by byte the same. Read the ratios within one run, not the nanoseconds;
 * {@code -prof gc} adds the bytes. The heap is small and fetched before the first letter: one that grows measures how fast the
 * machine hands out memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms128m", "-Xmx128m", "-Xmn32m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class LetterBenchmark {
    /** Who writes. */
    @Param
    public Engine engine;

    /** Which characters the values hold: Latin-1 only, or beyond it, which makes strings twice as wide. */
    @Param({"Martha", "Мартa"})
    public String client;

    /** How many letters' text one template holds: the growth of the work. */
    @Param({"1", "10", "100"})
    public int size;

    private Stage stage;

    /** Reads the template and refuses to measure a letter that differs from the one by hand. */
    @Setup
    public void prepare() {
        stage = Stage.of(engine, new Letter(client, size));
    }

    /**
     * Writing the letter.
     *
     * @return the letter
     */
    @Benchmark
    public String render() {
        return stage.write();
    }

    /**
     * Reading the template from its text.
     *
     * @return the template
     */
    @Benchmark
    public Object parse() {
        return stage.read();
    }
}
