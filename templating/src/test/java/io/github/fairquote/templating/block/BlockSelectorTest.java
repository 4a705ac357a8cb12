package io.github.fairquote.templating.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
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
    void equalPointsGoByIdentifier() {
        assertThat(ranked(query().build(), block("b").build(), block("a").build()))
                .containsExactly("a 10 [for every niche +10]", "b 10 [for every niche +10]");
    }

    @Test
    void rolesHaveWordsAndAnOrder() {
        assertThat(BlockRole.ofWord("proof")).contains(BlockRole.PROOF);
        assertThat(BlockRole.ofWord("Proof")).isEmpty();
        assertThat(BlockRole.ofLetter()).doesNotContain(BlockRole.FRAGMENT).startsWith(BlockRole.OPENER);
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
        assertThat(block("a").priority(100).build().priority()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> block("a").priority(-101).build())
                .withMessage("priority is outside [-100, 100]: -101");
    }
}
