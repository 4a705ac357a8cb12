package io.github.fairquote.core.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What could be had from an input, beside everything that was wrong with it.
 *
 * <p>Three cases: complete (a value, no errors), partial (a value and errors, such as the good rows of a table and its bad
 * ones), failed (no value, at least one error). Warnings may accompany each. Immutable; thread-safe if the value is.
 *
 * @param <T> the value's type
 */
public final class Partial<T> {
    private final Optional<T> value;
    private final List<Problem> problems;

    private Partial(Optional<T> value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
    }

    /**
     * A value without any problem.
     *
     * @param <T> the value's type
     * @param value the value
     * @return a complete result
     */
    public static <T> Partial<T> complete(T value) {
        return new Partial<>(Optional.of(Objects.requireNonNull(value, "value")), List.of());
    }

    /**
     * A value with the problems met on the way.
     *
     * @param <T> the value's type
     * @param value the value
     * @param problems the problems in the order of their places; may be empty
     * @return a result that is complete exactly if no problem is an error
     */
    public static <T> Partial<T> of(T value, List<Problem> problems) {
        return new Partial<>(Optional.of(Objects.requireNonNull(value, "value")), problems);
    }

    /**
     * No value at all.
     *
     * @param <T> the value's type
     * @param problems the problems, at least one of them an error
     * @return a failed result
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Partial<T> failed(List<Problem> problems) {
        Partial<T> result = new Partial<>(Optional.empty(), problems);
        if (!result.hasErrors()) {
            throw new IllegalArgumentException("problems of a failed result hold no error: " + problems.size());
        }
        return result;
    }

    /**
     * The value, whole or partial.
     *
     * @return the value, empty only if the input failed
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * Everything that was wrong or worth a look.
     *
     * @return the problems in the order of their places
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The problems that cost something.
     *
     * @return the errors in the order of their places
     */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * Whether anything was lost.
     *
     * @return true if at least one problem is an error
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /**
     * Whether the value is the whole of the input.
     *
     * @return true if there is a value and no error
     */
    public boolean isComplete() {
        return value.isPresent() && !hasErrors();
    }

    /**
     * The value, provided that nothing was lost.
     *
     * @return the value
     * @throws ProblemsException if there is any error; it carries them all
     */
    public T orElseThrow() {
        if (!isComplete()) {
            throw new ProblemsException(problems);
        }
        return value.orElseThrow();
    }

    /**
     * The same result for a derived value.
     *
     * @param <R> the derived type
     * @param change the derivation, applied to the value if there is one; never gives null
     * @return the derived value with the same problems
     */
    public <R> Partial<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        return new Partial<>(value.map(v -> Objects.requireNonNull(change.apply(v), "changed value")), problems);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partial<?> that && value.equals(that.value) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems);
    }

    @Override
    public String toString() {
        return "Partial[" + (value.isPresent() ? "value" : "no value") + ", " + problems.size() + " problems]";
    }
}
