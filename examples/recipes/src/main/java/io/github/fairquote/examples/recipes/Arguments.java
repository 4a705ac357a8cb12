package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.examples.recipes.console.ComparablesTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@link PriceAndPropose} can be told on its command line. */
@Command(
        name = "price-and-propose",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Says what a freelancer can fairly ask, with the range and every factor behind it, what is left after the"
                    + " platform's fee, and writes a checked letter for one job post.",
            "",
            "Without arguments it works on the bundled sample, all of it invented. Nothing is fetched, sent or stored; the same"
                    + " input gives the same output on every machine."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, warnings included",
            "2:an argument or an input is wrong; one line on standard error says which and where"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  The bundled sample, with the fee that the platform quoted for this contract:",
            "    price-and-propose --fee 8",
            "  The invented freelancer as a beginner in Poland, prices only:",
            "    price-and-propose --country PL --level entry --no-letter",
            "  Your own table, whose columns have other names and whose rates are all in dollars:",
            "    price-and-propose --comparables rates.csv --currency USD --column rate=rate_usd_hour \\",
            "      --column country=country_iso2 --column niche=category --niche data-engineer --no-letter",
            "  Everything your own, as of today:",
            "    price-and-propose -c rates.csv -p me.json -j job.json -b blocks/ --today",
            "",
            "A table of comparables is CSV in UTF-8 with a header. It needs the columns rate, country and, unless --currency"
                    + " is given, currency; it may have id, niche, level, skills (separated by ;), basis (asked or paid), date,"
                    + " weight, jss, reviews and stars. Others are named in a warning and left alone."
        })
final class Arguments {
    @Mixin
    ComparablesTable table = new ComparablesTable();

    @Option(
            names = {"-p", "--profile"},
            paramLabel = "FILE",
            description = "The freelancer's profile, as JSON.")
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
            names = "--country",
            paramLabel = "CC",
            description = "Price as if the freelancer lived there: ISO 3166, such as UA.")
    Optional<CountryCode> country = Optional.empty();

    @Option(names = "--niche", paramLabel = "NICHE", description = "Price this niche instead of the profile's.")
    Optional<Niche> niche = Optional.empty();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Price this level instead of the profile's: entry, intermediate, expert or executive.")
    Optional<ExperienceLevel> level = Optional.empty();

    @Option(
            names = "--skills",
            paramLabel = "SKILL",
            split = ",",
            description = "Price these skills instead of the profile's, separated by commas, such as Python,SQL.")
    List<SkillTag> skills = List.of();

    @Option(
            names = "--elsewhere",
            paramLabel = "CC",
            split = ",",
            description = "Countries to compare with, separated by commas. Default: US,GB,DE,PL,IN,PK.")
    List<CountryCode> elsewhere = List.of();

    @Option(
            names = "--fee",
            paramLabel = "PERCENT",
            description =
                    "The platform's fee for this contract as it quoted it, such as 10. Without it the whole span that the"
                            + " platform may quote is shown.")
    Optional<BigDecimal> fee = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day to judge from: it decides which fee rule and which clock changes apply. Default: 2026-07-01,"
                            + " the day of the bundled sample.")
    Optional<LocalDate> date = Optional.empty();

    @Option(names = "--today", description = "Take this day from the computer's clock (in UTC).")
    boolean today;

    @Option(names = "--no-letter", description = "Prices only.")
    boolean withoutLetter;
}
