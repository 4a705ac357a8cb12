package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * Something that may be bought on top of a tier. Immutable and thread-safe.
 *
 * @param name what it is, one line of at most 100 UTF-16 units
 * @param hours how long it takes
 */
@JsonPropertyOrder({"name", "hours"})
public record AddOnScope(String name, ThreePointHours hours) {
    /**
     * Checks the name.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public AddOnScope {
        Check.line("name", name, 100);
        Objects.requireNonNull(hours, "hours");
    }
}
