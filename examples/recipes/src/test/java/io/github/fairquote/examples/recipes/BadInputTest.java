package io.github.fairquote.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Progress;
import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong is told in one line, with exit code 2 and without a stack trace. */
final class BadInputTest {
    private static final String HEADER = "id,rate,currency,country,niche,level\n";
    private static final String GOOD = "a,40,USD,US,bookkeeping,expert\nb,20,USD,IN,bookkeeping,entry\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--fee x | --fee",
                "--fee 1e9 | --fee",
                "--fee 16 | quote is outside",
                "--fee 8 --date 2024-05-01 | quotes no fee",
                "--country UK | ISO 3166-1",
                "--niche / | is blank",
                "--level senior | entry, intermediate, expert, executive",
                "--date 1.7.2026 | is not a date",
                "--date 1999-01-01 | 1999-01-01",
                "--date 2026-07-01 --today | exclude each other",
                "--currency XAU | minor unit",
                "--elsewhere US,XX | ISO 3166-1",
                "--column rate | KEY=VALUE",
                "--column price=rate | is none of id, rate",
                "--column rate=r --column country=r | already",
                "--bogus | Unknown option",
                "extra | Unmatched argument",
                "-c | Missing required parameter",
                "-c nowhere.csv | nowhere.csv: there is no such file",
                "-p nowhere.json | nowhere.json: there is no such file",
                "-j nowhere.json | nowhere.json: there is no such file",
                "-b nowhere | nowhere",
                "-p . | this is a folder",
                "-c . | this is a folder"
            })
    void wrongArgumentsAreToldInOneLine(String args, String told) {
        refused(told, args.split(" "));
    }

    @Test
    void badRowsAreListedAndLeftOut() throws IOException {
        Path table = write("rates.csv", HEADER + GOOD + "c,-5,USD,US,bookkeeping,expert\nd,30,USD,US\n");
        Run run = Run.of(PriceAndPropose.RECIPE, "-c", table.toString(), "--niche", "bookkeeping", "--no-letter");
        assertThat(run.code()).isZero();
        assertThat(run.section("COMPARABLES"))
                .contains("  2 read from rates.csv, 2 rows left out")
                .anyMatch(line -> line.startsWith("  ! NEGATIVE rates.csv line 4, field rate:"))
                .anyMatch(line -> line.startsWith("  ! FIELD_COUNT rates.csv line 5"));
    }

    @Test
    void manyBadRowsAreCountedNotListed() throws IOException {
        Path table = write("rates.csv", HEADER + GOOD + "c,-5,USD,US,bookkeeping,expert\n".repeat(30));
        Run run = Run.of(PriceAndPropose.RECIPE, "-c", table.toString(), "--niche", "bookkeeping", "--no-letter");
        assertThat(run.section("COMPARABLES"))
                .contains("  2 read from rates.csv, 30 rows left out", "  ! and 25 more like these");
    }

    @Test
    void strictStopsAtBadRows() throws IOException {
        Path table = write("rates.csv", HEADER + GOOD + "c,-5,USD,US,bookkeeping,expert\nd,0,USD,US,,\n");
        refused("NEGATIVE rates.csv line 4, field rate", "-c", table.toString(), "--strict");
        refused("(and 1 more)", "-c", table.toString(), "--strict");
    }

    @Test
    void tableWithoutOneGoodRowIsRefused() throws IOException {
        refused(
                "line 2",
                "-c",
                write("bad.csv", HEADER + "c,-5,USD,US,bookkeeping,expert\n").toString());
        refused("NO_ROWS", "-c", write("none.csv", HEADER).toString());
        refused("none.csv", "-c", write("none.csv", "").toString());
        refused("MISSING_COLUMN", "-c", write("other.csv", "a,b\n1,2\n").toString());
    }

    @Test
    void ratesInAnotherCurrencyAreRefused() throws IOException {
        Path table = write("rates.csv", HEADER + GOOD.replace("USD", "EUR"));
        refused("EUR", "-c", table.toString(), "--niche", "bookkeeping", "--no-letter");
    }

    @Test
    void columnsOfAnotherMakeAreMapped() throws IOException {
        Path table = write("rates.csv", "who,usd,where,what,extra\na,40,US,Data Engineer,x\nb,20,IN,Data Engineer,y\n");
        Run run = Run.of(
                PriceAndPropose.RECIPE,
                "-c",
                table.toString(),
                "--currency",
                "USD",
                "--column",
                "id=who",
                "--column",
                "rate=usd",
                "--column",
                "country=where",
                "--column",
                "niche=what",
                "--niche",
                "data-engineer",
                "--no-letter");
        assertThat(run.err()).isEmpty();
        assertThat(run.section("COMPARABLES"))
                .contains("  2 read from rates.csv, 0 rows left out", "  columns not read: extra");
    }

    @Test
    void unreadableDocumentsAreToldWithTheirPlace() throws IOException {
        refused("me.json", "-p", write("me.json", "{\"name\": ").toString());
        Run run = Run.of(
                PriceAndPropose.RECIPE,
                "-p",
                write("me.json", "{\"name\": 5, \"nick\": \"x\"}").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSizeGreaterThan(2)
                .contains(
                        "price-and-propose: EXPECTED_TEXT me.json line 1, column 10 at /name: expected text, found a number")
                .anyMatch(line -> line.contains("UNKNOWN_FIELD me.json line 1, column 13 at /nick"));
        refused("job.json", "-j", write("job.json", "[]").toString());
        refused("job.json", "-j", write("job.json", "").toString());
    }

    @Test
    void jobOfAPlatformWithoutPoliciesIsRefused() throws IOException {
        Path job = write(
                "job.json",
                "{\"id\":\"1\",\"title\":\"t\",\"description\":\"d\",\"client\":{},\"skills\":[],\"platform\":\"elsewhere\"}");
        refused("no policies are bundled for elsewhere", "-j", job.toString());
    }

    @Test
    void foldersWithoutBlocksForALetterAreRefused() throws IOException {
        write("one.md", "---\nid: one\n");
        Run run = Run.of(PriceAndPropose.RECIPE, "-b", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "price-and-propose: " + folder
                                + ": UNEXPECTED_END one.md line 3, column 1: front matter is not closed by a line of three hyphens\n");
    }

    @Test
    void longReadsShowABarToWhoeverWatches() throws IOException {
        String row = "a,40,USD,US,bookkeeping,expert\nb,20,USD,IN,bookkeeping,entry\nbroken\n";
        Path table = write("rates.csv", HEADER + row.repeat((int) (Progress.WORTH_A_BAR / row.length()) + 1));
        String[] args = {"-c", table.toString(), "--niche", "bookkeeping", "--no-letter"};
        Run watched = Run.watched(PriceAndPropose.RECIPE, args);
        Run unwatched = Run.of(PriceAndPropose.RECIPE, args);
        assertThat(watched.err()).contains("Reading rates.csv");
        assertThat(unwatched.err()).isEmpty();
        assertThat(watched.out()).isEqualTo(unwatched.out());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void refused(String told, String... args) {
        Run run = Run.of(PriceAndPropose.RECIPE, args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("price-and-propose: ")
                .endsWith("\n")
                .contains(told)
                .doesNotContain("Exception");
    }
}
