package io.github.fairquote.pricing.effort;

import static io.github.fairquote.pricing.effort.EffortDistribution.LOGNORMAL;
import static io.github.fairquote.pricing.effort.EffortDistribution.PERT_BETA;
import static io.github.fairquote.pricing.effort.TaskDependence.FULLY_DEPENDENT;
import static io.github.fairquote.pricing.effort.TaskDependence.INDEPENDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The task of 2, 4 and 12 hours: mean (2 + 16 + 12) / 6 = 5, variance (5 - 2)(12 - 5) / 7 = 3, shapes 1.8 and 4.2. */
class EffortTest {
    private static final EffortTask TASK = EffortTask.of("page", 2, 4, 12);

    @Test
    void expectsWhatPertExpects() {
        assertThat(TASK.hours().expected()).isEqualTo(5);
        assertThat(TASK.hours().variance()).isEqualTo(3);
        assertThat(effort(2, PERT_BETA, INDEPENDENT).expectedHours()).isEqualTo(10);
        assertThat(effort(2, LOGNORMAL, FULLY_DEPENDENT).expectedHours()).isEqualTo(10);
    }

    /** scipy 1.17: 2 + 10 beta.ppf(p, 1.8, 4.2); two tasks: 4 + 20 beta.ppf(p, 3.9, 9.1), twice the first if dependent. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 4.766722593925, 9.789657079227",
        "0.8, 6.502586138157, 12.073863834001",
        "0.95, 8.212767240162, 14.375342271897"
    })
    void sumsPertTasks(double p, double one, double two) {
        assertThat(effort(1, PERT_BETA, INDEPENDENT).hours(p)).isCloseTo(one, within(1e-9));
        assertThat(effort(1, PERT_BETA, FULLY_DEPENDENT).hours(p)).isCloseTo(one, within(1e-9));
        assertThat(effort(2, PERT_BETA, INDEPENDENT).hours(p)).isCloseTo(two, within(1e-9));
        assertThat(effort(2, PERT_BETA, FULLY_DEPENDENT).hours(p)).isCloseTo(2 * one, within(1e-9));
    }

    /** scipy 1.17: 5 exp(norm.ppf(p) s - s^2 / 2), s^2 = ln(1 + 3 / 25); two tasks: 10 and ln(1 + 6 / 100). */
    @ParameterizedTest
    @CsvSource({
        "0.5, 4.724555912615, 9.712858623573",
        "0.8, 6.272027618764, 11.900842525229",
        "0.95, 8.219443112841, 14.447206771239"
    })
    void sumsLognormalTasks(double p, double one, double two) {
        assertThat(effort(1, LOGNORMAL, INDEPENDENT).hours(p)).isCloseTo(one, within(1e-9));
        assertThat(effort(2, LOGNORMAL, INDEPENDENT).hours(p)).isCloseTo(two, within(1e-9));
        assertThat(effort(2, LOGNORMAL, FULLY_DEPENDENT).hours(p)).isCloseTo(2 * one, within(1e-9));
    }

    @Test
    void leavesNoDoubtWhereThereIsNone() {
        EffortTask sure = EffortTask.builder()
                .name("call")
                .hours(ThreePointHours.exactly(3))
                .build();
        for (EffortDistribution distribution : EffortDistribution.values()) {
            Effort effort = Effort.of(List.of(sure), distribution, INDEPENDENT);
            assertThat(effort.hours(0.99)).isEqualTo(3);
            assertThat(effort.expectedHours()).isEqualTo(3);
        }
        EffortTask almost = EffortTask.of("call", 3, 3, Math.nextUp(3.0));
        assertThat(Effort.of(List.of(almost), PERT_BETA, INDEPENDENT).hours(0.9))
                .isBetween(3.0, Math.nextUp(3.0));
    }

    @Test
    void refusesConfidenceOutsideItsBounds() {
        Effort effort = effort(1, PERT_BETA, INDEPENDENT);
        assertThat(effort.hours(0.5)).isPositive();
        assertThat(effort.hours(0.99)).isPositive();
        for (double p : new double[] {Math.nextDown(0.5), Math.nextUp(0.99), Double.NaN}) {
            assertThatThrownBy(() -> effort.hours(p)).hasMessageStartingWith("confidence is outside [0.5, 0.99]");
        }
    }

    @Test
    void refusesNoTaskAndTooMany() {
        refused(() -> Effort.of(List.of(), PERT_BETA, INDEPENDENT), ProblemCode.MISSING_VALUE, "tasks");
        refused(() -> effort(1_001, PERT_BETA, INDEPENDENT), ProblemCode.TOO_MANY_ELEMENTS, "tasks");
        assertThat(effort(1_000, PERT_BETA, INDEPENDENT).hours(0.8)).isBetween(5_000.0, 5_100.0);
    }

    @Test
    void refusesHoursThatDoNotRise() {
        refused(() -> ThreePointHours.of(4, 3, 5), ProblemCode.INCONSISTENT, "low");
        refused(() -> ThreePointHours.of(1, 6, 5), ProblemCode.INCONSISTENT, "likely");
        refused(() -> ThreePointHours.of(-1, 1, 2), ProblemCode.NUMBER_OUT_OF_RANGE, "low");
        refused(() -> ThreePointHours.of(0, Double.NaN, 2), ProblemCode.NUMBER_OUT_OF_RANGE, "likely");
        refused(() -> ThreePointHours.of(0, 0, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "high");
        refused(() -> ThreePointHours.of(0, 0, 100_001), ProblemCode.NUMBER_OUT_OF_RANGE, "high");
        assertThat(ThreePointHours.of(0, 0, 100_000).expected()).isEqualTo(100_000 / 6.0);
    }

    @Test
    void tellsWhatItAssumes() {
        Effort effort = effort(2, LOGNORMAL, FULLY_DEPENDENT);
        assertThat(effort).hasToString("Effort[2 tasks, 10.0 hours expected, lognormal, fully dependent]");
        assertThat(effort.distribution()).isEqualTo(LOGNORMAL);
        assertThat(effort.dependence()).isEqualTo(FULLY_DEPENDENT);
        assertThat(effort.tasks()).containsExactly(TASK, TASK);
        assertThat(PERT_BETA.words()).isEqualTo("PERT beta");
    }

    private static Effort effort(int tasks, EffortDistribution distribution, TaskDependence dependence) {
        return Effort.of(Collections.nCopies(tasks, TASK), distribution, dependence);
    }

    private static void refused(Runnable call, ProblemCode code, String attribute) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.attribute()).isEqualTo(attribute);
        });
    }
}
