package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.profile.ExperienceLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelVocabularyTest {
    private static final LevelVocabulary STANDARD = LevelVocabulary.standard();

    @ParameterizedTest
    @EnumSource(ExperienceLevel.class)
    void theLevelsOwnWordsAreInIt(ExperienceLevel level) {
        assertThat(STANDARD.level(level.word())).contains(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Junior, ENTRY", "EN, ENTRY", "entry-level, ENTRY", "Middle, INTERMEDIATE", "MI, INTERMEDIATE",
        "mid_level, INTERMEDIATE", "SENIOR, EXPERT", "SE, EXPERT", "Head, EXECUTIVE", "EX, EXECUTIVE"
    })
    void aliasesAreReadWhateverTheirCase(String word, ExperienceLevel level) {
        assertThat(STANDARD.level(word)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guru", "", "3", "expert!"})
    void otherWordsAreNot(String word) {
        assertThat(STANDARD.level(word)).isEmpty();
    }

    @Test
    void wordsAreBounded() {
        LevelVocabulary own = LevelVocabulary.empty().with(ExperienceLevel.ENTRY, "x".repeat(80));

        assertThat(own.level("x".repeat(80))).contains(ExperienceLevel.ENTRY);
        assertThat(own.level("x".repeat(10_000))).isEmpty();
        assertThatThrownBy(() -> own.with(ExperienceLevel.ENTRY, "x".repeat(81)))
                .hasMessage("word has more than 80 characters: 81");
        assertThatThrownBy(() -> own.with(ExperienceLevel.ENTRY, " ")).hasMessageStartingWith("word is blank");
    }

    @ParameterizedTest
    @CsvSource({"0, ENTRY", "1.9, ENTRY", "2, INTERMEDIATE", "5.99, INTERMEDIATE", "6, EXPERT", "40, EXPERT"})
    void yearsAreReadOnRequest(String years, ExperienceLevel level) {
        assertThat(STANDARD.withYears(2, 6).level(years)).contains(level);
        assertThat(STANDARD.level(years)).isEmpty();
    }

    @Test
    void yearsKeepTheWordsAndReadPlainNumbersOnly() {
        LevelVocabulary both = STANDARD.withYears(2, 6).with(ExperienceLevel.ENTRY, "less than 1");

        assertThat(both.level("less than 1")).contains(ExperienceLevel.ENTRY);
        assertThat(both.level("7")).contains(ExperienceLevel.EXPERT);
        assertThat(both.level("-1")).isEmpty();
        assertThat(both.level("(5-10]")).isEmpty();
        assertThat(STANDARD.withYears(0, 0).level("0")).contains(ExperienceLevel.EXPERT);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 5", "100.1, 101", "5, 4.9", "5, 100.1", "NaN, 5", "5, NaN"})
    void badYearsAreRefused(double intermediate, double expert) {
        assertThatThrownBy(() -> STANDARD.withYears(intermediate, expert)).hasMessageContaining("is outside");
    }

    @Test
    void equalVocabulariesAreEqual() {
        LevelVocabulary a = LevelVocabulary.empty().with(ExperienceLevel.ENTRY, "New");
        assertThat(a)
                .isEqualTo(LevelVocabulary.empty().with(ExperienceLevel.ENTRY, "new"))
                .hasSameHashCodeAs(LevelVocabulary.empty().with(ExperienceLevel.ENTRY, "new"))
                .isNotEqualTo(a.withYears(1, 2))
                .isNotEqualTo(STANDARD)
                .isNotEqualTo("new")
                .hasToString("LevelVocabulary{new=ENTRY}");
        assertThat(a.withYears(1, 2)).hasToString("LevelVocabulary{new=ENTRY} Years[intermediate=1.0, expert=2.0]");
        assertThat(a.words()).containsOnlyKeys("new");
    }
}
