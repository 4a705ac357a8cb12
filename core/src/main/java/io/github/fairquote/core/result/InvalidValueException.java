package io.github.fairquote.core.result;

import io.github.fairquote.core.internal.Quoted;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks its type's rule: the caller's bug when code built it, a located {@link Problem} when a reader did.
 *
 * <p>The message holds the attribute's name, the rule and the value, such as {@code weeklyHours is outside [0, 168]: 200}.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final int WHOLE = -1;

    /** The rule that was broken. */
    private final ProblemCode code;
    /** The attribute that broke it. */
    private final String attribute;
    /** The proposed correction; null if there is none. */
    private final @Nullable String suggestion;
    /** Which element of the attribute broke it; {@link #WHOLE} if none did alone. */
    private final int element;

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
        this(code, attribute, message, suggestion, WHOLE);
    }

    private InvalidValueException(
            ProblemCode code, String attribute, String message, Optional<String> suggestion, int element) {
        super(Quoted.message(message));
        this.code = Objects.requireNonNull(code, "code");
        this.attribute = Objects.requireNonNull(attribute, "attribute");
        this.suggestion = suggestion.orElse(null);
        this.element = element;
    }

    /**
     * Creates the refusal of one element of a list.
     *
     * @param code the broken rule
     * @param attribute the list's name
     * @param element the element's place in it, from 0
     * @param message the message; made one line of at most 500 units
     * @return the refusal
     */
    public static InvalidValueException ofElement(ProblemCode code, String attribute, int element, String message) {
        return new InvalidValueException(code, attribute, message, Optional.empty(), element);
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
     * Which element of the attribute broke it.
     *
     * <p>Readers give it as the end of the problem's pointer, such as {@code /contracts/3}.
     *
     * @return the element's place from 0; empty if the attribute as a whole is meant, or is no list
     */
    public OptionalInt element() {
        return element == WHOLE ? OptionalInt.empty() : OptionalInt.of(element);
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
