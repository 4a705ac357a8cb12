package io.github.fairquote.examples.recipes.standing;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@link WhereDoIStand} can be told on its command line. */
@Command(
        name = "where-do-i-stand",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Tells from a history of contracts how likely the next one ends well and why, what the platform's score and badges make"
                    + " of it, what one failure would cost, and the way to 90 percent; and draws it.",
            "",
            "The history: {\"jobSuccess\": 95, \"jobSuccessOn\": day, \"jobSuccessContracts\": 14, \"contracts\": [..], \"reviews\":"
                    + " [..], \"externalReviews\": [..]}, each of them optional. Without a file it is about an invented freelancer."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:an argument or an input is wrong; lines on standard error say which and where"})
final class StandingArguments {
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 7, 1);

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The history, a JSON document.")
    Optional<Path> history = Optional.empty();

    @Option(
            names = {"-d", "--date"},
            paramLabel = "DAY",
            description = "The day of the question; needed with a history of your own. Default: 2026-07-01.")
    Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--what-if",
            paramLabel = "OUTCOMES",
            description = "Outcomes to come, such as ++-: two successes and a failure. Default: +++-.")
    String whatIf = "+++-";

    @Option(
            names = "--silence",
            paramLabel = "WEIGHTS",
            description =
                    "As how much of a success and of a failure a contract counts whose client gave no feedback, such as 0,0.25;"
                            + " and after how many days, such as 0,0.25,30. Default: 0,0,14, as the platform counts: not at all.")
    String silence = "0,0,14";

    @Option(
            names = "--profile",
            paramLabel = "PERCENT",
            description = "How complete the profile is, for the badges. Without it that is unknown.")
    Optional<Integer> profile = Optional.empty();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the picture. Default: standing.png.")
    Path out = Path.of("standing.png");

    /** No clock is read, so that one's own history needs its day. */
    LocalDate day() throws UsageProblem {
        if (history.isPresent() && date.isEmpty()) {
            throw new UsageProblem("--date: the day of the question is needed with a history of your own");
        }
        return date.orElse(SAMPLE_DAY);
    }

    /** Both weights, so that nobody has to guess which way silence counts. */
    SilenceRule silence() throws UsageProblem {
        if (!silence.matches("\\d(\\.\\d{1,6})?,\\d(\\.\\d{1,6})?(,\\d{1,5})?")) {
            throw new UsageProblem(
                    "--silence: '" + silence + "' is not two weights from 0 to 1 and perhaps a number of days");
        }
        String[] parts = silence.split(",", -1);
        try {
            return new SilenceRule(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    parts.length > 2 ? Integer.parseInt(parts[2]) : SilenceRule.EXCLUDED.afterDays());
        } catch (InvalidValueException e) {
            throw new UsageProblem("--silence: " + e.getMessage());
        }
    }

    List<ContractOutcome> outcomes() throws UsageProblem {
        if (!whatIf.matches("[+-]{1,100}")) {
            throw new UsageProblem("--what-if: '" + whatIf + "' is no row of at most 100 + and -");
        }
        return whatIf.chars()
                .mapToObj(sign -> sign == '+' ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE)
                .toList();
    }
}
