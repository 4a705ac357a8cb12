package io.github.fairquote.templating.block.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.read.BlockParser;
import io.github.fairquote.templating.compose.LetterFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LibraryCheckTest {
    private static final Niche ADS = Niche.of("e-commerce", "paid-ads");

    private static Block.Builder block(String id, BlockRole role, String text) {
        return Block.builder().id(id).role(role).text(text);
    }

    private static Block.Builder opener(String id, String text) {
        return block(id, BlockRole.OPENER, text);
    }

    private static List<Problem> check(Block... blocks) {
        return BlockLibrary.of(Arrays.asList(blocks)).orElseThrow().check(LetterFacts.catalog());
    }

    private static List<String> found(ProblemCode code, Block... blocks) {
        return check(blocks).stream()
                .filter(problem -> problem.code() == code)
                .peek(problem -> assertThat(problem.isError()).isFalse())
                .map(problem -> problem.location() + ": " + problem.message()
                        + problem.suggestion().map(words -> " -> " + words).orElse(""))
                .toList();
    }

    @Test
    void tellsABlockThatIsAlwaysBehindAnother() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One thing.").build(),
                        opener("b", "Other thing.").build()))
                .containsExactly(
                        "b field priority: block \"b\" is never taken: \"a\" fits wherever it does and needs no more,"
                                + " with as many points -> priority: 1");
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One thing.").addNeed("job.need").build(),
                        opener("b", "Other thing.").priority(5).build()))
                .containsExactly(
                        "a field priority: block \"a\" is never taken: \"b\" fits wherever it does and needs no more,"
                                + " with as many points -> priority: 5");
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One thing.").priority(100).build(),
                        opener("b", "Other thing.").priority(99).build()))
                .singleElement()
                .asString()
                .endsWith("points");
    }

    @Test
    void aBlockThatSometimesWinsIsReachable() {
        Block general = opener("a", "One thing.").build();

        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        general,
                        opener("b-need", "1").addNeed("job.need").build(),
                        opener("b-niche", "2").addNiche(ADS).build(),
                        opener("b-skill", "3").addSkill(SkillTag.of("CRM")).build(),
                        opener("b-tone", "4").tone("warm").build(),
                        opener("b-variant", "5").variant("b").build(),
                        opener("b-priority", "6")
                                .priority(1)
                                .addNeed("bid.rate")
                                .build()))
                .containsExactly(
                        "b-need field priority: block \"b-need\" is never taken: \"a\" fits wherever it does and needs no"
                                + " more, with as many points -> priority: 1");
    }

    @Test
    void aNicheOfAllIndustriesIsComparedInEachOfThem() {
        Block shops = opener("shops", "One.").addNiche(ADS).priority(50).build();
        Block service =
                opener("zervice", "Two.").addNiche(Niche.ofService("paid-ads")).build();
        Block both = opener("both", "Three.")
                .addNiche(ADS)
                .addNiche(Niche.ofService("paid-ads"))
                .priority(90)
                .build();

        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, shops, service)).isEmpty();
        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, shops, service, both))
                .extracting(text -> text.substring(0, text.indexOf(' ')))
                .containsExactly("shops", "zervice");
    }

    @Test
    void skillsOfItsOwnSaveABlockOnlyAsFarAsTheyCount() {
        Block.Builder skilled = opener("b", "Two.");
        IntStream.range(0, 9).forEach(i -> skilled.addSkill(SkillTag.of("skill " + i)));

        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.").priority(24).build(),
                        skilled.build()))
                .isEmpty();
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.").priority(25).build(),
                        skilled.priority(0).build()))
                .hasSize(1);
    }

    @Test
    void tellsABlockThatSeveralKeepOutBetweenThem() {
        Niche leads = Niche.of("insurance", "lead-generation");
        Block both = opener("c-both", "One.").addNiche(ADS).addNiche(leads).build();

        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a-ads", "Two.").addNiche(ADS).priority(3).build(),
                        opener("b-leads", "Three.").addNiche(leads).build(),
                        both))
                .containsExactly(
                        "c-both field priority: block \"c-both\" is never taken: wherever it fits one of \"a-ads\","
                                + " \"b-leads\" does too and needs no more, with as many points -> priority: 1");
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a-ads", "Two.").addNiche(ADS).build(),
                        both))
                .isEmpty();
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a-ads", "Two.").addNiche(ADS).build(),
                        opener("b-leads", "Three.")
                                .addNiche(leads)
                                .addNeed("job.need")
                                .build(),
                        both))
                .isEmpty();
    }

    @Test
    void skillsSaveABlockOnlyIfOneJobCanAskForEnoughOfThem() {
        Block.Builder skilled = opener("skilled", "One.");
        for (String skill : List.of("a", "b", "c", "d", "e", "f")) {
            skilled.addSkill(SkillTag.of(skill));
        }
        // needs three of d, e, f before "abc", and three of a, b, c before "def": six skills, of which five count
        Block.Builder abc = opener("abc", "Two.").priority(12);
        List.of("a", "b", "c").forEach(skill -> abc.addSkill(SkillTag.of(skill)));
        Block.Builder def = opener("def", "Three.").priority(12);
        List.of("d", "e", "f").forEach(skill -> def.addSkill(SkillTag.of(skill)));

        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, abc.build(), def.build(), skilled.build()))
                .containsExactly(
                        "skilled field priority: block \"skilled\" is never taken: wherever it fits one of \"abc\","
                                + " \"def\" does too and needs no more, with as many points -> priority: 3");
        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, abc.build(), skilled.build()))
                .isEmpty();
        Block.Builder pair = opener("def", "Three.").priority(9);
        List.of("d", "e", "f").forEach(skill -> pair.addSkill(SkillTag.of(skill)));
        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, abc.build(), pair.build(), skilled.build()))
                .isEmpty();
    }

    @Test
    void aSearchThatTakesTooLongRaisesNoAlarm() {
        List<Block> blocks = new ArrayList<>();
        Block.Builder skilled = opener("skilled", "One.");
        IntStream.range(0, 48).forEach(i -> skilled.addSkill(SkillTag.of("skill " + i)));
        blocks.add(skilled.build());
        // each of six lacks eight skills, no two the same; five skills count, so that it is kept out, after 8^5 trials
        for (int rival = 0; rival < 6; rival++) {
            Block.Builder other = opener("rival-" + rival, "Rival " + rival).priority(4);
            for (int i = 0; i < 48; i++) {
                if (i / 8 != rival) {
                    other.addSkill(SkillTag.of("skill " + i));
                }
            }
            blocks.add(other.build());
        }
        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, blocks.toArray(new Block[0])))
                .isEmpty();
    }

    @Test
    void manySmallRivalsAreNamedByTheFirstOfThem() {
        List<Block> blocks = new ArrayList<>();
        Block.Builder skilled = opener("skilled", "One.");
        IntStream.range(0, 12).forEach(i -> skilled.addSkill(SkillTag.of("skill " + i)));
        blocks.add(skilled.build());
        for (int rival = 0; rival < 6; rival++) {
            Block.Builder other = opener("rival-" + rival, "Rival " + rival).priority(4);
            for (int i = 0; i < 12; i++) {
                if (i / 2 != rival) {
                    other.addSkill(SkillTag.of("skill " + i));
                }
            }
            blocks.add(other.build());
        }
        assertThat(found(ProblemCode.UNREACHABLE_BLOCK, blocks.toArray(new Block[0])))
                .containsExactly(
                        "skilled field priority: block \"skilled\" is never taken: wherever it fits one of \"rival-0\","
                                + " \"rival-1\", \"rival-2\", \"rival-3\", \"rival-4\" and 1 more does too and needs no more, with as many"
                                + " points -> priority: 5");
    }

    @Test
    void widerLanguagesAndBlocksOfNoVariantKeepOutToo() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.").language("de").priority(4).build(),
                        opener("b", "Two.").language("de-AT").build(),
                        opener("c", "Three.").language("de-CH").priority(2).build()))
                .extracting(text -> text.substring(0, 1))
                .containsExactly("b");
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.").priority(28).build(),
                        opener("b", "Two.").variant("b").build(),
                        opener("c", "Three.").variant("c").priority(1).build()))
                .extracting(text -> text.substring(0, 1))
                .containsExactly("b");
    }

    @Test
    void blocksOfOneVariantKeepEachOtherOut() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.").variant("x").build(),
                        opener("b", "Two.").variant("x").build(),
                        opener("c", "Three.").variant("y").build(),
                        opener("d", "Four.").build()))
                .extracting(text -> text.substring(0, 1))
                .containsExactly("b");
    }

    @Test
    void tellsNeedsThatExcludeEachOther() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.").build(),
                        block("p", BlockRole.PRICE, "{{bid.rate | money}} or {{bid.price | money}}")
                                .addNeeds("bid.rate", "bid.price")
                                .build(),
                        block("q", BlockRole.PRICE, "{{bid.rateLow | money}} to {{bid.rateHigh | money}}")
                                .addNeeds("bid.rateLow", "bid.rateHigh")
                                .build()))
                .containsExactly(
                        "p field needs: block \"p\" needs facts that no letter has at once: bid.rate, bid.price");
    }

    @Test
    void sharedTonesAndSkillsSaveNothing() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One.")
                                .tone("warm")
                                .addSkill(SkillTag.of("CRM"))
                                .build(),
                        opener("b", "Two.")
                                .tone("warm")
                                .addSkill(SkillTag.of("CRM"))
                                .build()))
                .hasSize(1);
        assertThat(found(
                        ProblemCode.DUPLICATE_TEXT,
                        opener("a", "We share a full afternoon of hours on your clock every day of the week")
                                .build(),
                        opener("b", "We share a full afternoon of hours on your clock every day of the week too")
                                .variant("b")
                                .build()))
                .isEmpty();
        assertThat(found(
                        ProblemCode.UNPROVEN_CLAIM,
                        block("p", BlockRole.PROOF, "{{review.text}}")
                                .addNeed("review.text")
                                .build()))
                .isEmpty();
    }

    @Test
    void tellsALanguageInWhichNoLetterOpens() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "Eins.").language("de").build(),
                        block("b", BlockRole.QUESTION, "Zwei?").language("deu").build(),
                        block("c", BlockRole.QUESTION, "Drei?")
                                .language("de-AT")
                                .build(),
                        block("d", BlockRole.QUESTION, "Four?").build()))
                .containsExactly(
                        "b field language: block \"b\" is in deu, in which no letter opens -> de",
                        "d field language: block \"d\" is in en, in which no letter opens");
    }

    @Test
    void tellsFragmentsThatNobodyIncludesAndAnswersWithoutTopics() {
        assertThat(found(
                        ProblemCode.UNREACHABLE_BLOCK,
                        opener("a", "One {{> used}}.").build(),
                        block("used", BlockRole.FRAGMENT, "two").build(),
                        block("unused", BlockRole.FRAGMENT, "three").build(),
                        block("mute", BlockRole.ANSWER, "Four.").build(),
                        block("told", BlockRole.ANSWER, "Five.")
                                .addTopic("five")
                                .build(),
                        block("told-too", BlockRole.ANSWER, "Six.")
                                .addTopics("six")
                                .build()))
                .containsExactly(
                        "mute field topics: block \"mute\" answers questions but has no topic to find them by",
                        "unused field role: block \"unused\" is a fragment that no block includes");
    }

    @Test
    void tellsTheSameWordsAndNearlyTheSame() {
        String text = "We share a full afternoon of working hours on your clock every day of the week";

        assertThat(found(
                        ProblemCode.DUPLICATE_TEXT,
                        opener("a", text + ".").build(),
                        opener("b", text.toUpperCase(Locale.ROOT) + "!")
                                .variant("x")
                                .build(),
                        opener("c", text + " too.").build(),
                        opener("d", text + " also.").tone("warm").build(),
                        opener("e", text + " now.").language("nl").build(),
                        opener("f", "We share a full afternoon, and the rest of it is another matter altogether.")
                                .build()))
                .containsExactly(
                        "b field text: block \"b\" says the same as \"a\" -> one block with the niches of both",
                        "c field text: block \"c\" says nearly the same as \"a\" -> one block with the niches of both");
    }

    @Test
    void wordsThatMostBlocksShareTellNothing() {
        List<Block> many = new ArrayList<>();
        IntStream.range(0, 150)
                .forEach(i ->
                        many.add(opener("o" + i, "You need this done well " + i).build()));

        assertThat(found(ProblemCode.DUPLICATE_TEXT, many.toArray(new Block[0])))
                .isEmpty();
    }

    @Test
    void tellsClaimsThatNoFactStandsFor() {
        assertThat(found(
                        ProblemCode.UNPROVEN_CLAIM,
                        block("a", BlockRole.PROOF, "I am the best.").build(),
                        block("b", BlockRole.PROOF, "{{case.result}}.")
                                .addNeed("case.result")
                                .build(),
                        block("c", BlockRole.SPECIALIZATION, "{{profile.years ?: \"many\"}} years")
                                .build(),
                        block("d", BlockRole.SPECIALIZATION, "{{profile.headline}} {{client.name ?: \"you\"}}")
                                .build(),
                        block("e", BlockRole.SPECIALIZATION, "x {{> c}}").build()))
                .containsExactly(
                        "a field needs: block \"a\" is proof but needs no fact of the profile that would prove anything",
                        "c line 1, column 1: block \"c\" lets other words stand for profile.years where the profile does not"
                                + " state it");
    }

    @Test
    void tellsListsThatMayBeEmpty() {
        assertThat(found(
                        ProblemCode.MISSING_VALUE,
                        block("a", BlockRole.SPECIALIZATION, "I bring {{match.skills | list}}.")
                                .build(),
                        block("b", BlockRole.SPECIALIZATION, "I bring {{match.skills | list}} too.")
                                .addNeed("match.skills")
                                .build(),
                        block("c", BlockRole.SPECIALIZATION, "Yes{{#if match.skills}}, {{match.skills | list}}{{/if}}.")
                                .build(),
                        block("d", BlockRole.SPECIALIZATION, "{{#each job.skills as s}}{{s}}{{/each}}")
                                .build(),
                        block("e", BlockRole.SPECIALIZATION, "{{nothing | list}}")
                                .build()))
                .containsExactly(
                        "a line 1, column 9: block \"a\" prints match.skills, which may be empty; need it or ask for it"
                                + " with {{#if}}");
    }

    @Test
    void tellsWhatWouldBeWrittenInAnotherLanguage() {
        assertThat(found(
                        ProblemCode.BAD_LANGUAGE,
                        opener("a", "{{match.skills | list}}")
                                .language("la")
                                .addNeed("match.skills")
                                .build(),
                        opener("b", "{{job.title}}").language("la").build(),
                        opener("c", "{{match.skills | list}} {{> f}}")
                                .language("de-AT")
                                .addNeed("match.skills")
                                .build(),
                        opener("e", "Hi {{> f}}").language("de").build(),
                        block("f", BlockRole.FRAGMENT, "hello").build()))
                .containsExactly(
                        "a field language: block \"a\" is in a language that no filter knows; without a language of their own"
                                + " they write US English",
                        "c field text: block \"c\" is in de-AT but includes \"f\" in en",
                        "e field text: block \"e\" is in de but includes \"f\" in en");
    }

    @Test
    void tellsRolesThatALanguageLacks() {
        assertThat(found(
                        ProblemCode.NO_BLOCK,
                        opener("a", "One.").build(),
                        block("b", BlockRole.SPECIALIZATION, "Two.")
                                .addNiche(ADS)
                                .build(),
                        block("c", BlockRole.QUESTION, "{{job.need}}?")
                                .addNeed("job.need")
                                .build(),
                        block("d", BlockRole.PLAN, "Four.").variant("x").build(),
                        opener("e", "Fünf.").language("de").variant("x").build(),
                        block("f", BlockRole.SPECIALIZATION, "Sechs.")
                                .language("de")
                                .build(),
                        block("g", BlockRole.QUESTION, "Sieben?").language("de").build(),
                        block("h", BlockRole.FRAGMENT, "x").language("fr").build()))
                .containsExactly(
                        "field opener: no block in de with the role opener fits every job: each is for some niches or needs a"
                                + " fact",
                        "field plan: no block in de has the role plan, as others have",
                        "field specialization: no block in en with the role specialization fits every job: each is for some"
                                + " niches or needs a fact",
                        "field question: no block in en with the role question fits every job: each is for some niches or"
                                + " needs a fact");
        assertThat(found(ProblemCode.NO_BLOCK)).hasSize(3).allMatch(text -> text.contains("in en has the role"));
    }

    @Test
    void filtersFollowTheLanguageOfTheirBlock() {
        assertThat(found(
                        ProblemCode.BAD_LANGUAGE,
                        opener("o", "Досвід: {{profile.years | plural \"# рік\" \"# роки\" \"# років\"}}")
                                .language("uk")
                                .addNeed("profile.years")
                                .build()))
                .isEmpty();
        assertThat(BlockParser.knows("de-AT")).isTrue();
        assertThat(BlockParser.knows("la")).isFalse();
        assertThat(BlockParser.of("de-Latn-AT")
                        .parse("{{a | list}}")
                        .render(Bindings.builder().list("a", List.of("x", "y")).build())
                        .text())
                .isEqualTo("x und y");
        assertThat(BlockParser.of("la")
                        .parse("{{a | list}}")
                        .render(Bindings.builder().list("a", List.of("x", "y")).build())
                        .text())
                .isEqualTo("x and y");
    }
}
