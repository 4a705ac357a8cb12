package io.github.fairquote.examples.recipes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class LintLinesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void findsContactDetailsInTheSample() {
        Run run = Run.of(LintLines.RECIPE);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(told(run))
                .containsExactly(
                        "plain email olena.invented@gmail.com",
                        "words email olena (dot) invented (at) gmail (dot) com",
                        "script messenger tеlеgrаm: @olena_invented",
                        "number phone zero five zero, one two three, four five, six seven",
                        "invitation messenger move this chat to WhatsApp",
                        "payment payment pay me directly via PayPal");
    }

    @Test
    void everyLineIsAnsweredWithSpansOfItsText() {
        JsonNode first =
                JSON.readTree(Run.of(LintLines.RECIPE).out().lines().findFirst().orElseThrow());

        assertThat(first.toString())
                .isEqualTo("{\"id\":\"plain\",\"findings\":[{\"rule\":\"CONTACT_DETAIL\",\"category\":\"contact\","
                        + "\"kind\":\"email\",\"severity\":\"ERROR\",\"start\":12,\"end\":36,"
                        + "\"text\":\"olena.invented@gmail.com\",\"reason\":\"an e-mail address, as it is\","
                        + "\"proposal\":\"leave it out: the reader answers through the platform's messages\"}]}");
        assertThat(Run.of(LintLines.RECIPE).out().lines()).hasSize(9);
    }

    @Test
    void allRulesAreAppliedOnRequest() {
        String last = Run.of(LintLines.RECIPE, "--all")
                .out()
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow();

        assertThat(JSON.readTree(last).get("findings"))
                .extracting(f ->
                        f.get("rule").stringValue() + " " + f.get("category").stringValue())
                .contains("UNFILLED letter", "GENERIC_PHRASE letter", "OVER_PROMISE letter", "MARKDOWN letter");
    }

    @Test
    void badLinesAreToldAndTheOthersAnswered() throws IOException {
        Path file = Files.writeString(
                folder.resolve("l.jsonl"),
                "\uFEFF{\"id\":1,\"text\":\"a@b.com\",\"label\":\"x\",\"job_post_mentions\":null}\n"
                        + "\n"
                        + "{\"id\":\"x\"}\n"
                        + "{\"text\":\"y\"}\n"
                        + "{\"id\":\"x\",\"text\":7}\n"
                        + "{\"id\":\"x\",\"text\":\n"
                        + "[]\n"
                        + "{\"id\":\"x\",\"id\":\"y\",\"text\":\"\"}\n"
                        + "{\"id\":\"x\",\"text\":\"\"} {}\n"
                        + "{\"id\":\"x\",\"text\":\"\",\"job_post_mentions\":7}\n"
                        + "{\"id\":\"x\",\"text\":\"\",\"job_post_mentions\":[7]}\n"
                        + "{\"id\":\"x\",\"text\":\"" + "x".repeat(1_000_001) + "\"}\n"
                        + "{\"id\":\"x\",\"text\":\"\",\"job_post_mentions\":[\"" + "x".repeat(16_385) + "\"]}\n"
                        + "{\"id\":\"z\",\"text\":\"a@b.com\",\"job_post_mentions\":\"Mail a@b.com\"}");
        Run run = Run.of(LintLines.RECIPE, file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(told(run)).containsExactly("1 email a@b.com");
        assertThat(run.err().lines().map(line -> line.split(":", 3)[1].strip()))
                .containsExactly(
                        "MISSING_FIELD l.jsonl, line 3",
                        "MISSING_FIELD l.jsonl, line 4",
                        "EXPECTED_TEXT l.jsonl, line 5",
                        "SYNTAX l.jsonl, line 6",
                        "EXPECTED_OBJECT l.jsonl, line 7",
                        "SYNTAX l.jsonl, line 8",
                        "SYNTAX l.jsonl, line 9",
                        "EXPECTED_ARRAY l.jsonl, line 10",
                        "EXPECTED_TEXT l.jsonl, line 11",
                        "DOCUMENT_TOO_LARGE l.jsonl, line 12",
                        "TEXT_TOO_LONG l.jsonl, line 13");
    }

    @Test
    void otherEncodingsAndDaysWithoutRulesAreRefused() throws IOException {
        Path file = Files.write(
                folder.resolve("l.jsonl"), "{\"id\":\"ü\",\"text\":\"\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Run.of(LintLines.RECIPE, file.toString()).err()).contains("NOT_UTF8 l.jsonl");
        assertThat(Run.of(LintLines.RECIPE, file.toString()).code()).isEqualTo(2);
        assertThat(Run.of(LintLines.RECIPE, "--date", "2020-06-25").err()).contains("letter-rules");
        assertThat(Run.of(LintLines.RECIPE, "nothing.jsonl").code()).isEqualTo(2);
    }

    private static List<String> told(Run run) {
        return run.out()
                .lines()
                .map(JSON::readTree)
                .flatMap(row -> row.get("findings")
                        .valueStream()
                        .map(f -> row.get("id").asString() + " " + f.get("kind").stringValue() + " "
                                + f.get("text").stringValue()))
                .toList();
    }
}
