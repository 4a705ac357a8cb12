package io.github.fairquote.core.policy.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a policy figure comes from, when that was so, and how far it can be trusted. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"source", "asOf", "confidence", "note"})
public abstract class Provenance {

    Provenance() {}

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
    static Provenance fromJson(ImmutableProvenance.Json json) {
        return ImmutableProvenance.fromJson(json);
    }

    /**
     * Where it can be read.
     *
     * @return the address of a page, or the origin in words if there is no page; one line of at most 500 UTF-16 units
     */
    @JsonProperty
    public abstract String source();

    /**
     * Of when the statement is: the day on which the source was published or took effect; for an undated page, the day on which it
     * was read.
     *
     * @return the date
     */
    @JsonProperty
    public abstract LocalDate asOf();

    /**
     * What kind of source it is.
     *
     * @return the confidence
     */
    @JsonProperty
    public abstract Confidence confidence();

    /**
     * What one should know beside it: contradicting sources, exceptions, what was inferred.
     *
     * @return at most 1,000 UTF-16 units on one line; if there is anything
     */
    @JsonProperty
    public abstract Optional<String> note();

    @Value.Check
    final void check() {
        Check.line("source", source(), 500);
        note().ifPresent(text -> Check.line("note", text, 1_000));
    }

    /** Builds provenances; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProvenance.Builder {
        Builder() {}
    }
}
