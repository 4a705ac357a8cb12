package io.github.fairquote.templating.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Schema;
import io.github.fairquote.templating.ValueKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockLibraryTest {
    private static final String WHOLE = """
            ---
            # what it is for
            id: opener-ads
            role: opener
            niches: e-commerce/paid-ads, paid-ads
            skills: Google Ads, CRM

            needs: client.name
            language: en
            tone: plain
            variant: b
            priority: -7
            ---
            Hi {{client.name}}.
            """;

    private static String file(String id, String role, String text) {
        return "---\nid: " + id + "\nrole: " + role + "\n---\n" + text + "\n";
    }

    @Test
    void readsEveryFieldOfAFile() {
        Block block =
                BlockLibrary.parse(Map.of("a.md", WHOLE)).orElseThrow().blocks().get(0);

        assertThat(block)
                .isEqualTo(Block.builder()
                        .id("opener-ads")
                        .role(BlockRole.OPENER)
                        .addNiche(Niche.of("e-commerce", "paid-ads"))
                        .addNiche(Niche.ofService("paid-ads"))
                        .addSkill(SkillTag.of("Google Ads"))
                        .addSkill(SkillTag.of("CRM"))
                        .addNeed("client.name")
                        .language("en")
                        .tone("plain")
                        .variant("b")
                        .priority(-7)
                        .text("Hi {{client.name}}.")
                        .build());
    }

    @Test
    void takesWindowsLineEndsAndAByteOrderMark() {
        String windows = "\uFEFF" + file("a", "opener", "One.\nTwo.").replace("\n", "\r\n");

        assertThat(BlockLibrary.parse(Map.of("a.md", windows))
                        .orElseThrow()
                        .blocks()
                        .get(0)
                        .text())
                .isEqualTo("One.\r\nTwo.");
    }

    @Test
    void ordersByIdentifierWhateverTheFiles() {
        BlockLibrary library = BlockLibrary.parse(Map.of(
                        "1.md", file("b", "opener", "B"),
                        "2.md", file("c", "question", "C?"),
                        "3.md", file("a", "opener", "A")))
                .orElseThrow();

        assertThat(library.blocks()).extracting(Block::id).containsExactly("a", "b", "c");
        assertThat(library.withRole(BlockRole.OPENER)).extracting(Block::id).containsExactly("a", "b");
        assertThat(library.find("c")).map(Block::role).contains(BlockRole.QUESTION);
        assertThat(library.find("d")).isEmpty();
        assertThat(library).hasToString("BlockLibrary[3 blocks]");
    }

    @Test
    void putsIncludedBlocksIn() {
        BlockLibrary library = BlockLibrary.of(List.of(
                        Block.builder()
                                .id("name")
                                .role(BlockRole.FRAGMENT)
                                .text("{{client.name}}")
                                .build(),
                        Block.builder()
                                .id("hi")
                                .role(BlockRole.OPENER)
                                .text("Hi {{> name}}!")
                                .build()))
                .orElseThrow();

        assertThat(library.template("hi")
                        .render(Bindings.builder().text("client.name", "Ann").build())
                        .text())
                .isEqualTo("Hi Ann!");
        assertThat(library.resolver().ids()).containsExactly("hi", "name");
        assertThat(library.resolver().find("name")).isPresent();
        assertThat(library.resolver().find("nobody")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.template("nobody"))
                .withMessage("id names no block of the library: nobody");
    }

    @Test
    void keepsTheSoundBlocksBesideTheProblems() {
        Partial<BlockLibrary> result = BlockLibrary.parse(Map.of(
                "a.md", file("a", "opener", "Hi {{client"),
                "b.md", file("b", "opener", "Sound."),
                "c.md", file("b", "opener", "Again."),
                "d.md", file("d", "opener", "{{> e}}"),
                "e.md", file("e", "opener", "{{> d}}"),
                "f.md", file("f", "opener", "{{> g}}")));

        assertThat(result.value().orElseThrow().blocks())
                .extracting(Block::text)
                .containsExactly("Sound.");
        assertThat(result.problems())
                .extracting(problem -> problem.code() + " " + problem.location())
                .contains("UNCLOSED_PLACEHOLDER a.md line 5, column 4", "DUPLICATE_BLOCK c.md line 1")
                .anyMatch(text -> text.startsWith("BLOCK_CYCLE d.md line 5"))
                .anyMatch(text -> text.startsWith("UNKNOWN_BLOCK f.md line 5"));
    }

    @Test
    void saysWhatIsWrongInFrontMatter() {
        assertProblem("Hi.\n", "SYNTAX 1");
        assertProblem("---\nid: a\n", "UNEXPECTED_END 3");
        assertProblem("---\nid: a\nrole: opener\nnonsense\n---\nHi.\n", "SYNTAX 4");
        assertProblem("---\nid: a\nrole: opener\nnich: x\n---\nHi.\n", "UNKNOWN_FIELD 4 nich niches");
        assertProblem("---\nid: a\nrole: opener\nzzz: x\n---\nHi.\n", "UNKNOWN_FIELD 4 zzz");
        assertProblem("---\nid: a\nrole: opener\n: x\n---\nHi.\n", "UNKNOWN_FIELD 4");
        assertProblem("---\nid: a\nrole: opener\nid: b\n---\nHi.\n", "DUPLICATE_FIELD 4 id");
        assertProblem("---\nid: a\nrole: opener\ntone:\n---\nHi.\n", "MISSING_VALUE 4 tone");
        assertProblem("---\nid: a\nrole: start\n---\nHi.\n", "UNKNOWN_CONSTANT 3 role");
        assertProblem("---\nid: a\n---\nHi.\n", "MISSING_FIELD 1 role");
        assertProblem("---\nid: a\nrole: opener\npriority: high\n---\nHi.\n", "EXPECTED_INTEGER 4 priority");
        assertProblem("---\nid: a\nrole: opener\npriority: -\n---\nHi.\n", "EXPECTED_INTEGER 4 priority");
        assertProblem("---\nid: a\nrole: opener\npriority: 12345\n---\nHi.\n", "EXPECTED_INTEGER 4 priority");
        assertProblem("---\nid: a\nrole: opener\npriority: 1!\n---\nHi.\n", "EXPECTED_INTEGER 4 priority");
        assertProblem("---\nid: a\nrole: opener\npriority: 101\n---\nHi.\n", "NUMBER_OUT_OF_RANGE 4 priority");
        assertProblem("---\nid: 1a\nrole: opener\n---\nHi.\n", "BAD_NAME 2 id");
        assertProblem("---\nid: a\nrole: opener\nneeds: a..b\n---\nHi.\n", "BAD_NAME 4 needs");
        assertProblem("---\nid: a\nrole: opener\nniches: a/b/c\n---\nHi.\n", "BAD_TAG 4 niches");
        assertProblem("---\nid: a\nrole: opener\n---\n\n", "BLANK_TEXT 5 text");
    }

    private static void assertProblem(String text, String expected) {
        Partial<BlockLibrary> result = BlockLibrary.parse(Map.of("x.md", text));
        assertThat(result.value().orElseThrow().blocks()).isEmpty();
        assertThat(result.problems()).extracting(BlockLibraryTest::brief).containsExactly(expected);
        assertThat(result.problems())
                .allMatch(problem -> problem.location().source().orElseThrow().equals("x.md"));
    }

    private static String brief(Problem problem) {
        String field = problem.location().field().map(name -> " " + name).orElse("");
        String suggestion = problem.suggestion().map(name -> " " + name).orElse("");
        return problem.code() + " " + problem.location().line().orElseThrow() + field + suggestion;
    }

    @Test
    void readsAFolderByNameAndTellsWhatIsNoText(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.createDirectories(folder.resolve("folder.md"));
        Files.writeString(folder.resolve("deep/a.md"), file("deep", "opener", "Deep."));
        Files.writeString(folder.resolve("b.md"), file("b", "question", "B?"));
        Files.writeString(folder.resolve("notes.txt"), "not read");
        Files.write(folder.resolve("latin.md"), "---\nid: ü".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("large.md"), new byte[64 * 1024 + 1]);

        Partial<BlockLibrary> result = BlockLibrary.read(folder);

        assertThat(result.value().orElseThrow().blocks()).extracting(Block::id).containsExactly("b", "deep");
        assertThat(result.problems())
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactly("DOCUMENT_TOO_LARGE large.md line 1", "NOT_UTF8 latin.md line 1");
    }

    @Test
    void checksBlocksAgainstTheFacts() {
        FactCatalog facts = new FactCatalog() {
            @Override
            public List<String> names() {
                return List.of("client.name", "job.title");
            }

            @Override
            public Schema given(Collection<String> present) {
                Schema.Builder schema = Schema.builder().value("job.title", ValueKind.TEXT);
                return (present.contains("client.name")
                                ? schema.value("client.name", ValueKind.TEXT)
                                : schema.optional("client.name", ValueKind.TEXT))
                        .build();
            }
        };
        BlockLibrary library = BlockLibrary.parse(Map.of(
                        "a.md", "---\nid: a\nrole: opener\nneeds: client.nam, zzz\n---\n{{client.nmae}}\n",
                        "b.md", "---\nid: b\nrole: opener\nneeds: client.name\n---\n{{client.name}}\n",
                        "c.md", "---\nid: c\nrole: question\n---\n{{client.name}}?\n"))
                .orElseThrow();

        List<Problem> problems = library.check(facts);

        assertThat(problems)
                .extracting(problem -> problem.code() + " "
                        + problem.location().source().orElse("-") + " "
                        + problem.suggestion().orElse("-"))
                .containsExactly(
                        "UNKNOWN_PLACEHOLDER a client.name",
                        "UNKNOWN_PLACEHOLDER a -",
                        "UNKNOWN_PLACEHOLDER a client.name",
                        "MISSING_VALUE c -",
                        "DUPLICATE_TEXT c one block with the niches of both",
                        "NO_BLOCK - -",
                        "NO_BLOCK - -");
    }

    @Test
    void holdsAtMostTenThousandBlocks() {
        List<Block> blocks = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> Block.builder()
                        .id("b" + i)
                        .role(BlockRole.OPENER)
                        .text("x")
                        .build())
                .toList();

        assertThat(BlockLibrary.of(blocks.subList(0, 10_000)).isComplete()).isTrue();
        assertThat(BlockLibrary.of(blocks).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ELEMENTS);
    }
}
