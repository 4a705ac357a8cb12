package io.github.fairquote.templating.compose.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ExperimentProperties {
    private static final int UNITS = 20_000;

    /**
     * The count of each arm over consecutive ids, the hardest keys there are for a poor hash, lies within five standard
     * deviations of its binomial mean: of a true draw less than one in a million would not.
     */
    @Property(tries = 60)
    void everyArmGetsItsShare(
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String name,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 50) Integer> shares) {
        List<Arm> arms = new ArrayList<>();
        for (int share : shares) {
            arms.add(new Arm("v" + arms.size(), share));
        }
        Experiment experiment = new Experiment(name, arms);
        int[] counts = new int[arms.size()];
        for (int i = 0; i < UNITS; i++) {
            counts[Integer.parseInt(experiment.assign("job-" + i).variant().substring(1))]++;
        }
        double total = shares.stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < counts.length; i++) {
            double p = shares.get(i) / total;
            assertThat(Math.abs(counts[i] - UNITS * p)).isLessThan(5 * Math.sqrt(UNITS * p * (1 - p)));
        }
    }

    @Property
    void anAssignmentIsOneOfTheArmsAndRepeats(
            @ForAll @StringLength(max = 50) String unit, @ForAll @IntRange(min = 1, max = 1_000_000) int share) {
        Experiment experiment = new Experiment("e", List.of(new Arm("a", share), new Arm("b", 1)));
        Assignment assignment = experiment.assign(unit);

        assertThat(assignment).isEqualTo(experiment.assign(unit));
        assertThat(assignment.ticket()).isBetween(0, share);
        assertThat(assignment.variant()).isEqualTo(assignment.ticket() < share ? "a" : "b");
    }
}
