package io.github.fairquote.examples.recipes.price;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.examples.recipes.console.ComparablesTable;
import io.github.fairquote.pricing.rate.RateQuery;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@link PriceMyRate} can be told on its command line. */
@Command(
        name = "price-my-rate",
        mixinStandardHelpOptions = true,
        version = "Fairquote 0.1.0-SNAPSHOT",
        sortOptions = false,
        usageHelpWidth = 100,
        usageHelpAutoWidth = false,
        abbreviateSynopsis = true,
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        description = {
            "Prices one freelancer from comparables and writes a page for the browser: where such rates lie and where one stands,"
                    + " how the rate comes about, the same work elsewhere, what would raise it, and the comparables themselves.",
            "",
            "The page is one file that loads nothing. Without arguments it is about the bundled sample, all of it invented."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, warnings included",
            "2:an argument or an input is wrong; one line on standard error says which and where"
        },
        footerHeading = "%nExample:%n",
        footer = {
            "    price-my-rate -c rates.csv --currency USD --country UA --niche data-engineer --level expert \\",
            "      --skills Python,SQL --asks 40 --out rate.html"
        })
final class PriceArguments {
    @Mixin
    ComparablesTable table = new ComparablesTable();

    @Option(names = "--country", paramLabel = "CC", description = "Where you live: ISO 3166. Default: UA.")
    CountryCode country = CountryCode.of("UA");

    @Option(names = "--niche", paramLabel = "NICHE", description = "What you do. Default: insurance/lead-generation.")
    Niche niche = Niche.parse("insurance/lead-generation");

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Your level: entry, intermediate, expert or executive.")
    Optional<ExperienceLevel> level = Optional.empty();

    @Option(
            names = "--skills",
            paramLabel = "SKILL",
            split = ",",
            description = "Your skills, separated by commas, such as Python,SQL.")
    List<SkillTag> skills = List.of();

    @Option(names = "--jss", paramLabel = "PERCENT", description = "Your job success score in percent.")
    Optional<BigDecimal> jobSuccess = Optional.empty();

    @Option(
            names = "--asks",
            paramLabel = "RATE",
            description = "The hourly rate that you ask now, to see where it stands.")
    Optional<BigDecimal> asks = Optional.empty();

    @Option(
            names = "--elsewhere",
            paramLabel = "CC",
            split = ",",
            description = "Countries to compare with, separated by commas. Default: US,GB,DE,PL,IN,PK.")
    List<CountryCode> elsewhere = List.of(
            CountryCode.of("US"),
            CountryCode.of("GB"),
            CountryCode.of("DE"),
            CountryCode.of("PL"),
            CountryCode.of("IN"),
            CountryCode.of("PK"));

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write the page. Default: price-my-rate.html.")
    Path out = Path.of("price-my-rate.html");

    /** Who is asked about. */
    RateQuery query() {
        RateQuery.Builder query =
                RateQuery.builder().country(country).niche(niche).addAllSkills(skills);
        level.ifPresent(query::level);
        jobSuccess.map(JobSuccessScore::ofPercent).ifPresent(query::jobSuccess);
        return query.build();
    }
}
