package io.github.fairquote.templating;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * How much a template, its values and its output may be. Lengths count UTF-16 units; every bound is inclusive.
 *
 * <p>The defaults suit letters; a problem that comes from a limit names it in the fact {@code limit}, such as
 * {@code output.chars}. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"templateChars", "nameChars", "valueChars", "outputChars", "nesting", "steps", "problems"})
public abstract class TemplateLimits {
    private static final int MAX_CHARS = 1 << 28;
    private static final int MAX_NESTING = 100_000;
    private static final int MAX_STEPS = 1_000_000_000;
    private static final int MAX_PROBLEMS = 100_000;
    private static final TemplateLimits DEFAULTS = builder().build();

    TemplateLimits() {}

    /**
     * The limits that hold unless others are set.
     *
     * @return the defaults
     */
    public static TemplateLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Starts a builder; what is not set keeps its default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TemplateLimits fromJson(ImmutableTemplateLimits.Json json) {
        return ImmutableTemplateLimits.fromJson(json);
    }

    /**
     * The longest template, its blocks included once they are resolved; named {@code template.chars}.
     *
     * @return UTF-16 units in [1, 2^28]; 131,072 unless set
     */
    @Value.Default
    @JsonProperty
    public int templateChars() {
        return 128 * 1024;
    }

    /**
     * The longest name, its dots included; named {@code name.chars}.
     *
     * @return UTF-16 units in [1, 2^28]; 64 unless set
     */
    @Value.Default
    @JsonProperty
    public int nameChars() {
        return 64;
    }

    /**
     * The longest text that one placeholder prints; named {@code value.chars}.
     *
     * @return UTF-16 units in [1, 2^28]; 16,384 unless set
     */
    @Value.Default
    @JsonProperty
    public int valueChars() {
        return 16 * 1024;
    }

    /**
     * The longest rendering; named {@code output.chars}.
     *
     * @return UTF-16 units in [1, 2^28]; 1,048,576 unless set
     */
    @Value.Default
    @JsonProperty
    public int outputChars() {
        return 1024 * 1024;
    }

    /**
     * How deep sections, and separately blocks, may be nested; named {@code nesting}.
     *
     * @return levels in [1, 100,000]; 32 unless set
     */
    @Value.Default
    @JsonProperty
    public int nesting() {
        return 32;
    }

    /**
     * The work of one rendering; named {@code render.steps}. A step is one literal, placeholder or tag passed, each
     * repetition of a loop anew, or 16 characters given to a filter.
     *
     * @return steps in [1, 10^9]; 1,000,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int steps() {
        return 1_000_000;
    }

    /**
     * How many problems are listed; the rest is counted in one of the code TOO_MANY_PROBLEMS.
     *
     * @return problems in [1, 100,000]; 1,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int problems() {
        return 1_000;
    }

    @Value.Check
    final void check() {
        Check.inRange("templateChars", templateChars(), 1, MAX_CHARS);
        Check.inRange("nameChars", nameChars(), 1, MAX_CHARS);
        Check.inRange("valueChars", valueChars(), 1, MAX_CHARS);
        Check.inRange("outputChars", outputChars(), 1, MAX_CHARS);
        Check.inRange("nesting", nesting(), 1, MAX_NESTING);
        Check.inRange("steps", steps(), 1, MAX_STEPS);
        Check.inRange("problems", problems(), 1, MAX_PROBLEMS);
    }

    /** Builds limits; setting one twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableTemplateLimits.Builder {
        Builder() {}
    }
}
