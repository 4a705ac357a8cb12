package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Connects of one day of issue that are still there. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"issuedOn", "expiresOn", "amount"})
public abstract class ConnectsLot {

    ConnectsLot() {}

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
    static ConnectsLot fromJson(ImmutableConnectsLot.Json json) {
        return ImmutableConnectsLot.fromJson(json);
    }

    /**
     * When they were issued.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate issuedOn();

    /**
     * From when on they are gone.
     *
     * @return the first day on which they cannot be used
     */
    @JsonProperty
    public abstract LocalDate expiresOn();

    /**
     * How many there are.
     *
     * @return the Connects, above zero
     */
    @JsonProperty
    public abstract int amount();

    /** Builds lots; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableConnectsLot.Builder {
        Builder() {}
    }
}
