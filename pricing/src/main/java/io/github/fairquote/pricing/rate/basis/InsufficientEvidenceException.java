package io.github.fairquote.pricing.rate.basis;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;

/** An estimate has less evidence than its caller asked for. */
public final class InsufficientEvidenceException extends FairquoteException {
    /** What was counted. */
    private final EvidenceRequirement.Scope scope;
    /** How much there is. */
    private final double actual;
    /** How much was asked for. */
    private final double required;

    /**
     * Creates the refusal.
     *
     * @param scope what was counted
     * @param actual how much there is
     * @param required how much was asked for
     */
    public InsufficientEvidenceException(EvidenceRequirement.Scope scope, double actual, double required) {
        super(
                ProblemCode.TOO_FEW_SAMPLES,
                "too few samples (" + scope.word() + "): " + actual + " where at least " + required + " are required");
        this.scope = scope;
        this.actual = actual;
        this.required = required;
    }

    /**
     * What was counted: the filter that left too little.
     *
     * @return the scope
     */
    public EvidenceRequirement.Scope scope() {
        return scope;
    }

    /**
     * How much evidence there is.
     *
     * @return the weight of the samples, or the effective number of samples
     */
    public double actual() {
        return actual;
    }

    /**
     * How much evidence was asked for.
     *
     * @return the requirement, above {@link #actual()}
     */
    public double required() {
        return required;
    }
}
