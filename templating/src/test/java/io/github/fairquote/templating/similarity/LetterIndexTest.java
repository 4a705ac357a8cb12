package io.github.fairquote.templating.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.templating.history.LetterHistory;
import io.github.fairquote.templating.history.SentLetter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterIndexTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    static SentLetter letter(String id, int day, String text) {
        return SentLetter.builder()
                .id(id)
                .sentOn(DAY.plusDays(day))
                .job("job of " + id)
                .text(text)
                .build();
    }

    @Test
    void findsTheCopyUnderAnotherName() {
        LetterIndex index = LetterIndex.of(LetterHistory.of(List.of(
                letter("other", 0, "We never met and have nothing in common at all."),
                letter("copy", 1, "Hi Ann, I am the best marketer and can start today."))));
        String text = "Hi Martha!\nI am the best marketer, and can start TODAY";

        List<Likeness> nearest = index.nearest(text, 5);

        // 11 words: 8 runs of four, of which those with "Martha" (2) are new; the earlier letter has 11 words as well
        assertThat(nearest).singleElement().satisfies(like -> {
            assertThat(like.letter().id()).isEqualTo("copy");
            assertThat(like.containment()).isEqualTo(6 / 8.0);
            assertThat(like.resemblance()).isEqualTo(6 / 10.0);
            assertThat(like.passages()).singleElement().satisfies(shared -> {
                assertThat(shared.here().of(text)).isEqualTo("I am the best marketer, and can start TODAY");
                assertThat(shared.there().of(like.letter().text()))
                        .isEqualTo("I am the best marketer and can start today");
                assertThat(shared.words()).isEqualTo(9);
            });
        });
        assertThat(index.repeated(text))
                .extracting(passage -> passage.of(text))
                .containsExactly("I am the best marketer, and can start TODAY");
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void tellsTheSameLetterRewordedByItsVocabulary() {
        LetterIndex index =
                LetterIndex.of(List.of(letter("a", 0, "exclusive leads for insurance agencies, ready to call")));
        Likeness like = index.nearest("for insurance agencies, ready leads: exclusive call", 1)
                .get(0);
        assertThat(like.containment()).isEqualTo(0.25);
        // by hand: the same five stems in both, "for", "agencies" and "to" being stop words: exclusive, lead,
        // insurance, ready, call
        assertThat(like.vocabulary()).isCloseTo(1.0, within(1e-12));
        Likeness half =
                index.nearest("for insurance agencies, ready dentists smile", 1).get(0);
        // insurance and ready in common, of five and of four
        assertThat(half.vocabulary()).isCloseTo(2 / StrictMath.sqrt(5 * 4), within(1e-12));
        assertThat(index.nearest("in it we are as you do", 1)).isEmpty();
    }

    @Test
    void amongEqualsTheNewestComesFirstThenTheId() {
        String text = "the very same letter again and again";
        LetterIndex index = LetterIndex.of(
                List.of(letter("c", 0, text), letter("b", 2, text), letter("a", 2, text), letter("d", 1, text)));
        assertThat(index.nearest(text, 3))
                .extracting(like -> like.letter().id())
                .containsExactly("a", "b", "d");
        assertThat(index.nearest(text, 9)).hasSize(4);
    }

    @Test
    void shortLettersAreOneRun() {
        LetterIndex index =
                LetterIndex.of(List.of(letter("a", 0, "Call me!"), letter("b", 0, "Call me now, please do")));
        assertThat(index.nearest("call me", 5)).singleElement().satisfies(like -> {
            assertThat(like.letter().id()).isEqualTo("a");
            assertThat(like.containment()).isEqualTo(1);
        });
        assertThat(index.nearest("call", 5)).isEmpty();
        assertThat(index.nearest("?!", 5)).isEmpty();
        assertThat(index.repeated("?!")).isEmpty();
        assertThat(LetterIndex.of(LetterHistory.empty()).nearest("call me", 1)).isEmpty();
    }

    @Test
    void passagesFollowEachOtherAndMayStandElsewhereInTheEarlierLetter() {
        String earlier = "b b b b c c c c a a a a";
        String text = "a a a a x b b b b";
        Likeness like = LetterIndex.of(List.of(letter("e", 0, earlier)))
                .nearest(text, 1)
                .get(0);
        assertThat(like.passages())
                .containsExactly(
                        new SharedPassage(new Passage(0, 7), new Passage(16, 23), 4),
                        new SharedPassage(new Passage(10, 17), new Passage(0, 7), 4));
    }

    @Test
    void refusesTwoLettersOfOneIdAndNoLetterAtAll() {
        SentLetter letter = letter("a", 0, "x");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LetterIndex.of(List.of(letter, letter)))
                .withMessageContaining("letters holds an element twice");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LetterIndex.of(List.of(letter)).nearest("x", 0))
                .withMessageContaining("limit is outside");
    }

    @Test
    void growsByOneLetterAtATime() {
        LetterIndex empty = LetterIndex.of(LetterHistory.empty());
        LetterIndex one = empty.with(letter("a", 0, "one two three four five"));
        LetterIndex two = one.with(letter("b", 1, "two three four five six"));
        assertThat(List.of(empty.size(), one.size(), two.size())).containsExactly(0, 1, 2);
        assertThat(one.nearest("two three four five", 3))
                .extracting(like -> like.letter().id())
                .containsExactly("a");
        assertThat(two.nearest("two three four five", 3))
                .extracting(like -> like.letter().id())
                .containsExactly("b", "a");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> two.with(letter("a", 5, "something else")))
                .withMessage("letters hold an element twice: \"a\"");
    }

    @Test
    void aWordIsOneWordHoweverItIsSpelt() {
        LetterIndex index = LetterIndex.of(List.of(
                letter("a", 0, "It's the CAFE\u0301 of Zoe"),
                letter("b", 0, "its the caf\u00e9 of zoe"),
                letter("c", 0, "its the cafe of zoe")));
        assertThat(index.nearest("IT\u2019S THE CAF\u00c9 OF ZOE", 3))
                .extracting(like -> like.letter().id())
                .containsExactly("a", "b");
    }

    @Test
    void holdsLettersOfManyWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_600; i++) {
            text.append('w').append(i).append(' ');
        }
        LetterIndex index = LetterIndex.of(List.of(
                letter("long", 0, text.toString()),
                letter("longer", 0, text.toString().replace('w', 'v')),
                letter(
                        "both",
                        0,
                        text.substring(0, 8_000) + text.substring(0, 8_000).replace('w', 'v'))));
        Likeness like = index.nearest(text.toString(), 1).get(0);
        assertThat(like.letter().id()).isEqualTo("long");
        assertThat(like.resemblance()).isEqualTo(1);
        assertThat(index.nearest(text.toString(), 3)).hasSize(2);
    }

    @Test
    void holdsManyLetters() {
        List<SentLetter> letters = new java.util.ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            letters.add(letter("l" + i, 0, "letter " + i + " of many with a common end of its own"));
        }
        LetterIndex index = LetterIndex.of(letters);
        Likeness like = index.nearest("letter 1234 of many with a common end of its own", 1)
                .get(0);
        assertThat(like.letter().id()).isEqualTo("l1234");
        assertThat(like.containment()).isEqualTo(1);
    }
}
