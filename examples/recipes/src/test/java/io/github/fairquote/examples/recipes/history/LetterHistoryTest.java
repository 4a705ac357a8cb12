package io.github.fairquote.examples.recipes.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LetterHistoryTest {
    private static final String OLD =
            "{\"id\":\"old\",\"sentOn\":\"2026-06-01\",\"job\":\"j\",\"text\":\"Hello there\"}";

    @TempDir
    private Path folder;

    @Test
    void judgesTheBundledLetterBesideTheBundledOnes() {
        Run run = Run.of(LetterHistory.RECIPE);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The letter beside 6 sent before").contains("SYNTHETIC");
        assertThat(run.line("SCORE", "job terms")).contains("30 of 30");
        assertThat(run.line("TERMS OF THE JOB", "insurance")).contains("need").contains("46-55 insurance");
        assertThat(run.line("TERMS OF THE JOB", "not used")).isNotEmpty();
        assertThat(run.section("NEAREST LETTERS").get(0)).startsWith("  2026-06-11-ohio, 2026-06-11, to Dale: ");
        assertThat(run.section("SENT BEFORE").toString()).contains("page of numbers every Friday");
    }

    @Test
    void aLetterOfOnesOwnIsJudgedByItsJobOnlyIfThatIsGiven() throws IOException {
        Path letter = Files.writeString(folder.resolve("l.txt"), "Nothing in common with anything.\n");
        Run run = Run.of(LetterHistory.RECIPE, "--letter", letter.toString());
        assertThat(run.out()).contains("SCORE 30 of 30, warning level none").doesNotContain("TERMS OF THE JOB");
        Path history = Files.writeString(folder.resolve("h.jsonl"), OLD + "\n");
        Run both = Run.of(LetterHistory.RECIPE, "-l", letter.toString(), "-s", history.toString());
        assertThat(both.out()).startsWith("The letter beside 1 sent before\n\nSCORE");
    }

    @Test
    void appendsOnceAndOnlyOnce() throws IOException {
        Path history = folder.resolve("h.jsonl");
        Files.writeString(history, OLD);
        String[] append = {
            "--history",
            history.toString(),
            "--append",
            "--id",
            "new",
            "--date",
            "2026-07-01",
            "--variant",
            "B",
            "--language",
            "en",
            "--template",
            "kit"
        };
        Run run = Run.of(LetterHistory.RECIPE, append);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("APPENDED as letter new");
        String file = Files.readString(history);
        assertThat(file)
                .startsWith(
                        OLD + "\n{\"id\":\"new\",\"sentOn\":\"2026-07-01\",\"job\":\"synthetic-job-1\",\"text\":\"Hi");
        assertThat(file)
                .endsWith("\"client\":\"Martha\",\"template\":\"kit\",\"variant\":\"B\",\"language\":\"en\"}\n");

        Run again = Run.of(LetterHistory.RECIPE, append);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("--id: DUPLICATE_ELEMENT ", ": a letter of the id 'new' is in it already");
        assertThat(Files.readString(history)).isEqualTo(file);
    }

    @Test
    void startsAHistory() throws IOException {
        Path history = folder.resolve("new.jsonl");
        Run run = Run.of(LetterHistory.RECIPE, "-s", history.toString(), "-a", "--id", "1", "-d", "2026-07-01");
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(history)).hasSize(1);
        Run next = Run.of(LetterHistory.RECIPE, "-s", history.toString(), "-a", "--id", "2", "-d", "2026-07-02");
        assertThat(next.out()).contains("alarm: it is a copy of letter \"1\": 100 %");
        assertThat(Files.readAllLines(history)).hasSize(2);
    }

    @Test
    void badInputIsOneLineForEachThing() throws IOException {
        Path history = Files.writeString(folder.resolve("h.jsonl"), OLD + "\n" + OLD + "\n{\"id\":5}\n");
        Run run = Run.of(LetterHistory.RECIPE, "--history", history.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith(
                        "letter-history: DUPLICATE_ELEMENT h.jsonl line 2, field id: a letter of that id is on line 1"
                                + " already: \"old\"")
                .allMatch(line -> line.startsWith("letter-history: "))
                .anyMatch(line -> line.contains("EXPECTED_TEXT h.jsonl line 3, column 7 at /id"));

        assertThat(Run.of(LetterHistory.RECIPE, "--append").err().lines())
                .containsExactly(
                        "letter-history: --append needs --history",
                        "letter-history: --append needs --id",
                        "letter-history: --append needs --date");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");
        assertThat(Run.of(LetterHistory.RECIPE, "--letter", blank.toString()).err())
                .isEqualTo(
                        "letter-history: blank.txt: this is no letter: it must be text in UTF-8, not blank, of at most"
                                + " 65536 bytes\n");
        assertThat(Run.of(LetterHistory.RECIPE, "--history", "no-such-file").err())
                .isEqualTo("letter-history: no-such-file: there is no such file\n");
        assertThat(Run.of(LetterHistory.RECIPE, "--nearest", "0").err()).contains("nearest is outside [1, 100]: 0");
        Path noFolder = folder.resolve("none").resolve("h.jsonl");
        assertThat(Run.of(LetterHistory.RECIPE, "-s", noFolder.toString(), "-a", "--id", "1", "-d", "2026-07-01")
                        .err())
                .contains("the letter could not be written");
        assertThat(Run.of(LetterHistory.RECIPE, "--help").out()).contains("Says how personal a letter is");
    }
}
