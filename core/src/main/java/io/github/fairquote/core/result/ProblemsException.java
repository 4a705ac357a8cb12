package io.github.fairquote.core.result;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An input that was not whole, with every problem that was found in it. */
public class ProblemsException extends FairquoteException {
    /** Everything that was found, in the order of places; null if read back from a Java object stream. */
    private final transient @Nullable List<Problem> problems;

    /**
     * Creates the refusal; its code and message are those of the first error.
     *
     * @param problems the problems, at least one of them an error
     * @throws IllegalArgumentException if no problem is an error
     */
    public ProblemsException(List<Problem> problems) {
        super(first(problems).code(), describe(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that was found.
     *
     * @return the problems in the order of their places, warnings included; empty in an exception that was read back from a
     *     Java object stream, where the code and the message are all that is left
     */
    public final List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static Problem first(List<Problem> problems) {
        return Objects.requireNonNull(problems, "problems").stream()
                .filter(Problem::isError)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("problems hold no error: " + problems.size()));
    }

    private static String describe(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return first(problems) + (errors > 1 ? " (and " + (errors - 1) + " more)" : "");
    }
}
