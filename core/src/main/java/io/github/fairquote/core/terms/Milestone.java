package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One paid step of fixed-price work. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"description", "amount", "dueOn"})
public abstract class Milestone {

    Milestone() {}

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
    static Milestone fromJson(ImmutableMilestone.Json json) {
        return ImmutableMilestone.fromJson(json);
    }

    /**
     * What is delivered.
     *
     * @return one line of at most 300 UTF-16 units
     */
    @JsonProperty
    public abstract String description();

    /**
     * What is paid for it.
     *
     * @return the amount, above zero
     */
    @JsonProperty
    public abstract Money amount();

    /**
     * When it is due.
     *
     * @return the date, if one is agreed
     */
    @JsonProperty
    public abstract Optional<LocalDate> dueOn();

    @Value.Check
    final void check() {
        Check.line("description", description(), 300);
        Prices.positive("amount", amount());
    }

    /** Builds milestones; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
