package io.github.fairquote.examples.recipes.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Browser;
import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteProposalTest {
    @TempDir
    private Path folder;

    @Test
    void writesTheSampleAndSaysWhy() {
        Run run = Run.of(WriteProposal.RECIPE);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "LETTER  Lead generation for an independent insurance agency, as of 2026-07-01\n  | Hi Martha, ")
                .contains("\n  | In which states are you licensed to sell insurance?\n");
        assertThat(run.line("WHY", "question ")).contains("niche insurance/lead-generation +100");
        assertThat(run.section("CHECK")).containsExactly("  found nothing in the letter");
        assertThat(run.line("WOULD MAKE IT BETTER", "bid.rate "))
                .contains("the job's or the bid's")
                .contains("price-hour");
        assertThat(run.out()).doesNotContain("SCREENING");
    }

    @Test
    void answersWhatItCanInGermanAndUkrainian() {
        Run german = Run.of(WriteProposal.RECIPE, "--language", "de-AT", "--bid", "EUR 62/h");
        Run ukrainian = Run.of(WriteProposal.RECIPE, "--language", "uk", "--tone", "warm", "--bid", "USD 25-30/h");

        assertThat(german.section("SCREENING"))
                .contains("    Seit 9 Jahren freiberuflich, mit bisher 52 Aufträgen.", "    62\u00a0€ pro Stunde.")
                .endsWith("    for you to answer: no block does");
        assertThat(german.line("WHY", "opener")).contains("language de for de-AT -3");
        assertThat(ukrainian.out())
                .contains("від 25\u00a0$ до 30\u00a0$", "7 років на фрилансі, 46 завершених проєктів.");
        assertThat(ukrainian.line("WHY", "availability")).contains("tone warm +15");
    }

    @Test
    void namesTheVariantAndHowItWasDrawn() {
        Run one = Run.of(WriteProposal.RECIPE, "--variant-experiment", "opening:a,b=999");

        assertThat(one.out())
                .contains("  variant b of opening: synthetic-job-1 drew ticket ")
                .contains(" of 1000\n");
        assertThat(one.line("WHY", "opener"))
                .contains("opener-lead-generation-b")
                .contains("variant b +28");
        assertThat(Run.of(WriteProposal.RECIPE, "--variant-experiment", "opening:a=999,b")
                        .line("WHY", "opener"))
                .contains("opener-lead-generation ");
    }

    @Test
    void dropsWhatALetterCanDoWithout() {
        Run run = Run.of(WriteProposal.RECIPE, "--max", "600", "--bid", "USD 400-500");

        assertThat(run.line("WHY", "availability")).contains("the letter was too long");
        assertThat(run.out()).contains("LONG_LETTER field availability");
        assertThat(Run.of(WriteProposal.RECIPE, "--bid", "USD 500").out()).contains("I would ask $500.");
    }

    @Test
    void showsTheOriginOfEveryPartInABrowser() throws IOException, InterruptedException {
        Path file = folder.resolve("letter.html");
        Run run = Run.of(WriteProposal.RECIPE, "--language", "de", "--html", file.toString());
        assertThat(run.out()).contains("  the page: " + file);
        Optional<Browser> browser = Browser.find();
        Document page = browser.isPresent() ? browser.get().open(file, folder) : Jsoup.parse(Files.readString(file));

        assertThat(page.title()).isEqualTo("Letter: Google Ads für unseren Shop für Wanderausrüstung");
        assertThat(page.text())
                .contains("Guten Tag Herr Brandt", "value of client.name")
                .contains("de-opener-paid-ads");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void badInputIsOneLineForEachThing() throws IOException {
        assertThat(refused("--bid", "35"))
                .isEqualTo("write-proposal: --bid: '35' is not of the form USD 35/h, USD 30-40/h,"
                        + " EUR 1250 or EUR 1000-1500\n");
        assertThat(refused("--bid", "XXX 35")).startsWith("write-proposal: --bid: ");
        assertThat(refused("--bid", "USD 40-30")).contains("low is above high");
        assertThat(refused("--variant-experiment", "a")).contains("is not of the form name:a=1,b=2");
        assertThat(refused("--variant-experiment", "a:b")).contains("arms are not 2 to 20: 1");
        assertThat(refused("--variant-experiment", "a:b=x,c")).contains("'b=x' is no variant with its share");
        assertThat(refused("--language", "fr").lines()).hasSize(3).allMatch(line -> line.contains("NO_BLOCK"));
        assertThat(refused("--language", "German")).contains("language");
        assertThat(refused("--max", "100")).contains("LETTER_TOO_LONG");
        assertThat(refused("--job", folder.resolve("none.json").toString())).contains("there is no such file");
        assertThat(refused("--blocks", folder.resolve("none").toString())).contains("there is no such file");
        Path broken = Files.writeString(folder.resolve("blocks.json"), "{\"blocks\": 7}");
        assertThat(refused("--blocks", broken.toString())).contains("EXPECTED_ARRAY");
        assertThat(refused("--html", folder.resolve("no/page.html").toString())).contains("can't be written");
        assertThat(Run.of(WriteProposal.RECIPE, "--help").out()).contains("--variant-experiment");
    }

    private static String refused(String... args) {
        Run run = Run.of(WriteProposal.RECIPE, args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
