package io.github.fairquote.pricing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * The account of a reading: every row is either accepted or rejected, and every rejected one was reported. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"rows", "accepted", "rejected", "errors", "warnings", "reachedEnd"})
public abstract class ReadSummary {
    ReadSummary() {}

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
    static ReadSummary fromJson(ImmutableReadSummary.Json json) {
        return ImmutableReadSummary.fromJson(json);
    }

    /**
     * The rows that were read; neither the header nor empty lines are rows.
     *
     * @return accepted plus rejected
     */
    @JsonProperty
    public abstract long rows();

    /**
     * The rows that became samples.
     *
     * @return a number in [0, rows]
     */
    @JsonProperty
    public abstract long accepted();

    /**
     * The rows that did not; each has at least one error.
     *
     * @return a number in [0, rows]
     */
    @JsonProperty
    public abstract long rejected();

    /**
     * The errors that were reported, of rows and of the source as a whole.
     *
     * @return a number, not below {@link #rejected()}
     */
    @JsonProperty
    public abstract long errors();

    /**
     * The warnings that were reported.
     *
     * @return a number, not below 0
     */
    @JsonProperty
    public abstract long warnings();

    /**
     * Whether the source was read to its end. If not, an error says why: a broken header, a failing source, bytes that are not
     * UTF-8, a line that would not end, a limit.
     *
     * @return false if something was left unread
     */
    @JsonProperty
    public abstract boolean reachedEnd();

    /**
     * Whether the samples are the whole of the source.
     *
     * @return true if the end was reached without an error
     */
    @JsonIgnore
    public final boolean isComplete() {
        return reachedEnd() && errors() == 0;
    }

    /**
     * Checks that the account adds up.
     *
     * @throws InvalidValueException NEGATIVE for a count below 0, INCONSISTENT if rows are neither accepted nor rejected, or
     *     rejected without an error
     */
    @Value.Check
    final void check() {
        Check.that(Math.min(accepted(), rejected()) >= 0, ProblemCode.NEGATIVE, "accepted", "or rejected is below 0");
        Check.that(warnings() >= 0, ProblemCode.NEGATIVE, "warnings", "is below 0: " + warnings());
        Check.that(
                rows() == accepted() + rejected(),
                ProblemCode.INCONSISTENT,
                "rows",
                "is not " + accepted() + " accepted plus " + rejected() + " rejected: " + rows());
        Check.that(errors() >= rejected(), ProblemCode.INCONSISTENT, "errors", "is below the rejected: " + errors());
    }

    /** Builds summaries; setting an attribute twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableReadSummary.Builder {
        Builder() {}
    }
}
