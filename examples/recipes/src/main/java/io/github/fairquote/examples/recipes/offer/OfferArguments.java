package io.github.fairquote.examples.recipes.offer;

import io.github.fairquote.examples.recipes.console.ComparablesTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@link ThreeTierOffer} can be told on its command line. */
@Command(
        name = "three-tier-offer",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Prices a freelancer from comparables and turns the rate into offers: hourly at entry, market and premium,"
                    + " a fixed price with milestones, a catalogue offer in three tiers, and a consultation; with what is"
                    + " left of each by the day on which the contract starts.",
            "",
            "Without arguments it works on the bundled sample, all of it invented."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, warnings included",
            "2:an argument or an input is wrong, or a price is below the platform's floor; a line on standard error"
                    + " says which"
        })
final class OfferArguments {
    @Mixin
    ComparablesTable table = new ComparablesTable();

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "Your profile, as JSON.")
    Optional<Path> profile = Optional.empty();

    @Option(
            names = {"-s", "--scope"},
            paramLabel = "FILE",
            description =
                    "What you offer, as JSON: tasks, catalog, consultationMinutes and perhaps costs, as the bundled"
                            + " sample/offer/scope-synthetic.json has them.")
    Optional<Path> scope = Optional.empty();

    @Option(
            names = {"-d", "--starts"},
            paramLabel = "DAY",
            split = ",",
            description =
                    "The days on which a contract may start, separated by commas; the fees and floors of the first"
                            + " hold for all checks. Default: 2026-07-01,2024-07-01,2020-07-01.")
    List<LocalDate> starts = List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2024, 7, 1), LocalDate.of(2020, 7, 1));

    @Option(
            names = "--reviews",
            paramLabel = "COUNT",
            description = "How many reviews you have, which says where you stand in the entry plan. Default: 0.")
    int reviews;

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            description = "With which confidence the hours of a price are to be enough, 50 to 99. Default: 80.")
    BigDecimal confidence = BigDecimal.valueOf(80);

    @Option(
            names = "--round",
            paramLabel = "STEP",
            description = "To which multiples prices are rounded, such as 5. Default: 5.")
    String round = "5";

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            description = "The most that the client pays for the whole, in the currency of the comparables.")
    Optional<BigDecimal> budget = Optional.empty();
}
