package io.github.fairquote.examples.recipes.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@link WriteProposal} can be told on its command line. */
@Command(
        name = "write-proposal",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Writes a letter for one job post from stored blocks: the letter, why each block was taken, what the profile lacks for a"
                    + " better one, answers to the screening questions, and what a check finds.",
            "",
            "Without arguments it works on the bundled sample, all of it invented. Nothing is fetched, sent or stored; the same"
                    + " input gives the same letter on every machine."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, warnings and findings included",
            "2:an argument or an input is wrong, or no letter can be written; lines on standard error say why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  The bundled sample in German, warmer, with a fixed price, as a page that shows the origin of every word:",
            "    write-proposal --language de --tone warm --bid \"EUR 1250\" --html letter.html",
            "  Your own files, in an experiment that gives two letters of three the variant b:",
            "    write-proposal -p me.json -j job.json -b blocks/ --variant-experiment opening:a=1,b=2",
            "",
            "An experiment settles the variant by a hash of its name and the job's id; blocks of other variants are left out."
        })
final class LetterArguments {
    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "The freelancer's profile, as JSON, in the letter's language.")
    Optional<Path> profile = Optional.empty();

    @Option(
            names = {"-j", "--job"},
            paramLabel = "FILE",
            description = "The job post, as JSON.")
    Optional<Path> job = Optional.empty();

    @Option(
            names = {"-b", "--blocks"},
            paramLabel = "PATH",
            description = "The letter blocks, a folder of text files or one JSON file.")
    Optional<Path> blocks = Optional.empty();

    @Option(
            names = {"-l", "--language"},
            paramLabel = "TAG",
            description = "The letter's language, such as en, de-AT or uk; never another one instead. Default: en.")
    String language = "en";

    @Option(names = "--tone", paramLabel = "TONE", description = "The tone to prefer, such as warm.")
    Optional<String> tone = Optional.empty();

    @Option(
            names = "--variant-experiment",
            paramLabel = "NAME:A=SHARE,B=SHARE",
            description = "An experiment with its variants and their shares; without shares they are equal.")
    Optional<String> experiment = Optional.empty();

    @Option(
            names = "--address",
            paramLabel = "NAME",
            description =
                    "How to address the client where the name alone won't do: \"Frau Berger\", or the vocative that"
                            + " Ukrainian letters greet by. Default: the client's name, in Ukrainian none.")
    Optional<String> address = Optional.empty();

    @Option(
            names = "--bid",
            paramLabel = "BID",
            description = "What is asked, such as \"USD 35/h\", \"USD 30-40/h\", \"EUR 1250\" or \"EUR 1000-1500\".")
    Optional<String> bid = Optional.empty();

    @Option(
            names = "--max",
            paramLabel = "CHARACTERS",
            description = "The longest letter, where that is less than the platform allows.")
    Optional<Integer> longest = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of sending: it decides the platform's rules and the clocks. Default: 2026-07-01.")
    LocalDate date = LocalDate.of(2026, 7, 1);

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Where to write the letter as a page that shows the origin of every part.")
    Optional<Path> html = Optional.empty();
}
