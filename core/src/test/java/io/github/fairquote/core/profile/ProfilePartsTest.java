package io.github.fairquote.core.profile;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.ProblemCode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilePartsTest {

    @Test
    void aSkillIsComparedByItsKeyAndShownAsWritten() {
        SkillTag ads = SkillTag.of("Google Ads");
        assertThat(ads).isEqualTo(SkillTag.of("google-ads")).hasSameHashCodeAs(SkillTag.of("google_ADS"));
        assertThat(ads)
                .hasToString("Google Ads")
                .isNotEqualTo(SkillTag.of("Google"))
                .isNotEqualTo("Google Ads");
        assertThat(ads.key()).isEqualTo("google-ads");
        assertThat(SkillTag.of("b")).isLessThan(ads).isGreaterThan(SkillTag.of("AA"));
        assertThat(SkillTag.of("C++").key()).isEqualTo("c++");
        assertJson(SkillTag.class, ads, "\"Google Ads\"");
    }

    @Test
    void aSkillIsOneShortLine() {
        assertThat(SkillTag.of("s".repeat(80)).label()).hasSize(80);
        assertRefused(() -> SkillTag.of("s".repeat(81)), ProblemCode.TEXT_TOO_LONG, "");
        assertRefused(() -> SkillTag.of(" "), ProblemCode.BLANK_TEXT, "");
        assertRefused(() -> SkillTag.of("a\nb"), ProblemCode.CONTROL_CHARACTER, "");
        assertRefused(() -> SkillTag.of("\ud800"), ProblemCode.LONE_SURROGATE, "");
        assertThatNullPointerException().isThrownBy(() -> SkillTag.of(null)).withMessage("label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "_ -", "--"})
    void aSkillOfJoinersAloneIsBlank(String label) {
        assertRefused(() -> SkillTag.of(label), ProblemCode.BLANK_TEXT, "");
    }

    @ParameterizedTest
    @EnumSource
    void levelsAreWords(ExperienceLevel level) {
        assertJson(ExperienceLevel.class, level, "\"" + level.word() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void languageLevelsAreWords(LanguageLevel level) {
        assertJson(LanguageLevel.class, level, "\"" + level.word() + "\"");
    }

    @Test
    void aLanguageHasALevel() {
        assertJson(
                LanguageSkill.class,
                LanguageSkill.of("pt-BR", LanguageLevel.CONVERSATIONAL),
                "{\"language\":\"pt-BR\",\"level\":\"conversational\"}");
        assertRefused(() -> LanguageSkill.of("English", LanguageLevel.FLUENT), ProblemCode.BAD_LANGUAGE, "language");
        assertThat(LanguageLevel.NATIVE).isGreaterThan(LanguageLevel.FLUENT);
    }

    @Test
    void aCaseStudyNeedsFiveParts() {
        assertJson(
                CaseStudy.class,
                study().build(),
                "{\"id\":\"c1\",\"title\":\"Cheaper leads\",\"niche\":\"insurance/leads\","
                        + "\"clientKind\":\"an insurer\",\"result\":\"41 % cheaper\",\"skills\":[]}");
    }

    @Test
    void aCaseStudyKeepsWhatIsKnown() {
        assertJson(
                CaseStudy.class,
                study().addSkill(SkillTag.of("SEO"))
                        .summary("One.\nTwo.")
                        .year(2024)
                        .quote("Great.")
                        .build(),
                "{\"id\":\"c1\",\"title\":\"Cheaper leads\",\"niche\":\"insurance/leads\","
                        + "\"clientKind\":\"an insurer\",\"result\":\"41 % cheaper\",\"skills\":[\"SEO\"],"
                        + "\"summary\":\"One.\\nTwo.\",\"year\":2024,\"quote\":\"Great.\"}");
    }

    @Test
    void aCaseStudysTextsHaveLimits() {
        CaseStudy longest = study("i".repeat(100), "t".repeat(200), "k".repeat(200), "r".repeat(300))
                .summary("s".repeat(5_000))
                .quote("q".repeat(1_000))
                .build();
        assertThat(longest.summary().orElseThrow()).hasSize(5_000);
        assertRefused(() -> study("i".repeat(101), "t", "k", "r").build(), ProblemCode.TEXT_TOO_LONG, "id");
        assertRefused(() -> study("i", "t".repeat(201), "k", "r").build(), ProblemCode.TEXT_TOO_LONG, "title");
        assertRefused(() -> study("i", "t", "k".repeat(201), "r").build(), ProblemCode.TEXT_TOO_LONG, "clientKind");
        assertRefused(() -> study("i", "t", "k", "r".repeat(301)).build(), ProblemCode.TEXT_TOO_LONG, "result");
        assertRefused(() -> study("i", "t", "k", " ").build(), ProblemCode.BLANK_TEXT, "result");
        assertRefused(() -> study().summary("s".repeat(5_001)).build(), ProblemCode.TEXT_TOO_LONG, "summary");
        assertRefused(() -> study().quote("q".repeat(1_001)).build(), ProblemCode.TEXT_TOO_LONG, "quote");
    }

    @Test
    void aCaseStudysNumbersAndListsHaveLimits() {
        assertThat(study().year(1950).build().year()).contains(1950);
        assertThat(study().year(2100).build().year()).contains(2100);
        assertRefused(() -> study().year(1949).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "year");
        assertRefused(() -> study().year(2101).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "year");
        assertRefused(
                () -> study().addSkills(SkillTag.of("a b"), SkillTag.of("A-B")).build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "skills");
        assertRefused(
                () -> study().addAllSkills(IntStream.rangeClosed(0, 100)
                                .mapToObj(i -> SkillTag.of("s" + i))
                                .toList())
                        .build(),
                ProblemCode.TOO_MANY_ELEMENTS,
                "skills");
    }

    @Test
    void aSpecializedProfileKeepsWhatIsKnown() {
        assertJson(
                SpecializedProfile.class,
                face("leads", "Leads")
                        .overview("Hi.")
                        .level(ExperienceLevel.EXECUTIVE)
                        .build(),
                "{\"name\":\"leads\",\"headline\":\"Leads\",\"rate\":{\"amount\":60.00,\"currency\":\"USD\"},"
                        + "\"niche\":\"leads\",\"skills\":[],\"overview\":\"Hi.\",\"level\":\"executive\"}");
    }

    @Test
    void aSpecializedProfileIsChecked() {
        assertThat(face("n".repeat(100), "h".repeat(200))
                        .overview("o".repeat(16_384))
                        .build()
                        .name())
                .hasSize(100);
        assertRefused(() -> face("n".repeat(101), "h").build(), ProblemCode.TEXT_TOO_LONG, "name");
        assertRefused(() -> face("n", "h".repeat(201)).build(), ProblemCode.TEXT_TOO_LONG, "headline");
        assertRefused(() -> face("n", "h").overview("o".repeat(16_385)).build(), ProblemCode.TEXT_TOO_LONG, "overview");
        assertRefused(
                () -> face("n", "h")
                        .addSkills(SkillTag.of("a"), SkillTag.of("A"))
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "skills");
    }

    private static CaseStudy.Builder study() {
        return study("c1", "Cheaper leads", "an insurer", "41 % cheaper");
    }

    private static CaseStudy.Builder study(String id, String title, String clientKind, String result) {
        CaseStudy.Builder builder = CaseStudy.builder();
        builder.id(id)
                .title(title)
                .niche(Niche.parse("insurance/leads"))
                .clientKind(clientKind)
                .result(result);
        return builder;
    }

    private static SpecializedProfile.Builder face(String name, String headline) {
        SpecializedProfile.Builder builder = SpecializedProfile.builder();
        builder.name(name).headline(headline).rate(HourlyRate.usd("60")).niche(Niche.ofService("leads"));
        return builder;
    }
}
