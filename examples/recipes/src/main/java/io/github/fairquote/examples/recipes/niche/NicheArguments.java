package io.github.fairquote.examples.recipes.niche;

import io.github.fairquote.examples.recipes.console.ComparablesTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@link NicheReview} can be told on its command line. */
@Command(
        name = "niche-review",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Says how complete a profile is and what to add next, how far its skill tags meet a job and the job's niche, which tag"
                    + " to add and what it gains, and how crowded each niche of the comparables is and what it pays.",
            "",
            "Without arguments: an invented freelancer, job and market."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:an argument or an input is wrong; lines on standard error say which and where"})
final class NicheArguments {
    @Mixin
    ComparablesTable table = new ComparablesTable();

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "The freelancer, a JSON document. Default: the bundled sample.")
    Optional<Path> profile = Optional.empty();

    @Option(
            names = {"-j", "--job"},
            paramLabel = "FILE",
            description = "The job with its niche, a JSON document. Default: the bundled sample.")
    Optional<Path> job = Optional.empty();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DAY",
            description = "The day for which the profile is counted. Default: 2026-11-23.")
    LocalDate date = LocalDate.of(2026, 11, 23);
}
