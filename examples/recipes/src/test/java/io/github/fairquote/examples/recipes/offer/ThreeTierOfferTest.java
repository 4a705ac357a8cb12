package io.github.fairquote.examples.recipes.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThreeTierOfferTest {
    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Pattern MONEY = Pattern.compile("USD (\\d+\\.\\d\\d)");

    @TempDir
    private Path folder;

    @Test
    void offersInAllForms() {
        Run run = Run.of(ThreeTierOffer.RECIPE);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Offers of Olena Marchuk for a contract that starts on 2026-07-01\nSYNTHETIC");
        assertThat(run.section("BY THE HOUR")).hasSize(3);
        assertRising(amounts(run.line("BY THE HOUR", "general")).subList(0, 3));
        assertRising(amounts(run.line("BY THE HOUR", "insurance")).subList(0, 3));
        assertThat(run.section("HOW THE ENTRY RATE ENDS")).hasSize(3).anyMatch(line -> line.endsWith("now"));
        assertThat(run.section("FROM BELOW")).hasSize(5);
        assertThat(run.section("IN THREE TIERS")).hasSize(6);
        assertThat(run.section("WORTH A LOOK")).anyMatch(line -> line.contains("ASSUMED_POLICY"));
    }

    @Test
    void linesAndMilestonesAddUpAsPrinted() {
        Run run = Run.of(ThreeTierOffer.RECIPE);
        List<String> fixed = run.section("AT A FIXED PRICE");
        BigDecimal price = fixed.stream()
                .filter(line -> line.startsWith("  rounding"))
                .map(line -> amounts(line).get(0))
                .findFirst()
                .orElseThrow();
        BigDecimal milestones = fixed.stream()
                .filter(line -> line.startsWith("  milestone"))
                .map(line -> amounts(line).get(0))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(milestones).isEqualByComparingTo(price);
        assertThat(run.out()).contains("AT A FIXED PRICE  USD " + price);
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : fixed) {
            Matcher step = Pattern.compile("^ {2}\\D+? +(-?\\d+\\.\\d\\d) +USD (\\d+\\.\\d\\d)")
                    .matcher(line);
            if (step.find()) {
                sum = sum.add(new BigDecimal(step.group(1)));
                assertThat(sum).as(line).isEqualByComparingTo(step.group(2));
            }
        }
        assertThat(sum).isEqualByComparingTo(price);
    }

    @Test
    void tellsWhatIsLeftByTheStartOfTheContract() {
        Run run = Run.of(ThreeTierOffer.RECIPE, "--starts", "2024-07-01,2026-07-01");
        assertThat(run.line("WHAT IS LEFT", "client pays")).containsSubsequence("2024-07-01", "2026-07-01");
        List<BigDecimal> starter = amounts(run.line("WHAT IS LEFT", "tier starter"));
        assertThat(starter.get(1)).isEqualByComparingTo(starter.get(0).multiply(new BigDecimal("0.9")));
        assertThat(starter.get(2)).isEqualByComparingTo(starter.get(0).multiply(new BigDecimal("0.85")));
    }

    @Test
    void warnsOfAnAddOnThatIsCheaperThanAProject() throws IOException {
        String scope = Files.readString(SAMPLE.resolve("offer/scope-synthetic.json"));
        String page = "{\"name\": \"One more page\", \"hours\": {\"low\": 3, \"likely\": 4, \"high\": 6}}";
        assertThat(scope).contains(page);
        Path file = Files.writeString(folder.resolve("scope.json"), scope.replace(page, page.replaceAll("\\d", "0.1")));
        Run run = Run.of(ThreeTierOffer.RECIPE, "--scope", file.toString(), "--round", "0.01");
        assertThat(run.code()).isZero();
        assertThat(String.join(" ", run.section("WORTH A LOOK")).replaceAll(" +", " "))
                .containsPattern(
                        "BELOW_FLOOR: the add-on One more page costs less than a project must: USD \\d\\.\\d\\d where"
                                + " USD 5\\.00 is the least; it can be sold with a tier only");
    }

    @Test
    void followsItsArguments() {
        Run run = Run.of(
                ThreeTierOffer.RECIPE, "--reviews", "9", "--confidence", "95", "--round", "0.01", "--budget", "500");
        List<BigDecimal> general = amounts(run.line("BY THE HOUR", "general"));
        assertThat(general.get(0)).as("a known freelancer gives no discount").isEqualByComparingTo(general.get(1));
        assertThat(run.line("AT A FIXED PRICE", "risk margin")).contains("are enough with 95 % confidence");
        assertThat(run.out()).contains("ABOVE_CLIENT_BUDGET: the fixed price is USD");
    }

    @Test
    void favoursTheCatalogueWhereTalkIsHard() throws IOException {
        String basic =
                Files.readString(SAMPLE.resolve("profile-synthetic.json")).replace("\"fluent\"", "\"basic\"");
        Run run = Run.of(ThreeTierOffer.RECIPE, "--profile", file(basic));
        assertThat(run.out()).contains("  offer this first: an offer that is written out in full needs least talk");
        assertThat(run.section("WORTH A LOOK")).anyMatch(line -> line.contains("SPOKEN_LANGUAGE"));
    }

    @Test
    void worksForAFreelancerOfOneProfileAndWithoutAPlan() throws IOException {
        String plain = "{\"name\":\"A B\",\"headline\":\"Ads\",\"rate\":{\"amount\":20,\"currency\":\"USD\"},"
                + "\"country\":\"UA\",\"skills\":[],\"specializedProfiles\":[],\"caseStudies\":[],\"languages\":[],"
                + "\"testimonials\":[]}";
        String scope = scope().replaceFirst("(?s),\\s*\"costs\": \\{\\s*\"income.*\\}\\s*\\}\\s*$", "}");
        Run run = Run.of(ThreeTierOffer.RECIPE, "-p", file(plain), "-s", file(scope));
        assertThat(run.err()).isEmpty();
        assertThat(run.section("BY THE HOUR")).hasSize(2);
        assertThat(run.out()).doesNotContain("FROM BELOW");
    }

    @Test
    void badScopesAreOneLineWithTheirPlace() throws IOException {
        refused(
                "line 3, column 79 /tasks/0/hours: low is above likely: 9.0 > 3.0",
                scope().replaceFirst("\"low\": 2", "\"low\": 9"));
        refused("/tasks/0/hours", scope().replaceFirst("\"low\": 2, ", ""));
        refused("/catalog/titel: Unrecognized property \"titel\"\n", scope().replace("\"title\"", "\"titel\""));
        refused("/costs/tax: percent is outside [0, 100]: 180", scope().replace("\"tax\": 18", "\"tax\": 180"));
        refused(
                "/tasks/4/hours/likely: Cannot deserialize",
                scope().replace("\"likely\": 4, \"high\": 12", "\"likely\": \"x\", \"high\": 12"));
        refused("minutes are not a multiple of 30: 45", scope().replace("Minutes\": 60", "Minutes\": 45"));
        refused("tasks is missing", "{}");
        refused("is null", "null");
        refused("Unexpected end-of-input", "{\"tasks\": [");
        refused("Trailing token", scope() + "{}");
        refused(
                "Duplicate",
                scope().replace("\"consultationMinutes\": 60", "\"consultationMinutes\": 60, \"tasks\": []"));
    }

    @Test
    void badArgumentsAreOneLine() {
        assertThat(Run.of(ThreeTierOffer.RECIPE, "--starts", "1990-01-01").err())
                .contains("no service-fee policy");
        assertThat(Run.of(ThreeTierOffer.RECIPE, "--confidence", "30").err())
                .contains("confidence is outside [0.5, 0.99]");
        assertThat(Run.of(ThreeTierOffer.RECIPE, "--round", "0").err()).contains("step is outside");
        assertThat(Run.of(ThreeTierOffer.RECIPE, "--budget", "0").code()).isEqualTo(2);
        assertThat(Run.of(ThreeTierOffer.RECIPE, "--scope", "nowhere.json").err())
                .contains("there is no such file");
        assertThat(Run.of(ThreeTierOffer.RECIPE, "--help").out()).contains("three tiers");
    }

    private void refused(String words, String scope) throws IOException {
        Run run = Run.of(ThreeTierOffer.RECIPE, "--scope", file(scope));
        assertThat(run.code()).as(run.out()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).startsWith("three-tier-offer: ");
        assertThat(run.err().lines()).hasSize(1);
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "input", ".json"), text)
                .toString();
    }

    private static String scope() throws IOException {
        return Files.readString(SAMPLE.resolve("offer/scope-synthetic.json"));
    }

    private static void assertRising(List<BigDecimal> amounts) {
        assertThat(amounts).isSorted().doesNotHaveDuplicates();
    }

    private static List<BigDecimal> amounts(String line) {
        return MONEY.matcher(line)
                .results()
                .map(found -> new BigDecimal(found.group(1)))
                .toList();
    }
}
