package io.github.fairquote.templating.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.templating.history.SentLetter;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;

class LetterIndexProperties {
    /** Few words, so that letters have runs in common. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "lead", "Lead", "ads", "рекламу", "für", "it's", "C++", "5", "😀", "e\u0301", "\n", ". ", ", ")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<SentLetter>> letters() {
        return texts().filter(text -> !text.isBlank()).list().ofMaxSize(8).map(texts -> {
            List<SentLetter> letters = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                letters.add(LetterIndexTest.letter("l" + i, i % 3, texts.get(i)));
            }
            return letters;
        });
    }

    @Property
    void aLetterIsWhollyLikeItself(@ForAll("texts") String text) {
        if (TextWords.of(text).isEmpty()) {
            return;
        }
        Likeness like = one(text, text);
        assertThat(like.containment()).isEqualTo(1);
        assertThat(like.resemblance()).isEqualTo(1);
        assertThat(like.vocabulary()).isEqualTo(1);
        assertThat(like.passages()).singleElement().satisfies(shared -> {
            assertThat(shared.here()).isEqualTo(shared.there());
            assertThat(shared.words()).isEqualTo(TextWords.of(text).size());
        });
    }

    @Property
    void resemblanceAndVocabularyAreSymmetric(@ForAll("texts") String a, @ForAll("texts") String b) {
        if (a.isBlank() || b.isBlank()) {
            return;
        }
        List<Likeness> there =
                LetterIndex.of(List.of(LetterIndexTest.letter("b", 0, b))).nearest(a, 1);
        List<Likeness> back =
                LetterIndex.of(List.of(LetterIndexTest.letter("a", 0, a))).nearest(b, 1);
        assertThat(there).hasSameSizeAs(back);
        for (int i = 0; i < there.size(); i++) {
            assertThat(there.get(i).resemblance()).isEqualTo(back.get(i).resemblance());
            assertThat(there.get(i).vocabulary()).isEqualTo(back.get(i).vocabulary());
        }
    }

    @Property
    void figuresAreThoseOfCommonsTextOnTheSameRuns(
            @ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text) {
        IntersectionSimilarity<String> oracle = new IntersectionSimilarity<>(LetterIndexProperties::runs);
        List<Likeness> all = LetterIndex.of(letters).nearest(text, Integer.MAX_VALUE);
        for (SentLetter letter : letters) {
            IntersectionResult expected = oracle.apply(text, letter.text());
            List<Likeness> found =
                    all.stream().filter(like -> like.letter().equals(letter)).toList();
            assertThat(found).hasSize(expected.getIntersection() == 0 ? 0 : 1);
            for (Likeness like : found) {
                int union = expected.getSizeA() + expected.getSizeB() - expected.getIntersection();
                assertThat(like.containment()).isEqualTo((double) expected.getIntersection() / expected.getSizeA());
                assertThat(like.resemblance()).isEqualTo((double) expected.getIntersection() / union);
            }
        }
    }

    @Property
    void figuresAreSharesAndPassagesAreWordByWordEqual(
            @ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text) {
        for (Likeness like : LetterIndex.of(letters).nearest(text, 3)) {
            assertThat(List.of(like.containment(), like.resemblance(), like.vocabulary()))
                    .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
            assertThat(like.resemblance()).isLessThanOrEqualTo(like.containment());
            int end = 0;
            for (SharedPassage shared : like.passages()) {
                assertThat(shared.here().start()).isGreaterThanOrEqualTo(end);
                end = shared.here().end();
                assertThat(keys(shared.here().of(text)))
                        .isEqualTo(keys(shared.there().of(like.letter().text())))
                        .hasSize(shared.words());
            }
            assertThat(like.passages()).isNotEmpty();
        }
    }

    @Property
    void theOrderOfTheLettersDoesNotMatter(
            @ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text, @ForAll Random random) {
        List<SentLetter> shuffled = new ArrayList<>(letters);
        Collections.shuffle(shuffled, random);
        assertThat(LetterIndex.of(shuffled).nearest(text, 4))
                .isEqualTo(LetterIndex.of(letters).nearest(text, 4));
        assertThat(LetterIndex.of(shuffled).repeated(text))
                .isEqualTo(LetterIndex.of(letters).repeated(text));
    }

    @Property
    void lettersMayComeOneByOne(
            @ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text, @ForAll Random random) {
        List<SentLetter> shuffled = new ArrayList<>(letters);
        Collections.shuffle(shuffled, random);
        int atOnce = random.nextInt(letters.size() + 1);
        LetterIndex grown = LetterIndex.of(shuffled.subList(0, atOnce));
        for (SentLetter letter : shuffled.subList(atOnce, shuffled.size())) {
            grown = grown.with(letter);
        }
        LetterIndex whole = LetterIndex.of(letters);
        assertThat(grown.size()).isEqualTo(letters.size());
        for (int limit : new int[] {1, 2, 9}) {
            assertThat(grown.nearest(text, limit)).isEqualTo(whole.nearest(text, limit));
        }
        assertThat(grown.repeated(text)).isEqualTo(whole.repeated(text));
    }

    @Property
    void fewerAreTheFirstOfMore(@ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text) {
        LetterIndex index = LetterIndex.of(letters);
        List<Likeness> all = index.nearest(text, Integer.MAX_VALUE);
        for (int limit = 1; limit <= letters.size() + 1; limit++) {
            assertThat(index.nearest(text, limit)).isEqualTo(all.subList(0, Math.min(limit, all.size())));
        }
    }

    @Property
    void whatIsRepeatedCoversWhatAnyLetterShares(
            @ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text) {
        LetterIndex index = LetterIndex.of(letters);
        List<Passage> repeated = index.repeated(text);
        index.nearest(text, 8).stream()
                .flatMap(like -> like.passages().stream())
                .forEach(shared -> assertThat(repeated).anySatisfy(passage -> {
                    assertThat(passage.start())
                            .isLessThanOrEqualTo(shared.here().start());
                    assertThat(passage.end())
                            .isGreaterThanOrEqualTo(shared.here().end());
                }));
        assertThat(repeated).allSatisfy(passage -> assertThat(passage.end()).isLessThanOrEqualTo(text.length()));
    }

    private static Likeness one(String earlier, String text) {
        return LetterIndex.of(List.of(LetterIndexTest.letter("e", 0, earlier)))
                .nearest(text, 1)
                .get(0);
    }

    private static List<String> keys(String text) {
        return TextWords.of(text).stream().map(TextWords.Word::key).toList();
    }

    private static Set<String> runs(CharSequence text) {
        List<String> keys = keys(text.toString());
        int size = Math.min(4, keys.size());
        Set<String> runs = new HashSet<>();
        for (int i = 0; size > 0 && i + size <= keys.size(); i++) {
            runs.add(size + String.join(" ", keys.subList(i, i + size)));
        }
        return runs;
    }
}
