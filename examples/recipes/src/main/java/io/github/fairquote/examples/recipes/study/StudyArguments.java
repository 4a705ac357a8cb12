package io.github.fairquote.examples.recipes.study;

import io.github.fairquote.examples.recipes.console.ComparablesTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@link RateStudy} can be told on its command line. */
@Command(
        name = "rate-study",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Learns from one table of comparables and prints, for every row of another, the quantiles of the rate of somebody like"
                    + " that, as CSV: to price many people at once, or to hold what is said against what they really ask.",
            "",
            "Both tables are read with the same options. A rate in the second one is not looked at; it need not be there. Without"
                    + " arguments it works on the bundled sample, all of it invented."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; rows that could not be read are in the output, without quantiles, and named on standard error",
            "2:an argument or an input is wrong; one line on standard error says which and where"
        },
        footerHeading = "%nColumns printed:%n",
        footer = {
            "  row, from 1; id, if the table has one; q0.1, q0.25 and so on in the currency of the comparables;",
            "  typical_low and typical_high, between which the typical rate itself lies with 80 %% confidence;",
            "  evidence, as a number of comparables just like this one; warnings, separated by blanks.",
            "",
            "Example:",
            "    rate-study -c train.csv --people test.csv --lenient --currency USD --column rate=rate_usd_hour \\",
            "      --column country=country_iso2 --column niche=category --column level=level_or_years"
        })
final class StudyArguments {
    @Mixin
    ComparablesTable training = new ComparablesTable();

    @Option(
            names = {"-t", "--people"},
            paramLabel = "FILE",
            description = "The people to price, as CSV with the same columns.")
    Optional<Path> people = Optional.empty();

    @Option(
            names = {"-q", "--quantiles"},
            paramLabel = "P",
            split = ",",
            description = "The quantiles, from 0.05 to 0.95, separated by commas. Default: 0.1,0.25,0.5,0.75,0.9.")
    List<BigDecimal> quantiles = List.of(
            new BigDecimal("0.1"),
            new BigDecimal("0.25"),
            new BigDecimal("0.5"),
            new BigDecimal("0.75"),
            new BigDecimal("0.9"));

    @Option(
            names = "--main-facts",
            description = "Look at country, niche and level only, even if the tables tell skills and standing.")
    boolean mainFacts;
}
