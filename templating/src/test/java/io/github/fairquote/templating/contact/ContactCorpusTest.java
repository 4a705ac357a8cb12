package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.templating.contact.LabelledLines.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Labelled lines: {@code corpus.jsonl} is the catalogue of 34 hidden contact details and 34 innocent look-alikes,
 * {@code lines.jsonl} are lines of our own, whose findings were read one by one before they were written down. {@code
 * more.jsonl} was written without a look at what is found; the few contact lines without a finding are those that are missed.
 */
class ContactCorpusTest {
    static Stream<Row> rows() throws IOException {
        return Stream.concat(LabelledLines.read("corpus.jsonl").stream(), LabelledLines.read("lines.jsonl").stream());
    }

    static Stream<Row> lines() {
        return Stream.of("lines.jsonl", "more.jsonl", "third.jsonl", "fourth.jsonl", "fifth.jsonl", "sixth.jsonl")
                .flatMap(ContactCorpusTest::read);
    }

    private static Stream<Row> read(String name) {
        try {
            return LabelledLines.read(name).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void judgesEveryLineAsItIsLabelled(Row row) {
        assertThat(row.findings().isEmpty()).isEqualTo(row.isInnocent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void findsExactlyTheDetail(Row row) {
        assertThat(row.found()).isEqualTo(row.expected());
    }

    /** 820 lines written blind: of the first pass 84 % of the details were found, of the second 85 %, with two and three alarms. */
    @Test
    void knowsMostOfTheLinesWrittenBlind() throws IOException {
        List<Row> rows = LabelledLines.read("more.jsonl");
        List<Row> missed = rows.stream()
                .filter(row -> !row.isInnocent() && row.findings().isEmpty())
                .toList();

        assertThat(rows.stream().filter(row -> !row.isInnocent())).hasSizeGreaterThan(470);
        assertThat(missed).hasSizeLessThanOrEqualTo(12);
        assertThat(rows.stream().filter(Row::isInnocent))
                .hasSizeGreaterThan(330)
                .allMatch(row -> row.findings().isEmpty());
    }

    /**
     * 600 lines by kind and language, 180 of them (B) written before the work on the rest: at its end 91 % of their details
     * were found at first sight, with three alarms.
     */
    @Test
    void knowsMostOfTheLinesByKindAndLanguage() throws IOException {
        List<Row> rows = LabelledLines.read("third.jsonl");
        List<Row> missed = rows.stream()
                .filter(row -> !row.isInnocent() && row.findings().isEmpty())
                .toList();

        assertThat(rows.stream().filter(row -> !row.isInnocent())).hasSizeGreaterThan(330);
        assertThat(missed).hasSizeLessThanOrEqualTo(15);
        assertThat(rows.stream().filter(Row::isInnocent))
                .hasSizeGreaterThan(260)
                .allMatch(row -> row.findings().isEmpty());
    }

    /**
     * 456 lines by three authors who knew nothing of the detector, and 30 of our own beside them. At first sight, one author after
     * the other, 59, 66 and 72 of 80 details were found, with three, two and no alarms; these are what was found after work on the
     * missed ones.
     */
    @Test
    void knowsMostOfTheLinesOfOtherAuthors() throws IOException {
        List<Row> rows = LabelledLines.read("fourth.jsonl");

        assertThat(rows.stream().filter(row -> !row.isInnocent())).hasSize(243);
        assertThat(rows.stream()
                        .filter(row -> !row.isInnocent() && row.findings().isEmpty()))
                .hasSizeLessThanOrEqualTo(9);
        assertThat(rows.stream().filter(Row::isInnocent))
                .hasSize(243)
                .allMatch(row -> row.findings().isEmpty());
    }

    /**
     * 160 lines (JB) by one more author who knew nothing of the detector, the hardest so far, and lines of our own beside them.
     * At first sight 61 of the author's 80 details were found, with no alarm; these are what was found after work on the missed
     * ones.
     */
    @Test
    void knowsMostOfTheLinesOfAFifthAuthor() throws IOException {
        List<Row> rows = LabelledLines.read("fifth.jsonl");

        assertThat(rows.stream().filter(row -> !row.isInnocent())).hasSizeGreaterThan(340);
        assertThat(rows.stream()
                        .filter(row -> !row.isInnocent() && row.findings().isEmpty()))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(rows.stream().filter(Row::isInnocent))
                .hasSizeGreaterThan(200)
                .allMatch(row -> row.findings().isEmpty());
    }

    /**
     * 160 lines (JA) by an author who knew nothing of the detector, in the manner of the catalogue, and lines of our own beside
     * them. At first sight 73 of the author's 80 details were found, with three alarms; these are what was found after work on
     * them.
     */
    @Test
    void knowsMostOfTheLinesOfASixthAuthor() throws IOException {
        List<Row> rows = LabelledLines.read("sixth.jsonl");

        assertThat(rows.stream().filter(row -> !row.isInnocent())).hasSizeGreaterThan(260);
        assertThat(rows.stream()
                        .filter(row -> !row.isInnocent() && row.findings().isEmpty()))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(rows.stream().filter(Row::isInnocent))
                .hasSizeGreaterThan(250)
                .allMatch(row -> row.findings().isEmpty());
    }

    /** At most one alarm in a hundred lines of prose: the licence and what the library says about itself. */
    @Test
    void leavesOrdinaryProseAlone() throws IOException {
        List<String> prose = new ArrayList<>(Files.readAllLines(Path.of("..", "LICENSE")));
        for (String module : List.of("core", "pricing", "templating")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> prose.addAll(comments(file)));
            }
        }
        prose.removeIf(String::isBlank);
        long alarms = prose.stream()
                .filter(line -> !ContactDetector.withDefaults().detect(line).isEmpty())
                .count();

        assertThat(prose.size()).isGreaterThan(2_000);
        assertThat(alarms * 100).isLessThanOrEqualTo(prose.size());
    }

    /** Lines of comments without tags and markup. */
    private static List<String> comments(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> line.startsWith("* ") && "{@<".chars().noneMatch(c -> line.indexOf(c) >= 0))
                    .map(line -> line.substring(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The gate: recall of at least 90 %, precision of at least 95 %. */
    @Test
    @DisplayName("LI10: the floors of recall and precision")
    void keepsTheGateOnTheCatalogue() throws IOException {
        List<Row> rows = LabelledLines.read("corpus.jsonl");
        long hidden = rows.stream().filter(row -> !row.isInnocent()).count();
        long found = rows.stream()
                .filter(row -> !row.isInnocent() && !row.findings().isEmpty())
                .count();
        long alarms = rows.stream()
                .filter(row -> row.isInnocent() && !row.findings().isEmpty())
                .count();

        assertThat(hidden).isEqualTo(34);
        assertThat((double) found / hidden).isGreaterThanOrEqualTo(0.90);
        assertThat((double) found / (found + alarms)).isGreaterThanOrEqualTo(0.95);
    }
}
