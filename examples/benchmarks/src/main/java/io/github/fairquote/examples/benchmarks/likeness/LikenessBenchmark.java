package io.github.fairquote.examples.benchmarks.likeness;

import io.github.fairquote.templating.history.LetterHistory;
import io.github.fairquote.templating.history.SentLetter;
import io.github.fairquote.templating.similarity.LetterIndex;
import io.github.fairquote.templating.similarity.Likeness;
import io.github.fairquote.templating.similarity.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.JaccardSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
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

/** A new letter beside the earlier ones, found by the index, and by comparing it with every one of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LikenessBenchmark {
    /** How many letters were sent before. */
    @Param({"1000", "10000"})
    public int letters;

    private List<SentLetter> sent;
    private byte[] file;
    private LetterIndex index;
    private String letter;

    /** Invents the letters. */
    @Setup
    public void prepare() {
        List<SentLetter> invented = InventedLetters.of(letters + 1);
        letter = invented.get(letters).text();
        sent = invented.subList(0, letters);
        file = LetterHistory.of(sent).write().getBytes(StandardCharsets.UTF_8);
        index = LetterIndex.of(sent);
    }

    /**
     * Reads the history.
     *
     * @return the letters
     */
    @Benchmark
    public LetterHistory read() {
        return LetterHistory.read(file).orElseThrow();
    }

    /**
     * Builds the index.
     *
     * @return the index
     */
    @Benchmark
    public LetterIndex build() {
        return LetterIndex.of(sent);
    }

    /**
     * Finds the three nearest letters with what they share.
     *
     * @return the letters
     */
    @Benchmark
    public List<Likeness> nearest() {
        return index.nearest(letter, 3);
    }

    /**
     * Finds everything that was sent before.
     *
     * @return the passages
     */
    @Benchmark
    public List<Passage> repeated() {
        return index.repeated(letter);
    }

    /**
     * Compares by Commons Text's cosine of word counts.
     *
     * @return the highest likeness
     */
    @Benchmark
    public double cosine() {
        CosineDistance cosine = new CosineDistance();
        return highest(other -> 1 - cosine.apply(letter, other));
    }

    /**
     * Compares by Commons Text's Jaccard index of characters.
     *
     * @return the highest likeness
     */
    @Benchmark
    public double jaccard() {
        JaccardSimilarity jaccard = new JaccardSimilarity();
        return highest(other -> jaccard.apply(letter, other));
    }

    /**
     * Compares by Commons Text's edit distance.
     *
     * @return the highest likeness, the fewest edits
     */
    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public double levenshtein() {
        LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
        return highest(other -> -edits.apply(letter, other));
    }

    private double highest(ToDoubleFunction<String> likeness) {
        return sent.stream().map(SentLetter::text).mapToDouble(likeness).max().orElseThrow();
    }
}
