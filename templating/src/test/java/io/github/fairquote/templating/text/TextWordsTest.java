package io.github.fairquote.templating.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWordsTest {
    @Test
    void wordsAreOfAnyScriptWithTheirPlaces() {
        assertThat(TextWords.of("C++, don’t; п'ять 5G-leads ÄRGER"))
                .containsExactly(
                        new TextWords.Word("c++", 0, 3),
                        new TextWords.Word("dont", 5, 10),
                        new TextWords.Word("пять", 12, 17),
                        new TextWords.Word("5g", 18, 20),
                        new TextWords.Word("leads", 21, 26),
                        new TextWords.Word("ärger", 27, 32));
        assertThat(TextWords.of("'quoted' a' + # 😀 \uD800"))
                .extracting(TextWords.Word::key)
                .containsExactly("quoted", "a");
        assertThat(TextWords.of("")).isEmpty();
    }

    @Test
    void wordsAreComposedAndCutBeforeMarksPileUp() {
        assertThat(TextWords.of("cafe\u0301 ка\u0308т हिन्दी"))
                .extracting(TextWords.Word::key)
                .containsExactly("caf\u00e9", "к\u04d3т", "हिन्दी");
        assertThat(TextWords.of("a" + "\u0301".repeat(1_000))).allMatch(word -> word.end() - word.start() <= 64);
        assertThat(TextWords.of("x".repeat(200))).hasSize(4);
        assertThat(TextWords.of("𝒳".repeat(100)))
                .allMatch(word -> word.end() - word.start() == 64 || word.end() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "agencies, agency",
        "leads, lead",
        "campaigns, campaign",
        "licensed, license",
        "selling, sell",
        "kampagnen, kampagne",
        "versicherungen, versicherung",
        "реклама, рекламу",
        "страхування, страхуванням",
        "лідів, ліди",
        "компаній, компанії"
    })
    void formsOfAWordHaveOneStem(String one, String other) {
        assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ads, ad", "page, pace", "insurance, insured", "реклама, рекрут", "king, k"})
    void otherWordsKeepTheirs(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }

    @Test
    void littleWordsOfThreeLanguagesSayNothing() {
        assertThat(new String[] {"the", "und", "що", "x", "client", "projekt"}).allMatch(StopWords::contains);
        assertThat(new String[] {"insurance", "versicherung", "страхування", "ux"})
                .noneMatch(StopWords::contains);
    }
}
