package io.github.fairquote.templating;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemsException;
import java.util.List;

/** A template that can't be read or filled, with every problem that was found: code, line, column, offset and facts. */
public final class TemplateException extends ProblemsException {
    /**
     * Creates the refusal; its code and message are those of the first error.
     *
     * @param problems the problems, at least one of them an error
     * @throws IllegalArgumentException if no problem is an error
     */
    public TemplateException(List<Problem> problems) {
        super(problems);
    }
}
