package io.github.fairquote.core.json;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemsException;
import java.io.IOException;
import java.util.List;

/**
 * A JSON document that was refused, with every problem found in it. If the document could not even be fetched, the code is
 * READ_FAILED and the stream's own exception is the cause.
 */
public final class InvalidDocumentException extends ProblemsException {
    private static final long serialVersionUID = 1L;

    InvalidDocumentException(List<Problem> problems) {
        super(problems);
    }

    InvalidDocumentException(Problem problem, IOException cause) {
        super(List.of(problem));
        initCause(cause);
    }
}
