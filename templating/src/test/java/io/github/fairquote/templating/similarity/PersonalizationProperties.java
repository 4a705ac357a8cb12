package io.github.fairquote.templating.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.templating.history.SentLetter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonalizationProperties {
    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(
                        "exclusive",
                        "Leads",
                        "insurance",
                        "Martha",
                        "Ohio",
                        "CRM",
                        "the",
                        "best",
                        "ever",
                        ". ",
                        "\n",
                        "!",
                        "😀",
                        "\uD800",
                        "a\u0301",
                        "?")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<SentLetter>> earlier() {
        return letters()
                .filter(text -> !text.isBlank() && text.indexOf('\uD800') < 0)
                .list()
                .ofMaxSize(5)
                .map(texts -> {
                    List<SentLetter> letters = new ArrayList<>();
                    texts.forEach(
                            text -> letters.add(LetterIndexTest.letter("l" + letters.size(), letters.size(), text)));
                    return letters;
                });
    }

    @Property
    void partsAddUpAndSharesAreShares(@ForAll("letters") String letter, @ForAll("earlier") List<SentLetter> earlier) {
        Personalization found = assess(letter, earlier);
        assertThat(found.score())
                .isEqualTo(found.parts().stream().mapToInt(ScorePart::points).sum())
                .isBetween(0, found.outOf());
        assertThat(found.specificShare()).isBetween(0.0, 1.0);
        assertThat(found.repeatedShare()).isBetween(0.0, 1.0);
        assertThat(found.outOf()).isEqualTo(earlier.isEmpty() ? 70 : 100);
    }

    @Property
    void spansLieInTheLetter(@ForAll("letters") String letter, @ForAll("earlier") List<SentLetter> earlier) {
        Personalization found = assess(letter, earlier);
        List<Passage> all = new ArrayList<>(found.specific());
        all.addAll(found.repeated());
        found.used().forEach(term -> all.addAll(term.passages()));
        assertThat(all).allSatisfy(passage -> assertThat(passage.of(letter)).isNotBlank());
    }

    @Property
    void theOrderOfEarlierLettersDoesNotMatter(
            @ForAll("letters") String letter, @ForAll("earlier") List<SentLetter> earlier, @ForAll Random random) {
        List<SentLetter> shuffled = new ArrayList<>(earlier);
        Collections.shuffle(shuffled, random);
        Personalization one = assess(letter, earlier);
        Personalization other = assess(letter, shuffled);
        assertThat(one.parts()).isEqualTo(other.parts());
        assertThat(one.warnings()).isEqualTo(other.warnings());
        assertThat(one.nearest()).isEqualTo(other.nearest());
    }

    @Property
    void aLetterSentBeforeIsAlwaysAnAlarm(@ForAll("letters") String letter) {
        if (letter.indexOf('\uD800') >= 0 || letter.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        assertThat(assess(letter, List.of(LetterIndexTest.letter("same", 0, letter)))
                        .level())
                .isEqualTo(WarningLevel.ALARM);
    }

    @Property
    void moreEarlierLettersNeverMakeALetterLookBetter(
            @ForAll("letters") String letter, @ForAll("earlier") List<SentLetter> earlier) {
        List<SentLetter> fewer = earlier.subList(0, earlier.size() / 2);
        if (!fewer.isEmpty()) {
            assertThat(assess(letter, earlier).score())
                    .isLessThanOrEqualTo(assess(letter, fewer).score());
        }
    }

    private static Personalization assess(String letter, List<SentLetter> earlier) {
        return PersonalizationAssessor.withDefaults()
                .beside(LetterIndex.of(earlier))
                .assess(PersonalizationAssessorTest.JOB, letter);
    }
}
