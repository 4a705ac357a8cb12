package io.github.fairquote.pricing.internal.table;

import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;

/** A source that can't be read on: bytes that are no UTF-8, or more of them than allowed. */
public final class TextFaultException extends IOException {
    /** What is wrong. */
    private final ProblemCode code;

    TextFaultException(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What is wrong, as a stable code. */
    public ProblemCode code() {
        return code;
    }
}
