package io.github.fairquote.templating.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.result.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterLogTest {
    private static SentLetter letter(String id) {
        return SentLetter.builder()
                .id(id)
                .sentOn(LocalDate.of(2026, 7, 1))
                .job("job")
                .text("Hello " + id)
                .build();
    }

    private static LetterLog log(String... ids) {
        return LetterLog.of(List.of(ids).stream().map(LetterLogTest::letter).toList());
    }

    private static List<String> ids(LetterLog log) {
        return log.stream().map(SentLetter::id).toList();
    }

    @Test
    void branchesDoNotSeeEachOther() {
        LetterLog stem = log("a", "b");
        LetterLog left = stem.with(letter("c")).with(letter("d"));
        LetterLog right = stem.with(letter("d")).with(letter("c")).with(letter("e"));
        LetterLog again = stem.with(letter("e"));

        assertThat(ids(stem)).containsExactly("a", "b");
        assertThat(ids(left)).containsExactly("a", "b", "c", "d");
        assertThat(ids(right)).containsExactly("a", "b", "d", "c", "e");
        assertThat(ids(again)).containsExactly("a", "b", "e");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> stem.get(2));
    }

    @Test
    void eachRefusesItsOwnIdsOnly() {
        LetterLog stem = log("a");
        LetterLog longer = stem.with(letter("b"));

        assertThat(ids(stem.with(letter("b")))).containsExactly("a", "b");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> longer.with(letter("b")))
                .withMessageContaining("letters holds an element twice: \"b\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> log("a", "a"))
                .withMessageContaining("letters");
    }

    @Test
    void growsFromNothing() {
        LetterLog empty = log();
        LetterLog log = empty;
        for (int i = 0; i < 20_000; i++) {
            log = log.with(letter("l" + i));
        }

        assertThat(empty).isEmpty();
        assertThat(log).isEqualTo(LetterLog.of(List.copyOf(log))).hasSize(20_000);
        assertThat(log.get(19_999).id()).isEqualTo("l19999");
    }

    @Test
    void threadsMayGrowOneLogAtOnce() {
        LetterLog stem = log("a", "b", "c");
        List<LetterLog> grown = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> stem.with(letter("x" + i)).with(letter("y" + i)))
                .toList();

        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            expected.add(List.of("a", "b", "c", "x" + i, "y" + i));
        }
        assertThat(grown.stream().map(LetterLogTest::ids)).containsExactlyElementsOf(expected);
    }
}
