package io.github.fairquote.pricing.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TitleNormalizerTest {
    private static final TitleNormalizer STANDARD = TitleNormalizer.standard();

    @TestFactory
    Stream<DynamicTest> readsTitles() throws IOException {
        try (InputStream stream = TitleNormalizerTest.class.getResourceAsStream("titles.txt")) {
            List<String> lines = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(130);
            return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
        }
    }

    private static void check(String line) {
        String[] parts = line.split(" => ", -1);
        NormalizedTitle read = STANDARD.normalize(parts[0]);

        assertThat(read.niche().map(Niche::toString).orElse("-")
                        + ", "
                        + read.level().map(ExperienceLevel::word).orElse("-"))
                .isEqualTo(parts[1]);
    }

    @Test
    void saysByWhichWords() {
        NormalizedTitle read = STANDARD.normalize("Senior Data Engineer | ETL");

        assertThat(read.matches()).extracting(TitleMatch::phrase).containsExactly("senior", "data engineer", "etl");
        assertThat(read.matches()).allMatch(TitleMatch::inTitle);
        assertThat(read.matches().get(0).meaning().level()).contains(ExperienceLevel.EXPERT);
    }

    @Test
    void skillsDecideBetweenWhatTheTitleNames() {
        List<SkillTag> snowflake = List.of(SkillTag.of("Snowflake"), SkillTag.of("Apache Airflow"));
        String both = "Data Analyst and Data Engineer";

        assertThat(STANDARD.normalize(both).niche()).contains(Niche.ofService("data-analysis"));
        assertThat(STANDARD.normalize(both, snowflake).niche()).contains(Niche.ofService("data-engineering"));
        assertThat(STANDARD.normalize("Data Analyst", snowflake).niche()).contains(Niche.ofService("data-analysis"));
    }

    @Test
    void skillsAloneNeedToAgree() {
        String nothing = "I help you win";

        assertThat(STANDARD.normalize(nothing, skills("Airflow", "dbt", "Excel"))
                        .niche())
                .contains(Niche.ofService("data-engineering"));
        assertThat(STANDARD.normalize(nothing, skills("Airflow")).niche()).isEmpty();
        assertThat(STANDARD.normalize(nothing, skills("Airflow", "Figma", "React"))
                        .niche())
                .isEmpty();
        assertThat(STANDARD.normalize(nothing, skills("Airflow", "dbt")).matches())
                .noneMatch(TitleMatch::inTitle);
        assertThat(STANDARD.normalize(nothing, skills("Senior", "Junior")).level())
                .isEmpty();
    }

    @Test
    void tooManyNichesAreNone() {
        assertThat(STANDARD.normalize("Copywriter, Bookkeeper, Translator").niche())
                .isEmpty();
        assertThat(STANDARD.normalize("Copywriter, Bookkeeper").niche()).contains(Niche.ofService("copywriting"));
    }

    @Test
    void formsOfLettersAndPunctuationMakeNoDifference() {
        for (String form : List.of(
                "DATA-ENGINEER",
                "data  engineer",
                "\uFF24\uFF21\uFF34\uFF21 engineer",
                "(Data/Engineer)",
                "data engineer.")) {
            assertThat(STANDARD.normalize(form).niche()).as(form).contains(Niche.ofService("data-engineering"));
        }
    }

    @Test
    void ownWordsWinAndWordsCanGo() {
        Niche ghosts = Niche.of("entertainment", "ghost-hunting");
        TitleVocabulary own = TitleVocabulary.standard()
                .with(ghosts, "Ghost Hunter", "data engineer")
                .with(ExperienceLevel.ENTRY, "newcomer")
                .withSkills(ghosts, "EMF meter", "infrared")
                .without("etl")
                .without("airflow");
        TitleNormalizer titles = TitleNormalizer.of(own);

        assertThat(titles.vocabulary()).isEqualTo(own).isNotEqualTo(TitleVocabulary.standard());
        assertThat(titles.normalize("ghost-hunter, newcomer").niche()).contains(ghosts);
        assertThat(titles.normalize("ghost-hunter, newcomer").level()).contains(ExperienceLevel.ENTRY);
        assertThat(titles.normalize("Data Engineer").niche()).contains(ghosts);
        assertThat(titles.normalize("ETL").niche()).isEmpty();
        assertThat(titles.normalize("?", skills("EMF Meter", "Infrared")).niche())
                .contains(ghosts);
        assertThat(titles.normalize("?", skills("Airflow", "dbt")).niche()).isEmpty();
        assertThat(TitleNormalizer.of(TitleVocabulary.empty()).normalize("Senior Data Engineer"))
                .isEqualTo(new NormalizedTitle(Optional.empty(), Optional.empty(), List.of()));
        assertThat(own.niches()).contains(ghosts).hasSize(61);
    }

    @Test
    void phrasesNeedWordsButNotTooMany() {
        TitleVocabulary vocabulary = TitleVocabulary.empty();
        Niche niche = Niche.ofService("seo");

        assertThat(vocabulary.with(niche, "a b c d e f g h").niches()).containsExactly(niche);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary.with(niche, "a b c d e f g h i"))
                .withMessageContaining("phrase");
        assertThatIllegalArgumentException().isThrownBy(() -> vocabulary.withSkills(niche, " - "));
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.normalize(null))
                .withMessage("title");
        assertThat(TitleVocabulary.standard()).hasSameHashCodeAs(TitleVocabulary.standard());
        assertThat(vocabulary).hasToString("TitleVocabulary[0 phrases, 0 skills]");
    }

    private static List<SkillTag> skills(String... labels) {
        return Stream.of(labels).map(SkillTag::of).toList();
    }
}
