package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * What somebody claims that proposals bring: a share of those sent, of whom, and who says so. Nobody independent has counted any;
 * a benchmark is something to compare with, never something to expect. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"stage", "whose", "lowPercent", "highPercent", "provenance"})
public abstract class ReplyBenchmark {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    ReplyBenchmark() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReplyBenchmark fromJson(ImmutableReplyBenchmark.Json json) {
        return ImmutableReplyBenchmark.fromJson(json);
    }

    /**
     * What is counted.
     *
     * @return the stage
     */
    @JsonProperty
    public abstract BenchmarkStage stage();

    /**
     * Of whose proposals the share is.
     *
     * @return words on one line, at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String whose();

    /**
     * The lower bound of the share, itself included.
     *
     * @return percent of the proposals sent, in [0, 100]
     */
    @JsonProperty
    public abstract BigDecimal lowPercent();

    /**
     * The upper bound of the share, itself included.
     *
     * @return percent of the proposals sent, in [{@link #lowPercent()}, 100]
     */
    @JsonProperty
    public abstract BigDecimal highPercent();

    /**
     * Who says so.
     *
     * @return the origin
     */
    @JsonProperty
    public abstract Provenance provenance();

    @Value.Check
    final void check() {
        Check.line("whose", whose(), 100);
        Check.that(
                lowPercent().signum() >= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "lowPercent",
                "is below 0: " + lowPercent().toPlainString());
        Check.that(
                highPercent().compareTo(HUNDRED) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "highPercent",
                "is above 100: " + highPercent().toPlainString());
        Check.that(
                lowPercent().compareTo(highPercent()) <= 0,
                ProblemCode.INCONSISTENT,
                "highPercent",
                "is below lowPercent: " + highPercent().toPlainString() + " < "
                        + lowPercent().toPlainString());
    }

    /** Builds benchmarks; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableReplyBenchmark.Builder {
        Builder() {}
    }
}
