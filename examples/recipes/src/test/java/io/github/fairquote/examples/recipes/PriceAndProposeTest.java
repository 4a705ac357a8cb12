package io.github.fairquote.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.examples.recipes.console.Run;
import io.github.fairquote.templating.block.BlockLibrary;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe on its bundled sample. */
final class PriceAndProposeTest {
    private static final String GENERAL = "FAIR RATE  ";
    private static final String SPECIALISED = "FAIR RATE, SPECIALISED PROFILE  ";
    private static final String FEES = "WHAT THE PLATFORM LEAVES OF IT  upwork";
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");

    private static final Run SAMPLE = Run.of(PriceAndPropose.RECIPE);

    @Test
    void runsWithoutArgumentsAndSaysThatTheSampleIsInvented() {
        assertThat(SAMPLE.code()).isZero();
        assertThat(SAMPLE.err()).isEmpty();
        assertThat(SAMPLE.out().lines().limit(3))
                .contains(
                        "Fairquote: price and propose, as of 2026-07-01",
                        "SYNTHETIC, from the bundled sample, all invented: comparables, profile, job post, letter blocks.");
        assertThat(SAMPLE.section("COMPARABLES"))
                .contains("  600 read from comparables-synthetic.csv, 0 rows left out");
    }

    @Test
    void recoversWhatTheSampleWasMadeWith() {
        // SyntheticComparables draws with elasticity 0.16 and six fakes of 600 rows.
        String line = SAMPLE.line("COMPARABLES", "elasticity");
        assertThat(numbers(line).get(0)).isCloseTo(0.16, within(0.05));
        assertThat(line).contains("nobody means about 1 %");
    }

    @Test
    void rangeHoldsTheTypicalRateAndIsWiderThanItsUncertainty() {
        for (String heading : List.of(GENERAL, SPECIALISED)) {
            double typical = numbers(SAMPLE.line(heading, "typical rate  ")).get(0);
            List<Double> people = numbers(SAMPLE.line(heading, "80 % of such people"));
            List<Double> itself = numbers(SAMPLE.line(heading, "the typical rate itself"));
            assertThat(typical).isBetween(itself.get(0), itself.get(1));
            assertThat(people.get(0)).isLessThan(itself.get(0));
            assertThat(people.get(1)).isGreaterThan(itself.get(1));
        }
    }

    @Test
    void factorsMultiplyToTheRate() {
        for (String heading : List.of(GENERAL, SPECIALISED)) {
            double typical = numbers(SAMPLE.line(heading, "typical rate  ")).get(0);
            double product =
                    numbers(SAMPLE.line(heading, "middle of the market")).get(0);
            for (String line : SAMPLE.section(heading)) {
                Matcher factor = Pattern.compile(" x (\\d+\\.\\d{3})  ").matcher(line);
                if (factor.find()) {
                    product *= Double.parseDouble(factor.group(1));
                }
            }
            assertThat(product).isCloseTo(typical, within(0.01 * typical));
        }
    }

    @Test
    void theSameWorkIsDearerInTheUnitedStatesAndAFactorHereIsOne() {
        assertThat(SAMPLE.line("THE SAME WORK ELSEWHERE", "Ukraine")).endsWith("x 1.00");
        String line = SAMPLE.line("THE SAME WORK ELSEWHERE", "United States");
        assertThat(numbers(line).get(3)).isGreaterThan(1.2);
    }

    @Test
    void feeIsAnIntervalUntilItIsQuoted() {
        // 0 to 15 % of 28.00: 23.80 to 28.00; 8 %: 25.76; both by hand.
        assertThat(SAMPLE.line(FEES, "asked now, general")).contains("USD 28.00/h  USD 23.80 to 28.00  ");
        Run quoted = Run.of(PriceAndPropose.RECIPE, "--fee", "8");
        assertThat(quoted.line(FEES, "asked now, general"))
                .contains("USD 28.00/h  ")
                .contains("  USD 25.76  ");
        assertThat(quoted.line(FEES, "for contracts that start")).contains("8 % of each payment");
    }

    @Test
    void anotherDateBringsAnotherRule() {
        Run tiered = Run.of(PriceAndPropose.RECIPE, "--date", "2022-03-20", "--no-letter");
        assertThat(tiered.section(FEES)).anyMatch(line -> line.contains("20 % up to USD 500.00"));
    }

    @Test
    void letterAnswersTheJobWithTheFactsOfTheProfile() {
        String letter = String.join(
                "\n",
                SAMPLE.section("LETTER  ").stream()
                        .filter(line -> line.startsWith("  |"))
                        .map(line -> line.length() > 4 ? line.substring(4) : "")
                        .toList());
        assertThat(letter)
                .contains("Martha")
                .contains("the cost per exclusive lead fell from 90 to 41 dollars within ten weeks")
                .doesNotContain("{{")
                .endsWith("?");
        String counted = letter.codePointCount(0, letter.length()) + " characters (code points), " + letter.length()
                + " UTF-16 units; the limit is 5000";
        assertThat(SAMPLE.section("LETTER  ")).anyMatch(line -> line.contains(counted));
    }

    @Test
    void letterIsWrittenBySpecialisedProfileAndSaysWhyEachBlockWasTaken() {
        assertThat(SAMPLE.section("LETTER  ")).contains("  written as Exclusive leads for insurance agencies");
        for (String role : List.of("opener", "specialization", "proof", "availability", "question")) {
            assertThat(SAMPLE.line("LETTER  ", "    " + role)).contains("+");
        }
    }

    @Test
    void hoursAreToldOnBothClocks() {
        assertThat(SAMPLE.section("LETTER  "))
                .contains("  both at work that day: 09:00-13:00 America/New_York, 16:00-20:00 Europe/Kyiv");
        // In the weeks when only one side has changed its clocks the distance is six hours, not seven.
        assertThat(Run.of(PriceAndPropose.RECIPE, "--date", "2026-03-20").section("LETTER  "))
                .contains("  both at work that day: 09:00-12:00 America/New_York, 15:00-18:00 Europe/Kyiv");
    }

    @Test
    void everyWarningIsMarkedAndCounted() {
        long marked =
                SAMPLE.out().lines().filter(line -> line.startsWith("  ! ")).count();
        assertThat(marked).isPositive();
        assertThat(SAMPLE.out()).endsWith("\nWarnings, marked with ! above: " + marked + "\n");
    }

    @Test
    void argumentsOverrideTheProfile() {
        Run pole = Run.of(
                PriceAndPropose.RECIPE,
                "--country",
                "PL",
                "--level",
                "entry",
                "--niche",
                "bookkeeping",
                "--skills",
                "Xero",
                "--no-letter");
        assertThat(pole.section(GENERAL)).anyMatch(line -> line.equals("  Poland, bookkeeping, entry"));
        assertThat(pole.section(GENERAL)).anyMatch(line -> line.contains("xero"));
        assertThat(pole.out()).doesNotContain("LETTER").doesNotContain(SPECIALISED);
        assertThat(pole.section("THE SAME WORK ELSEWHERE").get(1)).startsWith("  Poland");
    }

    @Test
    void profileBeyondThePlatformsLimitsIsWarnedOf(@TempDir Path folder) throws IOException {
        String sample = new String(
                PriceAndProposeTest.class
                        .getResourceAsStream("/sample/profile-synthetic.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Path wordy = folder.resolve("wordy.json");
        Files.writeString(
                wordy,
                sample.replace(
                        "lower cost per order",
                        "lower cost per order ".repeat(5).strip()));
        assertThat(Run.of(PriceAndPropose.RECIPE, "--no-letter", "-p", wordy.toString())
                        .out())
                .containsPattern("  ! TEXT_TOO_LONG at /headline: ");
        assertThat(SAMPLE.out()).doesNotContain("TEXT_TOO_LONG");
    }

    @Test
    void letterIsTheSameFromBlocksInOneJsonFile(@TempDir Path folder) throws IOException, URISyntaxException {
        Path texts =
                Path.of(PriceAndProposeTest.class.getResource("/sample/blocks").toURI());
        Path json = folder.resolve("blocks.json");
        Files.writeString(json, BlockLibrary.read(texts).orElseThrow().writeJson());

        assertThat(Run.of(PriceAndPropose.RECIPE, "-b", json.toString()).section("LETTER"))
                .isEqualTo(SAMPLE.section("LETTER"));
    }

    @Test
    void elsewhereTakesTheCountriesAskedFor() {
        Run run = Run.of(PriceAndPropose.RECIPE, "--elsewhere", "JP,UA,BR", "--no-letter");
        assertThat(run.section("THE SAME WORK ELSEWHERE").stream()
                        .skip(1)
                        .map(line -> line.strip().split(" ", -1)[0]))
                .containsExactly("Ukraine", "Japan", "Brazil");
        assertThat(run.line("THE SAME WORK ELSEWHERE", "Japan")).endsWith("no comparable from there");
    }

    @Test
    void sameBytesInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Run.of(PriceAndPropose.RECIPE)).isEqualTo(SAMPLE);
            assertThat(Run.of(PriceAndPropose.RECIPE, "--help").out()).contains("--fee=PERCENT");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Run.of(PriceAndPropose.RECIPE)).isEqualTo(SAMPLE);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void clockIsReadOnlyWhenAskedFor() {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        String first = Run.of(PriceAndPropose.RECIPE, "--today", "--no-letter")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first)
                .isIn(
                        "Fairquote: price and propose, as of " + before,
                        "Fairquote: price and propose, as of " + LocalDate.now(ZoneOffset.UTC));
    }

    @Test
    void helpExplainsArgumentsExitCodesAndExamples() {
        Run help = Run.of(PriceAndPropose.RECIPE, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(
                        "--comparables=FILE",
                        "--fee=PERCENT",
                        "--today",
                        "Exit codes:",
                        "Examples:",
                        "Show this help message")
                .doesNotContain("${");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Run.of(PriceAndPropose.RECIPE, "--version").out())
                .isEqualTo("Fairquote 0.1.0-SNAPSHOT" + System.lineSeparator());
    }

    private static List<Double> numbers(String line) {
        return NUMBER.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }
}
