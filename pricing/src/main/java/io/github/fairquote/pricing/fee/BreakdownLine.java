package io.github.fairquote.pricing.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One amount of a breakdown, with what it is and where that comes from. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"label", "amount", "basis", "source"})
public abstract class BreakdownLine {

    BreakdownLine() {}

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
    static BreakdownLine fromJson(ImmutableBreakdownLine.Json json) {
        return ImmutableBreakdownLine.fromJson(json);
    }

    /**
     * What the amount is.
     *
     * @return the label, such as {@code service fee}; one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String label();

    /**
     * The amount.
     *
     * @return what is added; negative if it is taken away
     */
    @JsonProperty
    public abstract Money amount();

    /**
     * How the amount comes about.
     *
     * @return the rule in words, such as {@code 10 % of USD 266.64}; one line of at most 2,000 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> basis();

    /**
     * Where the rule can be read.
     *
     * @return the source, one line of at most 500 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> source();

    /** The line in words; not for parsing. */
    @Override
    public final String toString() {
        return label() + ": " + amount()
                + basis().map(text -> " (" + text + ")").orElse("");
    }

    @Value.Check
    final void check() {
        Check.line("label", label(), 100);
        basis().ifPresent(text -> Check.line("basis", text, 2_000));
        source().ifPresent(text -> Check.line("source", text, 500));
    }

    /** Builds lines; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBreakdownLine.Builder {
        Builder() {}
    }
}
