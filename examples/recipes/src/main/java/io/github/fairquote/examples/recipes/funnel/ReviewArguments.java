package io.github.fairquote.examples.recipes.funnel;

import io.github.fairquote.core.proposal.ProposalStage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@link FunnelReview} can be told on its command line. */
@Command(
        name = "funnel-review",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Reviews the proposals of a table: how far they came by niche, variant and month, every stage as a share of those sent"
                    + " with its interval; which letter works better, as far as that can be said; and what others claim. Writes"
                    + " a page for the browser, one file that loads nothing.",
            "",
            "The table has columns id and sent, and may have niche, variant, profile, connects, boost, viewed, replied, interviewed,"
                    + " hired (a day, yes or no), end and ended. Without arguments: the bundled sample, all of it invented."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, warnings included",
            "2:an argument or the table is wrong; one line on standard error for each problem says which and where"
        },
        footerHeading = "%nExample:%n",
        footer = "    funnel-review -p proposals.csv --date 2026-11-23 --change 2026-06-01 --out review.html")
final class ReviewArguments {
    @Option(
            names = {"-p", "--proposals"},
            paramLabel = "FILE",
            description = "The table of proposals, CSV in UTF-8. Default: the bundled sample.")
    Optional<Path> proposals = Optional.empty();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DAY",
            description = "The day of the review; what is dated later is not counted. Default: 2026-11-01.")
    LocalDate date = LocalDate.of(2026, 11, 1);

    @Option(
            names = "--maturity",
            paramLabel = "DAYS",
            description = "How long a proposal must have been out to be counted. Default: 30.")
    int maturity = 30;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "How many proposals a variant needs to be compared. Default: 30.")
    int minimum = 30;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "By what variants are compared: VIEWED, REPLIED, INTERVIEWED or HIRED. Default: REPLIED.")
    ProposalStage stage = ProposalStage.REPLIED;

    @Option(
            names = "--change",
            paramLabel = "DAY",
            description = "The first day of a change, such as of the profile, to compare before and after.")
    Optional<LocalDate> change = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the page. Default: funnel-review.html.")
    Path out = Path.of("funnel-review.html");
}
