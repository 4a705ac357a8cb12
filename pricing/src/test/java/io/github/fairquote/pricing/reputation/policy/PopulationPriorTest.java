package io.github.fairquote.pricing.reputation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.reputation.policy.PopulationPrior.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PopulationPriorTest {

    @Test
    void recoversThePopulationThatWasDrawn() {
        PopulationPrior prior = PopulationPrior.fit(drawn(9, 1, 2_000, 20));

        assertThat(prior.successes() / (prior.successes() + prior.failures())).isCloseTo(0.9, within(0.01));
        assertThat(prior.successes() + prior.failures()).isCloseTo(10, within(1.5));
        assertThat(prior.clamped()).isFalse();
        assertThat(prior.policy().priorSuccesses()).isEqualTo(prior.successes());
    }

    /** Every other prior nearby makes the counts less likely; the figure is a sum of logarithms of rising factorials. */
    @Test
    void noNeighbourIsMoreLikely() {
        List<Subject> subjects = drawn(4, 2, 300, 12);
        PopulationPrior prior = PopulationPrior.fit(subjects);
        double best = likelihood(subjects, prior.successes(), prior.failures());

        assertThat(prior.logLikelihood()).isCloseTo(best, within(1e-6));
        for (double factor : new double[] {0.9, 1.1}) {
            assertThat(likelihood(subjects, prior.successes() * factor, prior.failures()))
                    .isLessThan(best);
            assertThat(likelihood(subjects, prior.successes(), prior.failures() * factor))
                    .isLessThan(best);
        }
    }

    @Test
    void subjectsThatDoNotDifferClampTheStrength() {
        PopulationPrior alike = PopulationPrior.fit(Collections.nCopies(100, new Subject(9, 10)));

        assertThat(alike.clamped()).isTrue();
        assertThat(alike.successes() + alike.failures()).isCloseTo(60, within(0.1));
    }

    @Test
    void orderIsIrrelevantAndFewSubjectsAreRefused() {
        List<Subject> subjects = new ArrayList<>(drawn(5, 1, 50, 8));
        PopulationPrior prior = PopulationPrior.fit(subjects);
        Collections.reverse(subjects);

        assertThat(PopulationPrior.fit(subjects)).isEqualTo(prior);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PopulationPrior.fit(subjects.subList(0, 29)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.TOO_FEW_SAMPLES))
                .withMessage("subjects are fewer than 30: 29");
        assertThat(PopulationPrior.fit(subjects.subList(0, 30)).successes()).isPositive();
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(-1, 1));
    }

    private static double likelihood(List<Subject> subjects, double a, double b) {
        double sum = 0;
        for (Subject subject : subjects) {
            for (int i = 0; i < subject.contracts(); i++) {
                sum -= StrictMath.log(a + b + i);
                sum += i < subject.successes() ? StrictMath.log(a + i) : 0;
                sum += i < subject.contracts() - subject.successes() ? StrictMath.log(b + i) : 0;
            }
        }
        return sum;
    }

    /** Beta draws as ratios of sums of exponential ones. */
    private static List<Subject> drawn(int a, int b, int subjects, int contracts) {
        Random random = new Random(5);
        List<Subject> drawn = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            double first = gamma(a, random);
            double theta = first / (first + gamma(b, random));
            int successes = 0;
            for (int j = 0; j < contracts; j++) {
                successes += random.nextDouble() < theta ? 1 : 0;
            }
            drawn.add(new Subject(successes, contracts));
        }
        return drawn;
    }

    private static double gamma(int shape, Random random) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= StrictMath.log(1 - random.nextDouble());
        }
        return sum;
    }
}
