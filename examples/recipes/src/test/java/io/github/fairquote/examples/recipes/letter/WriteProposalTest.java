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
                .contains("Guten Tag Herr Brandt", "value of client.address")
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
        assertThat(refused("--language", "fr"))
                .isEqualTo("write-proposal: --language: NO_BLOCK: no letter opens in fr, only in de, en, uk\n");
        assertThat(refused("--language", "German")).contains("language");
        assertThat(refused("--max", "100")).contains("LETTER_TOO_LONG");
        assertThat(refused("--job", folder.resolve("none.json").toString())).contains("there is no such file");
        assertThat(refused("--blocks", folder.resolve("none").toString())).contains("there is no such file");
        Path broken = Files.writeString(folder.resolve("blocks.json"), "{\"blocks\": 7}");
        assertThat(refused("--blocks", broken.toString())).contains("EXPECTED_ARRAY");
        assertThat(refused("--html", folder.resolve("no/page.html").toString())).contains("can't be written");
        assertThat(Run.of(WriteProposal.RECIPE, "--help").out()).contains("--variant-experiment");
    }

    @Test
    void saysWhatALanguageAndAToneAreNot() {
        assertThat(refused("--language", "de_AT"))
                .isEqualTo("write-proposal: language is not a language tag such as en or pt-BR: \"de_AT\"\n");
        assertThat(refused("--language", "DE")).contains("is not a language tag");
        assertThat(refused("--language", "fr")).contains("NO_BLOCK: no letter opens in fr, only in de, en, uk");
        assertThat(Run.of(WriteProposal.RECIPE, "--tone", "wram").out())
                .contains("! NO_BLOCK field tone: no block in en has the tone \"wram\"");
    }

    @Test
    void aLibraryWithErrorsWritesNoLetter() throws IOException {
        Path blocks = Files.createDirectory(folder.resolve("some"));
        assertThat(refused("--blocks", blocks.toString()))
                .isEqualTo("write-proposal: " + blocks
                        + ": NO_BLOCK: there is no block in it; blocks are files named *.md\n");
        Files.writeString(blocks.resolve("a.md"), "id: a\nrole: opener\nHi");
        assertThat(refused("--blocks", blocks.toString()))
                .isEqualTo("write-proposal: " + blocks
                        + ": SYNTAX a.md line 1, column 1: a block file begins with a line of three hyphens\n");
        Files.writeString(blocks.resolve("a.md"), "---\nid: a\nrole: opner\n---\nHi");
        Files.writeString(blocks.resolve("b.md"), "---\nid: b\nrole: opener\n---\nHi {{client.nmae}}");
        assertThat(refused("--blocks", blocks.toString()).lines())
                .containsExactly(
                        "write-proposal: " + blocks
                                + ": UNKNOWN_CONSTANT a.md line 3, column 1, field role: role: \"opner\" is none of opener, specialization,"
                                + " proof, plan, availability, price, question, answer, fragment",
                        "write-proposal: " + blocks
                                + ": UNKNOWN_PLACEHOLDER b line 1, column 4: no value is named \"client.nmae\"; did you mean"
                                + " \"client.name\"?");
    }

    @Test
    void aBareJobAndABareProfileMakeALetterAllTheSame() throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.json"),
                "{\"id\": \"j\", \"title\": \"Some texts\", \"description\": \"Texts. Start your reply with the word BANANA.\","
                        + " \"client\": {}, \"skills\": []}");
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"name\": \"Ann\", \"headline\": \"Texts\", \"rate\": {\"amount\": 30, \"currency\": \"USD\"},"
                        + " \"country\": \"US\", \"skills\": []}");
        Run run = Run.of(WriteProposal.RECIPE, "-j", job.toString(), "-p", profile.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("| (BANANA) Your post \"Some texts\" leaves")
                .contains("the post asks for \"BANANA\" at the start: it is there");
    }

    @Test
    void greetsByTheAddressThatIsHandedIn() {
        Run named = Run.of(WriteProposal.RECIPE, "--language", "uk", "--address", "Ірино");
        assertThat(named.out()).contains("| Добрий день, Ірино! ").contains("found nothing in the letter");
        Run nameless = Run.of(WriteProposal.RECIPE, "--language", "uk");
        assertThat(nameless.out()).contains("| Добрий день! ");
    }

    @Test
    void namesFactsThatAreInAnotherLanguage() {
        Path english = Path.of("src/main/resources/sample/profile-synthetic.json");
        Run run = Run.of(WriteProposal.RECIPE, "--language", "uk", "-p", english.toString());
        assertThat(run.out())
                .contains("MIXED_LANGUAGES field profile.headline: profile.headline is in en, the letter in uk")
                .contains("MIXED_LANGUAGES field case.result");
    }

    private static String refused(String... args) {
        Run run = Run.of(WriteProposal.RECIPE, args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
