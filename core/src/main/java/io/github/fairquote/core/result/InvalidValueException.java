package io.github.fairquote.core.result;

import io.github.fairquote.core.internal.Quoted;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks its type's rule: the caller's bug when code built it, a located {@link Problem} when a reader did.
 *
 * <p>The message holds the attribute's name, the rule and the value, such as {@code weeklyHours is outside [0, 168]: 200}.
 */
public final class InvalidValueException extends IllegalArgumentException {
    /** The rule that was broken. */
    private final ProblemCode code;
    /** The attribute that broke it. */
    private final String attribute;
    /** The proposed correction; null if there is none. */
    private final @Nullable String suggestion;

    /**
     * Creates the refusal.
     *
     * @param code the broken rule
     * @param attribute the attribute's name; empty for the value as a whole
     * @param message the message; made one line of at most 500 units
     */
    public InvalidValueException(ProblemCode code, String attribute, String message) {
        this(code, attribute, message, Optional.empty());
    }

    /**
     * Creates the refusal with a proposed correction.
     *
     * @param code the broken rule
     * @param attribute the attribute's name; empty for the value as a whole
     * @param message the message; made one line of at most 500 units
     * @param suggestion what was probably meant, if that can be told; never applied by itself
     */
    public InvalidValueException(ProblemCode code, String attribute, String message, Optional<String> suggestion) {
        super(Quoted.message(message));
        this.code = Objects.requireNonNull(code, "code");
        this.attribute = Objects.requireNonNull(attribute, "attribute");
        this.suggestion = suggestion.orElse(null);
    }

    /**
     * The broken rule.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * The attribute that broke it.
     *
     * @return the name; empty if the value as a whole is meant
     */
    public String attribute() {
        return attribute;
    }

    /**
     * What was probably meant.
     *
     * <p>Readers pass it on as the fact {@link Problem#SUGGESTION}.
     *
     * @return the proposed correction, such as {@code USD} for {@code usd}; empty if there is none
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }
}
