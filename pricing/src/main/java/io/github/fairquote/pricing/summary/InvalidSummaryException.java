package io.github.fairquote.pricing.summary;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;

/** Bytes that are no rate summary, or not a whole one. */
public final class InvalidSummaryException extends FairquoteException {
    /** Where reading stopped. */
    private final int offset;

    InvalidSummaryException(ProblemCode code, String message, int offset) {
        super(code, "rate summary " + message + " at byte " + offset);
        this.offset = offset;
    }

    /**
     * Where reading stopped.
     *
     * @return the offset in bytes, from 0
     */
    public int offset() {
        return offset;
    }
}
