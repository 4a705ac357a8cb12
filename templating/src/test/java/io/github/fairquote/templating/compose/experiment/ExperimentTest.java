package io.github.fairquote.templating.compose.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final Experiment OPENING = Experiment.of("opening", "a", "b");

    /** FNV-1a: http://www.isthe.com/chongo/src/fnv/test_fnv.c; the whole: an implementation of the formula in Python. */
    @Test
    void hashesAsPublished() {
        assertThat(StableHash.fnv1a("")).isEqualTo(0xcbf29ce484222325L);
        assertThat(StableHash.fnv1a("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(StableHash.fnv1a("foobar")).isEqualTo(0x85944171f73967e8L);
        assertThat(StableHash.of("")).isEqualTo(0xefd01f60ba992926L);
        assertThat(StableHash.of("opening\njob-1")).isEqualTo(0xe4fed77cbbfe7cb7L);
        assertThat(StableHash.of("Привіт")).isEqualTo(0x6357cedc8256025L);
    }

    @Test
    void assignsTheSameAlways() {
        assertThat(OPENING.assign("job-1")).isEqualTo(new Assignment("opening", "job-1", "b", 1, 2));
        assertThat(new Experiment("opening", List.of(new Arm("a", 10), new Arm("b", 90))).assign("job-1"))
                .isEqualTo(new Assignment("opening", "job-1", "b", 89, 100));
    }

    @Test
    void anotherNameDrawsAnew() {
        Experiment other = Experiment.of("question", "a", "b");
        long same = IntStream.range(0, 1_000)
                .filter(i -> OPENING.assign("job-" + i)
                        .variant()
                        .equals(other.assign("job-" + i).variant()))
                .count();

        assertThat(same).isBetween(430L, 570L);
    }

    @Test
    void reachesTheFirstAndTheLastTicket() {
        Experiment wide = new Experiment("wide", List.of(new Arm("a", Arm.SHARE_LIMIT), new Arm("b", Arm.SHARE_LIMIT)));

        assertThat(IntStream.range(0, 1_000).map(i -> wide.assign("u" + i).ticket()))
                .allMatch(ticket -> ticket >= 0 && ticket < 2 * Arm.SHARE_LIMIT);
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> OPENING.assign("u" + i).variant())
                        .distinct())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void refusesWhatIsNoExperiment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of("x", "a"))
                .withMessage("arms are not 2 to 20: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of(
                        "x", IntStream.range(0, 21).mapToObj(i -> "v" + i).toArray(String[]::new)))
                .withMessageContaining("21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of("x", "a", "a"))
                .withMessageContaining("arms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of(" ", "a", "b"))
                .withMessageContaining("name");
        assertThatIllegalArgumentException().isThrownBy(() -> new Arm("a", 0)).withMessageContaining("share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Arm("a", Arm.SHARE_LIMIT + 1))
                .withMessageContaining("share");
    }
}
