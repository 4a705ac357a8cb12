package io.github.fairquote.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialTest {
    private static final Problem ERROR = Problem.error(ProblemCode.NEGATIVE, "rate is negative", Location.ofRow(2));
    private static final Problem WARNING =
            Problem.warning(ProblemCode.UNKNOWN_COLUMN, "note is not read", Location.ofRow(1));

    @Test
    void aCompleteResultHasItsValue() {
        Partial<String> complete = Partial.complete("a");
        assertThat(complete.value()).contains("a");
        assertThat(complete.problems()).isEmpty();
        assertThat(complete.errors()).isEmpty();
        assertThat(complete.hasErrors()).isFalse();
        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.orElseThrow()).isEqualTo("a");
    }

    @Test
    void warningsCostNothing() {
        Partial<String> warned = Partial.of("a", List.of(WARNING));
        assertThat(warned.isComplete()).isTrue();
        assertThat(warned.errors()).isEmpty();
        assertThat(warned.problems()).containsExactly(WARNING);
        assertThat(warned.orElseThrow()).isEqualTo("a");
    }

    @Test
    void aPartialResultKeepsBoth() {
        Partial<String> partial = Partial.of("a", List.of(WARNING, ERROR));
        assertThat(partial.isComplete()).isFalse();
        assertThat(partial.hasErrors()).isTrue();
        assertThat(partial.errors()).containsExactly(ERROR);
        assertThat(partial.value()).contains("a");
        assertThatThrownBy(partial::orElseThrow)
                .isInstanceOfSatisfying(
                        ProblemsException.class, e -> assertThat(e.problems()).containsExactly(WARNING, ERROR));
    }

    @Test
    void aFailedResultHasAnErrorAndNoValue() {
        Partial<String> failed = Partial.failed(List.of(ERROR));
        assertThat(failed.value()).isEmpty();
        assertThat(failed.isComplete()).isFalse();
        assertThatThrownBy(failed::orElseThrow).isInstanceOf(ProblemsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partial.failed(List.of(WARNING)))
                .withMessage("problems of a failed result hold no error: 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Partial.failed(List.of()));
    }

    @Test
    void aDerivedValueKeepsTheProblems() {
        Partial<String> partial = Partial.of("abc", List.of(ERROR));
        assertThat(partial.map(String::length)).isEqualTo(Partial.of(3, List.of(ERROR)));
        assertThat(Partial.<String>failed(List.of(ERROR)).map(String::length))
                .isEqualTo(Partial.<Integer>failed(List.of(ERROR)));
        assertThatNullPointerException()
                .isThrownBy(() -> partial.map(text -> null))
                .withMessage("changed value");
    }

    @Test
    void resultsAreValues() {
        Partial<String> partial = Partial.of("a", List.of(WARNING));
        assertThat(partial)
                .isEqualTo(Partial.of("a", List.of(WARNING)))
                .hasSameHashCodeAs(Partial.of("a", List.of(WARNING)))
                .isNotEqualTo(Partial.complete("a"))
                .isNotEqualTo(Partial.of("b", List.of(WARNING)))
                .isNotEqualTo("a")
                .hasToString("Partial[value, 1 problems]");
        assertThat(Partial.failed(List.of(ERROR))).hasToString("Partial[no value, 1 problems]");
    }

    @Test
    void laterChangesOfTheListDoNotMatter() {
        List<Problem> problems = new ArrayList<>(List.of(WARNING));
        Partial<String> partial = Partial.of("a", problems);
        problems.clear();
        assertThat(partial.problems()).containsExactly(WARNING);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Partial.complete(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> Partial.of(null, List.of()))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Partial.of("a", null)).withMessage("problems");
        assertThatNullPointerException().isThrownBy(() -> Partial.failed(null)).withMessage("problems");
        assertThatNullPointerException()
                .isThrownBy(() -> Partial.complete("a").map(null))
                .withMessage("change");
    }
}
