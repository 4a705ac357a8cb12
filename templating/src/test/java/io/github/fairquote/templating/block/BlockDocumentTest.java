package io.github.fairquote.templating.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BlockDocumentTest {
    private static final String DOCUMENT = """
            {
              "blocks": [
                {
                  "id": "opener-ads",
                  "role": "opener",
                  "text": "Hi {{client.name}}.",
                  "niches": ["e-commerce/paid-ads"],
                  "skills": ["Google Ads"],
                  "needs": ["client.name"],
                  "language": "de",
                  "tone": "plain",
                  "variant": "b",
                  "priority": -7
                },
                {
                  "id": "answer-tools",
                  "role": "answer",
                  "text": "Google Ads.",
                  "topics": ["which tools", "software*"]
                },
                {
                  "id": "question-any",
                  "role": "question",
                  "text": "When?"
                }
              ]
            }
            """;

    @Test
    void readsEveryFieldAndTheDefaults() {
        BlockLibrary library = BlockLibrary.readJson(DOCUMENT).orElseThrow();

        assertThat(library.blocks())
                .containsExactlyInAnyOrder(
                        Block.builder()
                                .id("opener-ads")
                                .role(BlockRole.OPENER)
                                .text("Hi {{client.name}}.")
                                .addNiche(Niche.of("e-commerce", "paid-ads"))
                                .addSkill(SkillTag.of("Google Ads"))
                                .addNeed("client.name")
                                .language("de")
                                .tone("plain")
                                .variant("b")
                                .priority(-7)
                                .build(),
                        Block.builder()
                                .id("answer-tools")
                                .role(BlockRole.ANSWER)
                                .text("Google Ads.")
                                .addTopics("which tools", "software*")
                                .build(),
                        Block.builder()
                                .id("question-any")
                                .role(BlockRole.QUESTION)
                                .text("When?")
                                .build());
        assertThat(BlockLibrary.readJson(DOCUMENT.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .blocks())
                .isEqualTo(library.blocks());
    }

    @Test
    void writesWhatItReads() {
        BlockLibrary library = BlockLibrary.readJson(DOCUMENT).orElseThrow();
        String written = library.writeJson();

        assertThat(BlockLibrary.readJson(written).orElseThrow().blocks()).isEqualTo(library.blocks());
        assertThat(BlockLibrary.readJson(written).orElseThrow().writeJson()).isEqualTo(written);
        assertThat(written).endsWith("  ]\n}\n").contains("\"priority\": -7");
        assertThat(BlockLibrary.of(List.of()).orElseThrow().writeJson()).isEqualTo("{\n  \"blocks\": []\n}\n");
    }

    @Test
    void agreesWithJacksonOnABlock() {
        Block block =
                BlockLibrary.readJson(DOCUMENT).orElseThrow().find("opener-ads").orElseThrow();
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readTree(BlockLibrary.of(List.of(block)).orElseThrow().writeJson())
                        .get("blocks")
                        .get(0))
                .isEqualTo(mapper.valueToTree(block));
    }

    @Test
    void keepsTheSoundBlocksBesideTheProblems() {
        Partial<BlockLibrary> read = BlockLibrary.readJson("""
                {"schema": 1, "blocks": [
                  {"id": "a", "role": "opner", "text": "Hi."},
                  {"id": "b", "role": "opener", "text": "Sound."},
                  {"id": "c", "role": "opener", "text": "One\\n{{two"},
                  {"id": "b", "role": "opener", "text": "Again."},
                  {"id": "d", "role": "opener", "tekst": "x"},
                  {"id": "e", "role": "opener", "text": "{{> nobody}}"},
                  7
                ]}""");

        assertThat(read.value().orElseThrow().blocks()).extracting(Block::text).containsExactly("Sound.");
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactly(
                        "UNKNOWN_CONSTANT line 2, column 23 at /blocks/0/role",
                        "UNKNOWN_FIELD line 6, column 33 at /blocks/4/tekst",
                        "MISSING_FIELD line 6, column 45 at /blocks/4/text",
                        "EXPECTED_OBJECT line 8, column 3 at /blocks/6",
                        "UNCLOSED_PLACEHOLDER line 2, column 1 at /blocks/2/text",
                        "DUPLICATE_BLOCK at /blocks/3",
                        "UNKNOWN_BLOCK line 1, column 1 at /blocks/5/text");
        assertThat(read.problems().get(0).suggestion()).contains("opener");
    }

    @Test
    void givesNoLibraryOfWhatIsNone() {
        assertFailed("", "EMPTY_DOCUMENT");
        assertFailed("[]", "EXPECTED_OBJECT");
        assertFailed("{}", "MISSING_FIELD");
        assertFailed("{\"blocks\": null}", "NULL_FIELD");
        assertFailed("{\"blocks\": [], \"block\": []}", "UNKNOWN_FIELD");
        assertFailed("{\"schema\": 2, \"blocks\": []}", "UNSUPPORTED_VERSION");
        assertFailed("{\"blocks\": []} x", "TRAILING_DATA");
        assertThat(BlockLibrary.readJson(new byte[] {'{', (byte) 0xFC, '}'}).problems())
                .extracting(Problem::code)
                .extracting(Enum::name)
                .containsExactly("NOT_UTF8");
    }

    private static void assertFailed(String document, String code) {
        Partial<BlockLibrary> read = BlockLibrary.readJson(document);
        assertThat(read.value()).as(document).isEmpty();
        assertThat(read.problems()).extracting(problem -> problem.code().name()).containsExactly(code);
    }
}
