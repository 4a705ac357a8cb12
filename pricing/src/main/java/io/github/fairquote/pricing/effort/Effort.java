package io.github.fairquote.pricing.effort;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * How long some tasks take together, under a stated distribution and a stated assumption on how their surprises hang together.
 *
 * <p>Hours with confidence {@code p} are those that are not exceeded with probability {@code p}:
 *
 * <ul>
 *   <li>{@link TaskDependence#INDEPENDENT}: the quantile of the distribution that has the sum's mean and variance, both sums of the
 *       tasks'. An approximation: one more task that hardly takes any time may lower the hours, by 0.15 % at most in 60,000
 *       invented pairs of tasks;
 *   <li>{@link TaskDependence#FULLY_DEPENDENT}: the sum of the tasks' quantiles, which is exact.
 * </ul>
 *
 * <p>The three points are taken for what people mean by them; that people are too sure of themselves is not corrected. Results do
 * not depend on the order of the tasks. Immutable and thread-safe.
 */
public final class Effort {
    /** The most tasks. */
    public static final int TASK_LIMIT = 1_000;

    /** The lowest confidence: a price for less than even odds is no estimate. */
    public static final double LOWEST_CONFIDENCE = 0.5;

    /** The highest confidence: beyond it three points say too little. */
    public static final double HIGHEST_CONFIDENCE = 0.99;

    /** Sums must not depend on the order in which somebody wrote the tasks down. */
    private static final Comparator<EffortTask> BY_HOURS = Comparator.comparingDouble(
                    (EffortTask task) -> task.hours().low())
            .thenComparingDouble(task -> task.hours().likely())
            .thenComparingDouble(task -> task.hours().high());

    private final List<EffortTask> tasks;
    private final List<EffortTask> ordered;
    private final EffortDistribution distribution;
    private final TaskDependence dependence;

    private Effort(List<EffortTask> tasks, EffortDistribution distribution, TaskDependence dependence) {
        this.tasks = List.copyOf(tasks);
        this.ordered = tasks.stream().sorted(BY_HOURS).toList();
        this.distribution = distribution;
        this.dependence = dependence;
    }

    /**
     * The effort of some tasks.
     *
     * @param tasks 1 to {@value #TASK_LIMIT} tasks
     * @param distribution how hours lie around their expectation
     * @param dependence how the tasks' surprises hang together
     * @return the effort
     * @throws InvalidValueException MISSING_VALUE if there is no task, TOO_MANY_ELEMENTS
     */
    public static Effort of(List<EffortTask> tasks, EffortDistribution distribution, TaskDependence dependence) {
        Check.that(!tasks.isEmpty(), ProblemCode.MISSING_VALUE, "tasks", "hold no task");
        Check.atMost("tasks", tasks.size(), TASK_LIMIT);
        return new Effort(
                tasks,
                Objects.requireNonNull(distribution, "distribution"),
                Objects.requireNonNull(dependence, "dependence"));
    }

    /**
     * The tasks.
     *
     * @return the tasks in the order given
     */
    public List<EffortTask> tasks() {
        return tasks;
    }

    /**
     * How hours lie around their expectation.
     *
     * @return the distribution
     */
    public EffortDistribution distribution() {
        return distribution;
    }

    /**
     * How the tasks' surprises hang together.
     *
     * @return the assumption
     */
    public TaskDependence dependence() {
        return dependence;
    }

    /**
     * The expected hours: the sum of the tasks' {@link ThreePointHours#expected()}, whatever the dependence.
     *
     * @return hours above 0
     */
    public double expectedHours() {
        return sum(task -> task.hours().expected());
    }

    /**
     * The hours that are not exceeded with a probability.
     *
     * @param confidence the probability, in [{@value #LOWEST_CONFIDENCE}, {@value #HIGHEST_CONFIDENCE}]
     * @return hours above 0; never fewer with more confidence
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public double hours(double confidence) {
        Check.inRange("confidence", confidence, LOWEST_CONFIDENCE, HIGHEST_CONFIDENCE);
        if (dependence == TaskDependence.FULLY_DEPENDENT) {
            return sum(task -> distribution.quantile(Moments.of(task.hours()), confidence));
        }
        Moments sum = Moments.NONE;
        for (EffortTask task : ordered) {
            sum = sum.plus(Moments.of(task.hours()));
        }
        return distribution.quantile(sum, confidence);
    }

    /** The expected hours and the assumptions; not for parsing. */
    @Override
    public String toString() {
        return "Effort[" + tasks.size() + " tasks, " + expectedHours() + " hours expected, " + distribution.words()
                + ", " + dependence.words() + "]";
    }

    private double sum(ToDoubleFunction<EffortTask> hours) {
        double sum = 0;
        for (EffortTask task : ordered) {
            sum += hours.applyAsDouble(task);
        }
        return sum;
    }
}
