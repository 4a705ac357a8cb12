package io.github.fairquote.templating.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.templating.history.SentLetter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static SentLetter letter(String id, int day, String text) {
        return SentLetter.builder()
                .id(id)
                .sentOn(LocalDate.of(2026, 7, 1).plusDays(day))
                .job("job of " + id)
                .text(text)
                .build();
    }

    @Test
    void hashesThatCollideNeverLie() {
        List<SentLetter> letters = List.of(
                letter("none", 9, "entirely different words stand here today, my friend"),
                letter("half", 1, "one two three four five x y z"),
                letter("most", 0, "one two three four five six seven x"));
        String text = "one two three four five six seven eight";
        Segments bad = Segments.of(letters, (words, from) -> 7);
        Segments good = Segments.of(letters);
        assertThat(bad.search(text).nearest(1)).isEqualTo(good.search(text).nearest(1));
        assertThat(bad.search(text).nearest(3)).isEqualTo(good.search(text).nearest(3));
        assertThat(bad.search(text).nearest(3))
                .extracting(like -> like.letter().id())
                .containsExactly("most", "half");
        assertThat(bad.search(text).repeated()).isEqualTo(good.search(text).repeated());
        assertThat(bad.search("nothing of this was ever written").repeated()).isEmpty();
    }
}
