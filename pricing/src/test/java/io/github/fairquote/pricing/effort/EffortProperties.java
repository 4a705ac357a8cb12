package io.github.fairquote.pricing.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class EffortProperties {
    @Property
    void moreConfidenceNeverNeedsFewerHours(
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll EffortDistribution distribution,
            @ForAll TaskDependence dependence,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double other) {
        Effort effort = Effort.of(tasks, distribution, dependence);
        assertThat(effort.hours(Math.max(one, other))).isGreaterThanOrEqualTo(effort.hours(Math.min(one, other)));
    }

    /** Only the sum of independent tasks is approximated, by 0.15 % at worst in 60,000 pairs, near even odds. */
    @Property
    void oneMoreTaskNeedsMoreHours(
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll("task") EffortTask more,
            @ForAll EffortDistribution distribution,
            @ForAll TaskDependence dependence,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        List<EffortTask> all = new ArrayList<>(tasks);
        all.add(more);
        double before = Effort.of(tasks, distribution, dependence).hours(confidence);
        assertThat(Effort.of(all, distribution, dependence).hours(confidence))
                .isGreaterThan(dependence == TaskDependence.INDEPENDENT ? 0.998 * before : before);
    }

    @Property
    void theOrderOfTasksChangesNoBit(
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll EffortDistribution distribution,
            @ForAll TaskDependence dependence,
            @ForAll Random random) {
        List<EffortTask> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, random);
        Effort one = Effort.of(tasks, distribution, dependence);
        Effort other = Effort.of(shuffled, distribution, dependence);
        assertThat(other.hours(0.8)).isEqualTo(one.hours(0.8));
        assertThat(other.expectedHours()).isEqualTo(one.expectedHours());
    }

    @Property
    void pertHoursStayWithinTheirBounds(
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll TaskDependence dependence,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double confidence) {
        double low = tasks.stream().mapToDouble(task -> task.hours().low()).sum();
        double high = tasks.stream().mapToDouble(task -> task.hours().high()).sum();
        assertThat(Effort.of(tasks, EffortDistribution.PERT_BETA, dependence).hours(confidence))
                .isBetween(low - 1e-9, high + 1e-9);
    }

    @Property
    void twiceTheHoursOfEachTaskAreTwiceTheHours(
            @ForAll("tasks") List<EffortTask> tasks,
            @ForAll EffortDistribution distribution,
            @ForAll TaskDependence dependence) {
        List<EffortTask> twice = tasks.stream()
                .map(task -> EffortTask.of(
                        task.name(),
                        2 * task.hours().low(),
                        2 * task.hours().likely(),
                        2 * task.hours().high()))
                .toList();
        double once = Effort.of(tasks, distribution, dependence).hours(0.8);
        assertThat(Effort.of(twice, distribution, dependence).hours(0.8)).isCloseTo(2 * once, within(1e-9 * once));
    }

    @Provide
    Arbitrary<EffortTask> task() {
        Arbitrary<Double> part = Arbitraries.doubles().between(0, 40).ofScale(1);
        return Combinators.combine(part, part, part)
                .as((low, more, much) -> EffortTask.of("t", low, low + more, low + more + much + 0.1));
    }

    @Provide
    Arbitrary<List<EffortTask>> tasks() {
        return task().list().ofMinSize(1).ofMaxSize(8);
    }
}
