package io.github.fairquote.core.policy.source;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * What another source says where sources contradict each other. Immutable and thread-safe.
 *
 * @param <T> what it is about
 * @param value what the source says
 * @param provenance the source
 */
@JsonPropertyOrder({"value", "provenance"})
public record Claim<T>(T value, Provenance provenance) {
    /** Checks that nothing is null. */
    public Claim {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(provenance, "provenance");
    }
}
