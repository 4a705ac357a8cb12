package io.github.fairquote.core.result;

import io.github.fairquote.core.internal.Quoted;

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

    /**
     * Creates the refusal.
     *
     * @param code the broken rule
     * @param attribute the attribute's name; empty for the value as a whole
     * @param message the message; made one line of at most 500 units
     */
    public InvalidValueException(ProblemCode code, String attribute, String message) {
        super(Quoted.message(message));
        this.code = code;
        this.attribute = attribute;
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
}
