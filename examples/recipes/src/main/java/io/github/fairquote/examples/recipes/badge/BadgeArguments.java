package io.github.fairquote.examples.recipes.badge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@link AgencyBadges} can be told on its command line. */
@Command(
        name = "agency-badges",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Judges every badge of an agency, criterion by criterion: met, unmet with the gap, or unknown with the fact that is"
                    + " missing. The agency's standing is that of the contracts done for it; its members' own badges add nothing.",
            "",
            "Without arguments: the first day of an agency of two partners. Try --date 2026-07-01 for half a year later."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:an argument or an input is wrong; lines on standard error say which and where"})
final class BadgeArguments {
    @Option(
            names = {"-c", "--contracts"},
            paramLabel = "FILE",
            description = "The agency's contracts, one JSON document a line. Default: the bundled sample.")
    Optional<Path> contracts = Optional.empty();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DAY",
            description = "The day for which the badges are judged. Default: 2026-01-05.")
    LocalDate date = LocalDate.of(2026, 1, 5);

    @Option(
            names = "--agency-profile",
            paramLabel = "PERCENT",
            description = "How complete the agency's profile is. Default: 100.")
    int agencyProfile = 100;

    @Option(
            names = "--owner-profile",
            paramLabel = "PERCENT",
            description = "How complete the owner's profile is. Default: 100.")
    int ownerProfile = 100;

    @Option(
            names = {"-m", "--member-profiles"},
            paramLabel = "PERCENT",
            split = ",",
            description = "How complete each member's profile is, separated by commas. Default: 100,100.")
    List<Integer> memberProfiles = List.of(100, 100);
}
