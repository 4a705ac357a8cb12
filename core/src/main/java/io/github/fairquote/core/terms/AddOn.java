package io.github.fairquote.core.terms;

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
 * Something that a client may buy on top of a catalogue tier. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "price", "extraDays"})
public abstract class AddOn {

    AddOn() {}

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
    static AddOn fromJson(ImmutableAddOn.Json json) {
        return ImmutableAddOn.fromJson(json);
    }

    /**
     * What it is.
     *
     * @return one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String name();

    /**
     * What it costs.
     *
     * @return the price, above zero
     */
    @JsonProperty
    public abstract Money price();

    /**
     * How much longer the delivery takes with it.
     *
     * @return the days in [0, 365]; empty if it takes none
     */
    @JsonProperty
    public abstract Optional<Integer> extraDays();

    @Value.Check
    final void check() {
        Check.line("name", name(), 200);
        Prices.positive("price", price());
        extraDays().ifPresent(n -> Check.inRange("extraDays", n, 0, 365));
    }

    /** Builds add-ons; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableAddOn.Builder {
        Builder() {}
    }
}
