package io.github.fairquote.templating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.Location;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a rendering with its origin. The spans of a rendering follow each other without gap or overlap; none is empty.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"start", "end", "kind", "place", "name", "path", "filters"})
public abstract class Span {
    Span() {}

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
    static Span fromJson(ImmutableSpan.Json json) {
        return ImmutableSpan.fromJson(json);
    }

    /**
     * Where it starts in the rendered text.
     *
     * @return the offset in UTF-16 units, from 0, inclusive
     */
    @JsonProperty
    public abstract int start();

    /**
     * Where it ends in the rendered text.
     *
     * @return the offset in UTF-16 units, exclusive, above {@link #start()}
     */
    @JsonProperty
    public abstract int end();

    /**
     * Where it came from.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract SpanKind kind();

    /**
     * The place of the literal text or of the placeholder's tag in the template.
     *
     * @return the place; its source is the block's identifier if it lies in a block
     */
    @JsonProperty
    public abstract Location place();

    /**
     * The placeholder's name as the template writes it.
     *
     * @return the name; empty for literal text
     */
    @JsonProperty
    public abstract Optional<String> name();

    /**
     * The path of the value in the bindings.
     *
     * @return the path with the indexes of list elements, such as {@code cases[1].title}; empty for literal text
     */
    @JsonProperty
    public abstract Optional<String> path();

    /**
     * The filters the value went through.
     *
     * @return their names in order; empty for literal text and defaults
     */
    @JsonProperty
    public abstract List<String> filters();

    /**
     * The block it came from.
     *
     * @return the block's identifier; empty for the template itself
     */
    public final Optional<String> block() {
        return place().source();
    }

    /**
     * The part itself.
     *
     * @param text the rendered text
     * @return its characters from start to end
     */
    public final String of(CharSequence text) {
        return text.subSequence(start(), end()).toString();
    }

    @Value.Check
    final void check() {
        Check.inRange("start", start(), 0, Integer.MAX_VALUE - 1);
        Check.inRange("end", end(), start() + 1, Integer.MAX_VALUE);
    }

    /** Builds spans; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableSpan.Builder {
        Builder() {}
    }
}
