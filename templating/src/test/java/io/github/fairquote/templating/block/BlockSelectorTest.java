package io.github.fairquote.templating.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.templating.JsonTrip;
import io.github.fairquote.templating.block.fit.LanguageFallback;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSelectorTest {
    private static final Niche ADS = Niche.of("e-commerce", "paid-ads");

    private static Block.Builder block(String id) {
        return Block.builder().id(id).role(BlockRole.OPENER).text("Hi.");
    }

    private static BlockQuery.Builder query() {
        return BlockQuery.builder().niche(ADS);
    }

    private static List<String> ranked(BlockQuery query, Block... blocks) {
        BlockLibrary library = BlockLibrary.of(Arrays.asList(blocks)).orElseThrow();
        return BlockSelector.of(library).rank(BlockRole.OPENER, query).stream()
                .map(score -> score.block().id() + " " + score.score() + " " + score.reasons())
                .toList();
    }

    @Test
    void theNearerTheNicheTheBetter() {
        assertThat(ranked(
                        query().build(),
                        block("any").build(),
                        block("other").addNiche(Niche.ofService("copywriting")).build(),
                        block("service").addNiche(Niche.ofService("paid-ads")).build(),
                        block("same").addNiche(ADS).build()))
                .containsExactly(
                        "same 100 [niche e-commerce/paid-ads +100]",
                        "service 70 [service paid-ads +70]",
                        "any 10 [for every niche +10]");
    }

    @Test
    void withoutANicheOnlyGeneralBlocksFit() {
        assertThat(ranked(
                        BlockQuery.builder().build(),
                        block("any").build(),
                        block("same").addNiche(ADS).build()))
                .containsExactly("any 10 [for every niche +10]");
    }

    @Test
    void sharedSkillsCountUpToALimit() {
        BlockQuery.Builder query = query();
        Block.Builder many = block("many");
        for (int i = 0; i < 6; i++) {
            query.addSkill(SkillTag.of("skill " + i));
            many.addSkill(SkillTag.of("Skill " + i));
        }

        assertThat(ranked(
                        query.build(),
                        many.build(),
                        block("one")
                                .addSkill(SkillTag.of("skill 0"))
                                .addSkill(SkillTag.of("else"))
                                .build()))
                .containsExactly(
                        "many 35 [for every niche +10, skills Skill 0, Skill 1, Skill 2, Skill 3, Skill 4, Skill 5 +25]",
                        "one 15 [for every niche +10, skills skill 0 +5]");
    }

    @Test
    void languageDecidesAndPriorityShifts() {
        assertThat(ranked(
                        query().language("de").build(),
                        block("english").build(),
                        block("low").language("de").priority(-3).build(),
                        block("high").language("de").priority(4).build()))
                .containsExactly(
                        "high 14 [for every niche +10, priority +4]", "low 7 [for every niche +10, priority -3]");
    }

    @Test
    void aWiderLanguageStandsInAndNoOtherDoes() {
        Block[] blocks = {
            block("austrian").language("de-AT").build(),
            block("german").language("de").build(),
            block("swiss").language("de-CH").build(),
            block("english").build(),
            block("dean").language("dea").build()
        };

        assertThat(ranked(query().language("de-AT").build(), blocks))
                .containsExactly(
                        "austrian 10 [for every niche +10]",
                        "german 7 [for every niche +10, language de for de-AT -3]");
        assertThat(ranked(query().language("de").build(), blocks)).containsExactly("german 10 [for every niche +10]");
        assertThat(ranked(query().language("uk").build(), blocks)).isEmpty();
        assertThat(ranked(
                        query().language("zh-Hant-TW").build(),
                        block("chinese").language("zh").build()))
                .containsExactly("chinese 4 [for every niche +10, language zh for zh-Hant-TW -6]");
        assertThat(LanguageFallback.distance("de-AT", "de-at")).isZero();
    }

    @Test
    void aToneIsPreferredNotDemanded() {
        Block[] blocks = {
            block("plain").tone("plain").build(),
            block("toneless").build(),
            block("warm").tone("warm").build()
        };

        assertThat(ranked(query().tone("warm").build(), blocks))
                .containsExactly(
                        "warm 25 [for every niche +10, tone warm +15]",
                        "plain 10 [for every niche +10]",
                        "toneless 10 [for every niche +10]");
        assertThat(ranked(query().build(), blocks)).hasSize(3).first().isEqualTo("plain 10 [for every niche +10]");
    }

    @Test
    void anExperimentLeavesOnlyItsVariantAndWhatHasNone() {
        Block[] blocks = {
            block("a").variant("a").build(),
            block("b").variant("b").build(),
            block("none").build()
        };

        assertThat(ranked(query().variant("b").build(), blocks))
                .containsExactly("b 38 [for every niche +10, variant b +28]", "none 10 [for every niche +10]");
        assertThat(ranked(query().build(), blocks)).hasSize(3);
    }

    private static List<String> answers(String question, Block... blocks) {
        return BlockSelector.of(BlockLibrary.of(Arrays.asList(blocks)).orElseThrow())
                .answers(ScreeningQuestion.of(question), query().build())
                .stream()
                .map(score -> score.block().id() + " " + score.score() + " " + score.reasons())
                .toList();
    }

    private static Block answer(String id, String... topics) {
        return Block.builder()
                .id(id)
                .role(BlockRole.ANSWER)
                .text("Yes.")
                .addTopics(topics)
                .build();
    }

    @Test
    void answersAreFoundByTheWordsOfTheQuestion() {
        assertThat(answers(
                        "How many years of experience do you have with Google Ads?",
                        answer("years", "years of experien*"),
                        answer("ads", "google ads", "facebook"),
                        answer("apart", "google experience"),
                        answer("part", "year"),
                        block("opener").build()))
                .containsExactly(
                        "years 70 [topics years of experien* +60, for every niche +10]",
                        "ads 50 [topics google ads +40, for every niche +10]");
        assertThat(answers("What?", answer("a", "x"), answer("b", "who*"))).isEmpty();
        assertThat(answers("Cafe\u0301 rock 'n' roll зв\u02bcязок ' ?", answer("a", "cafe\u0301 rock", "зв'язок")))
                .hasSize(1);
    }

    @Test
    void topicsCountUpToALimitWhateverCaseAndApostrophe() {
        assertThat(answers("Чи є у вас зв’язок? A b c d e F", answer("uk", "ЗВ'ЯЗОК"), answer("all", "a b c", "d e f")))
                .containsExactly(
                        "all 110 [topics a b c, d e f +100, for every niche +10]",
                        "uk 30 [topics ЗВ'ЯЗОК +20, for every niche +10]");
    }

    @Test
    void onlyAnswersHaveTopicsAndEachHasAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").addTopic("price").build())
                .withMessage("topics stand on a block that answers no question: its role is opener");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("a", "?!"))
                .withMessage("topics hold what has no word: \"?!\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").language("German").build())
                .withMessageContaining("language");
    }

    @Test
    void equalPointsGoByIdentifier() {
        assertThat(ranked(query().build(), block("b").build(), block("a").build()))
                .containsExactly("a 10 [for every niche +10]", "b 10 [for every niche +10]");
    }

    @Test
    void rolesHaveWordsAndAnOrder() {
        assertThat(BlockRole.ofWord("proof")).contains(BlockRole.PROOF);
        assertThat(BlockRole.ofWord("Proof")).isEmpty();
        assertThat(BlockRole.ofLetter())
                .doesNotContain(BlockRole.FRAGMENT, BlockRole.ANSWER)
                .startsWith(BlockRole.OPENER)
                .endsWith(BlockRole.QUESTION);
        assertThat(BlockRole.droppedFirst())
                .containsExactly(BlockRole.AVAILABILITY, BlockRole.PLAN, BlockRole.PRICE, BlockRole.PROOF)
                .noneMatch(BlockRole::isRequired);
        assertThat(BlockRole.values()).filteredOn(BlockRole::isRequired).hasSize(3);
    }

    @Test
    void blocksHoldTheirLimits() {
        String longest = "a".repeat(64);

        assertThat(block(longest).build().id()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block(longest + "a").build())
                .withMessageContaining("64");
        assertThatIllegalArgumentException().isThrownBy(() -> block("").build()).withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").addNeed(longest + "a").build())
                .withMessageContaining("needs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").addNeed("").build())
                .withMessageContaining("needs");
        assertThat(block("a-b_c").addNeed("a-b.c_d").build().needs()).containsExactly("a-b.c_d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a b").build())
                .withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").addNeed("a.1b").build())
                .withMessageContaining("needs");
        assertThat(block("a").priority(100).build().priority()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").priority(-101).build())
                .withMessage("priority is outside [-100, 100]: -101");
    }

    @Test
    void blocksAndQueriesGoThroughJacksonUnchanged() throws JsonProcessingException {
        assertThat(JsonTrip.of(answer("a", "how long"), Block.class)).contains("\"topics\":[\"how long\"]");
        assertThat(JsonTrip.of(query().tone("warm").variant("b").build(), BlockQuery.class))
                .contains("\"tone\":\"warm\",\"variant\":\"b\"");
    }
}
