package io.github.fairquote.examples.recipes.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@link LetterHistory} can be told on its command line. */
@Command(
        name = "letter-history",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Says how personal a letter is: which terms of the job it uses and where, what of it is specific to the job, what of"
                    + " it stands in letters sent before, and how that adds up. With --append the letter is written into the"
                    + " history, one JSON document a line.",
            "",
            "Without arguments: an invented letter beside invented ones."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:an argument or an input is wrong; lines on standard error say which and where"})
final class HistoryArguments {
    @Option(
            names = {"-s", "--history"},
            paramLabel = "FILE",
            description = "The letters sent before, one JSON document a line. Default: the bundled sample.")
    Optional<Path> history = Optional.empty();

    @Option(
            names = {"-l", "--letter"},
            paramLabel = "FILE",
            description = "The new letter, plain text. Default: the bundled sample.")
    Optional<Path> letter = Optional.empty();

    @Option(
            names = {"-j", "--job"},
            paramLabel = "FILE",
            description = "The job it answers, a JSON document. Default: none for a letter of yours.")
    Optional<Path> job = Optional.empty();

    @Option(
            names = {"-n", "--nearest"},
            paramLabel = "N",
            description = "How many of the nearest letters are shown. Default: 3.")
    int nearest = 3;

    @Option(
            names = {"-a", "--append"},
            description = "Write the letter into the history. Needs --history, --id and --date, and a job.")
    boolean append;

    @Option(names = "--id", paramLabel = "ID", description = "By what the letter is known in the history.")
    Optional<String> id = Optional.empty();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DAY",
            description = "When it was sent, such as 2026-07-01.")
    Optional<LocalDate> date = Optional.empty();

    @Option(names = "--template", paramLabel = "NAME", description = "From what template it was made.")
    Optional<String> template = Optional.empty();

    @Option(names = "--variant", paramLabel = "NAME", description = "Which wording it used.")
    Optional<String> variant = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "In which language it is, such as en.")
    Optional<String> language = Optional.empty();
}
