package io.github.fairquote.templating.lint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something in a letter that should be changed before it is sent, or looked at.
 *
 * <p>Spans are UTF-16 offsets into the letter as it was handed in. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"code", "severity", "contact", "start", "end", "reason", "change"})
public abstract class Finding {

    Finding() {}

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
    static Finding fromJson(ImmutableFinding.Json json) {
        return ImmutableFinding.fromJson(json);
    }

    /**
     * Which rule.
     *
     * @return the code
     */
    @JsonProperty
    public abstract ProblemCode code();

    /**
     * Whether the letter may be sent all the same.
     *
     * @return ERROR if it must not
     */
    @JsonProperty
    public abstract Severity severity();

    /**
     * What it would let the reader do outside the platform.
     *
     * @return the kind of contact detail, if it is one
     */
    @JsonProperty
    public abstract Optional<ContactKind> contact();

    /**
     * Where the span begins.
     *
     * @return the offset in UTF-16 units, from 0
     */
    @JsonProperty
    public abstract int start();

    /**
     * Where the span ends.
     *
     * @return the offset behind its last unit, not below {@link #start()}
     */
    @JsonProperty
    public abstract int end();

    /**
     * What is wrong, in words.
     *
     * @return one line of at most 500 UTF-16 units
     */
    @JsonProperty
    public abstract String reason();

    /**
     * What to do about it.
     *
     * @return the proposal, if there is one
     */
    @JsonProperty
    public abstract Optional<String> change();

    /**
     * The text it is about.
     *
     * @param letter the letter that was checked
     * @return the part of the letter between start and end
     */
    public final String of(CharSequence letter) {
        return letter.subSequence(start(), end()).toString();
    }

    /** The same finding of another severity. */
    final Finding graded(Severity grade) {
        return grade == severity()
                ? this
                : builder()
                        .code(code())
                        .severity(grade)
                        .contact(contact())
                        .start(start())
                        .end(end())
                        .reason(reason())
                        .change(change())
                        .build();
    }

    @Value.Check
    final void check() {
        Check.inRange("start", start(), 0, Integer.MAX_VALUE);
        Check.inRange("end", end(), start(), Integer.MAX_VALUE);
        Check.line("reason", reason(), Quoted.MESSAGE_LIMIT);
    }

    /** Builds findings; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
