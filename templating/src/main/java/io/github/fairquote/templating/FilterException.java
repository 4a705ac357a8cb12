package io.github.fairquote.templating;

import io.github.fairquote.core.result.ProblemCode;

/** A filter's refusal of its arguments or of a value; becomes a located problem and never leaves the package. */
final class FilterException extends RuntimeException {
    final ProblemCode code;

    FilterException(ProblemCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }
}
