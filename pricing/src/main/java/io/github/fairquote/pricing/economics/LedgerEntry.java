package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One line of the ledger. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"date", "kind", "change", "balance", "because"})
public abstract class LedgerEntry {

    LedgerEntry() {}

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
    static LedgerEntry fromJson(ImmutableLedgerEntry.Json json) {
        return ImmutableLedgerEntry.fromJson(json);
    }

    /**
     * When it happened.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate date();

    /**
     * What it is about.
     *
     * @return the kind
     */
    @JsonProperty
    public abstract LedgerEntryKind kind();

    /**
     * By how much the balance changed.
     *
     * @return the Connects; negative if there are fewer, zero where a rule gave nothing
     */
    @JsonProperty
    public abstract int change();

    /**
     * How many there were afterwards.
     *
     * @return the Connects, not negative
     */
    @JsonProperty
    public abstract int balance();

    /**
     * Why.
     *
     * @return words on one line
     */
    @JsonProperty
    public abstract String because();

    /** Builds lines; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLedgerEntry.Builder {
        Builder() {}
    }
}
