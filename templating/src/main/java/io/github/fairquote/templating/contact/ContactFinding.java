package io.github.fairquote.templating.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A place in a text that gives or asks for a way to meet outside the platform. Immutable and thread-safe.
 *
 * <p>A finding never repeats what it found: reasons end up in logs, and the detail may be private. {@link
 * #of(CharSequence)} cuts it out of the text.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"start", "end", "kind", "severity", "reason", "change"})
public abstract class ContactFinding {
    ContactFinding() {}

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
    static ContactFinding fromJson(ImmutableContactFinding.Json json) {
        return ImmutableContactFinding.fromJson(json);
    }

    /**
     * Where it starts in the text as given.
     *
     * @return the offset in UTF-16 units, from 0, inclusive; never inside a surrogate pair
     */
    @JsonProperty
    public abstract int start();

    /**
     * Where it ends in the text as given.
     *
     * @return the offset in UTF-16 units, exclusive, above {@link #start()}; never inside a surrogate pair
     */
    @JsonProperty
    public abstract int end();

    /**
     * What it is.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract ContactKind kind();

    /**
     * How sure it is: an ERROR is a detail in so many words, a WARNING an invitation or a request without one.
     *
     * @return the severity
     */
    @JsonProperty
    public abstract Severity severity();

    /**
     * Why it was found.
     *
     * @return one line, at most 500 UTF-16 units, without the detail itself
     */
    @JsonProperty
    public abstract String reason();

    /**
     * What to do about it.
     *
     * @return the proposed change in words; one line, at most 500 UTF-16 units
     */
    @JsonProperty
    public abstract String change();

    /**
     * The place itself.
     *
     * @param text the text that was searched
     * @return its characters from start to end
     * @throws IndexOutOfBoundsException if the text is shorter than {@link #end()}
     */
    public final String of(CharSequence text) {
        return Objects.requireNonNull(text, "text").subSequence(start(), end()).toString();
    }

    @Value.Check
    final void check() {
        Check.inRange("start", start(), 0, Integer.MAX_VALUE - 1);
        Check.inRange("end", end(), start() + 1, Integer.MAX_VALUE);
        Check.line("reason", reason(), 500);
        Check.line("change", change(), 500);
    }

    /** Builds findings; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContactFinding.Builder {
        Builder() {}
    }
}
