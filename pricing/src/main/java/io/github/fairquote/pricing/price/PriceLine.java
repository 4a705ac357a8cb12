package io.github.fairquote.pricing.price;

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
 * One step on the way to a price: what it adds and what that makes. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"label", "amount", "subtotal", "basis"})
public abstract class PriceLine {

    PriceLine() {}

    static PriceLine of(String label, Money amount, Money subtotal, String basis) {
        Builder line = builder().label(label).amount(amount).subtotal(subtotal);
        return basis.isEmpty() ? line.build() : line.basis(basis).build();
    }

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
    static PriceLine fromJson(ImmutablePriceLine.Json json) {
        return ImmutablePriceLine.fromJson(json);
    }

    /**
     * What the step is.
     *
     * @return the label, such as {@code reputation}; one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String label();

    /**
     * What the step adds.
     *
     * @return the amount; negative if it is taken away
     */
    @JsonProperty
    public abstract Money amount();

    /**
     * The price after the step.
     *
     * @return the sum of the amounts so far
     */
    @JsonProperty
    public abstract Money subtotal();

    /**
     * How the amount comes about.
     *
     * @return the rule in words, such as {@code x 0.985}; one line of at most 500 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> basis();

    /** The line in words; not for parsing. */
    @Override
    public final String toString() {
        return label() + ": " + amount()
                + basis().map(text -> " (" + text + ")").orElse("");
    }

    @Value.Check
    final void check() {
        Check.line("label", label(), 100);
        basis().ifPresent(text -> Check.line("basis", text, 500));
    }

    /** Builds lines; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePriceLine.Builder {
        Builder() {}
    }
}
