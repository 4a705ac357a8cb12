package io.github.fairquote.core.result;

import io.github.fairquote.core.internal.Quoted;
import java.util.Objects;

/**
 * The family of refusals: input that can't be read, templates that can't be filled, evidence that is too thin.
 *
 * <p>Each has a stable {@link #code()}; subclasses give their facts as accessors. Messages are one line of at most 500
 * UTF-16 units. A caller's own mistake is an {@link IllegalArgumentException} instead.
 */
public abstract class FairquoteException extends RuntimeException {
    /** The refusal's code, stable across releases. */
    private final ProblemCode code;

    /**
     * Creates a refusal.
     *
     * @param code the stable code
     * @param message the message; made one line of at most 500 units
     */
    protected FairquoteException(ProblemCode code, String message) {
        super(Quoted.message(message));
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * What was refused and why, as a stable code.
     *
     * @return the code
     */
    public final ProblemCode code() {
        return code;
    }
}
