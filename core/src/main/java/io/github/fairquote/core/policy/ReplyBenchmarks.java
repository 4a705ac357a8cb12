package io.github.fairquote.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * The claims about what proposals bring, each with who makes it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"benchmarks"})
public abstract class ReplyBenchmarks {

    ReplyBenchmarks() {}

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
    static ReplyBenchmarks fromJson(ImmutableReplyBenchmarks.Json json) {
        return ImmutableReplyBenchmarks.fromJson(json);
    }

    /**
     * The claims.
     *
     * @return at least one benchmark and at most 100, none twice
     */
    @JsonProperty
    public abstract List<ReplyBenchmark> benchmarks();

    /**
     * The claims about one stage.
     *
     * @param stage what is counted
     * @return its benchmarks in the order in which they stand; may be empty
     */
    public final List<ReplyBenchmark> of(BenchmarkStage stage) {
        return benchmarks().stream()
                .filter(benchmark -> benchmark.stage() == stage)
                .toList();
    }

    @Value.Check
    final void check() {
        Check.that(!benchmarks().isEmpty(), ProblemCode.MISSING_VALUE, "benchmarks", "are none");
        Check.atMost("benchmarks", benchmarks().size(), 100);
        Check.distinct("benchmarks", benchmarks());
    }

    /** Builds lists of benchmarks; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableReplyBenchmarks.Builder {
        Builder() {}
    }
}
