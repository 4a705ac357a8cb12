package io.github.fairquote.templating.syntax;

import io.github.fairquote.core.result.ProblemCode;

/** A filter's refusal of its arguments or of a value; becomes a located problem and never leaves the package. */
public final class FilterException extends RuntimeException {
    public final ProblemCode code;

    public FilterException(ProblemCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }
}
