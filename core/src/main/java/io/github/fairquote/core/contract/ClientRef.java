package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a client is, as far as a history needs it: to tell clients apart. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "name", "flagged"})
public abstract class ClientRef {

    ClientRef() {}

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
    static ClientRef fromJson(ImmutableClientRef.Json json) {
        return ImmutableClientRef.fromJson(json);
    }

    /**
     * By what the caller knows the client company; the teams of one company share it.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String id();

    /**
     * What the client is called.
     *
     * @return one line of at most 200 UTF-16 units; if known
     */
    @JsonProperty
    public abstract Optional<String> name();

    /**
     * Whether the platform has flagged or suspended the client, so that its feedback counts nowhere.
     *
     * @return true if that is known; false otherwise
     */
    @Value.Default
    @JsonProperty
    public boolean flagged() {
        return false;
    }

    /**
     * A client of whom only the identifier is known.
     *
     * @param id the identifier
     * @return the client
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public static ClientRef of(String id) {
        return builder().id(id).build();
    }

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        name().ifPresent(text -> Check.line("name", text, 200));
    }

    /** Builds clients; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableClientRef.Builder {
        Builder() {}
    }
}
